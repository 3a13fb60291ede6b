/** What is written on and around a picture. */
export const picture = {
  area: "picture",
  credit: "Drawn with Prosopograph"
} as const;
