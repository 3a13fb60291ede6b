import type {picture as english} from "../en/picture.ts";
import type {Translation} from "../language.ts";

export const picture: Translation<typeof english> = {
  area: "picture",
  credit: "Нарисовано в Prosopograph",
  seed: "зерно {seed}, данные {data}",
  sources: "Источники: ",
  shown: "Показано: {what}",
  andMore: "{list} и ещё {count}",
  sourceCount: "{count|# источник|# источника|# источников}",
  network: "Сеть: {title}.",
  networkCounts: "Сеть: {title}, {counts}.",
  untitled: "без названия",
  mostTies: "Больше всего связей: {people}.",
  groups: "Группы: {groups}.",
  members: "{name} ({count|# участник|# участника|# участников})",
  lines: "Линии: {lines}.",
  noLines: "Линий нет.",
  inTwo: "в двух группах",
  inMore: "в двух группах или больше",
  inNone: "ни в одной из этих групп",
  sizesNamed: "названы с другими: от {few} до {many}",
  sizesTies: "связей: от {few} до {many}",
  hub: "Малый узел со спицами: группа и её участники.",
  pairs: "Тонкие линии цвета группы: оба в ней, каждая линия 1/(n − 1).",
  width: "Толщина линии: {weight}.",
  references: "Толщина линии: число ссылок.",
  arrow: "Стрелка: от кого к кому.",
  namedTogether: "названы вместе",
  contested: "один источник утверждает, другой отрицает"
};
