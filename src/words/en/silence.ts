/** What the sources do not say. */
export const silence = {
  area: "silence",
  years: "nothing dated {years}",
  yearsAmong: "nothing dated {years} and more",
  people: "{thin} of {all|# person|# people} {thin|rests|rest} on one passage or reference"
} as const;
