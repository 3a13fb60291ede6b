export const TABLE_FILES = [
  "entities.csv",
  "groups.csv",
  "memberships.csv",
  "tie-types.csv",
  "ties.csv",
  "verdicts.csv"
];
