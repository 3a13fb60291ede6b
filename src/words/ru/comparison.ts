import type {comparison as english} from "../en/comparison.ts";
import type {Translation} from "../language.ts";

export const comparison: Translation<typeof english> = {
  area: "comparison",
  sideBySide: "{moments} рядом",
  against: "{a} и {b}: разница",
  onlyIn: "только здесь: {what}",
  only: "только {what}",
  sourcesOfKind: "источники вида {kind}",
  ties: "{count|# связь|# связи|# связей}",
  together: "{count} вместе",
  others: "{count|# прочее|# прочих|# прочих}",
  isNew: "{count|# новый|# новых|# новых}",
  isGone: "{count|# исчез|# исчезли|# исчезло}",
  isElsewhere: "{count} в других группах",
  changed: "{what}: {changes}",
  difference: "{what}: {a} {onlyA}, {both} в обоих, {b} {onlyB}",
  peopleTitle: "Люди",
  othersTitle: "Прочее",
  tiesTitle: "Связи",
  togetherTitle: "Названы вместе",
  newSince: "новое после предыдущей картины",
  goneSince: "исчезло после предыдущей картины",
  inBoth: "в обоих",
  ofTheseElsewhere: "из них в других группах: {count}",
  names: "{count|# имя|# имени|# имён}",
  pairs: "{count|# пара|# пары|# пар}",
  thinner: "Тонкие линии: названы вместе."
};
