/** What is said on a walk through the network by arrow keys, and when somebody is moved by them. */
export const walk = {
  area: "walk",
  onTie: "To {name}: {bond}. Line {current} of {count}. The same arrow goes on, Enter reads the evidence.",
  noTies: "No line leads from here in what is shown.",
  chooseFirst: "Choose somebody on the network first; Alt with arrow keys moves whoever is chosen.",
  toRight: "{count|# step|# steps} to the right",
  toLeft: "{count|# step|# steps} to the left",
  downwards: "{count|# step|# steps} down",
  upwards: "{count|# step|# steps} up",
  setDown: "{name} has been moved {way}, and stays there.",
  setDownHere: "{name} is back, and stays there."
} as const;
