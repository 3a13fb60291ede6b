/** What is said on a walk through the network by arrow keys. */
export const walk = {
  area: "walk",
  onTie: "To {name}: {bond}. Line {current} of {count}. The same arrow goes on, Enter reads the evidence.",
  noTies: "No line leads from here in what is shown."
} as const;
