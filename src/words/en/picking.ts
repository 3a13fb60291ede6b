/** Choosing several people: by a line drawn around them, by name, or those around. */
export const picking = {
  area: "picking",
  lasso: "Draw around people",
  lassoOn: "Drag around those you want",
  lassoDetail: "or drag with Shift",
  lassoAlso: "lasso, select, choose several",
  how: "Drag around people on the stage, or click them one by one with Shift.",
  add: "Add by name",
  addOne: "Add",
  neighbours: "Add those tied to them",
  all: "Pick everybody shown",
  allDetail: "then take out, or name as a group",
  allAlso: "select all"
} as const;
