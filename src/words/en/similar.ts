/** Words of the texts that may be a name, misspelt. */
export const similar = {
  area: "similar",
  title: "Perhaps also written",
  says: "One letter from a name, and not counted.",
  all: "Show all {count|# spelling|# spellings}",
  word: "{word}, {count|once|# times}",
  like: "like {name}",
  add: "Count as this name",
  added: "{word} is a name of {name} now: {pairs|# pair|# pairs} named together",
  notAdded: "entities.csv does not have {name}, or cannot be written: add {word} there by hand"
} as const;
