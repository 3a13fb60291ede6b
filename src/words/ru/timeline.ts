import type {timeline as english} from "../en/timeline.ts";
import type {Translation} from "../language.ts";

export const timeline: Translation<typeof english> = {
  area: "timeline",
  title: "Годы",
  empty: "В этом исследовании нет ничего датированного.",
  compare: "Сравнить",
  allYears: "Все годы",
  undatedToo: "и без даты",
  shown: "Показанные годы",
  from: "С года",
  to: "По год",
  play: "Пустить",
  pause: "Пауза",
  back: "На год назад",
  on: "На год вперёд",
  bar: "{years}: {ties|начинается # связь|начинаются # связи|начинаются # связей}, {passages|# место|# места|# мест} в текстах, {lasting|# длится|# длятся|# длятся} с прежних лет",
  sources: "об этом {count|говорит # источник|говорят # источника|говорят # источников}",
  noSource: "ни один источник не говорит о том, что началось тогда",
  bySources: "Полоса под столбцами: чем темнее, тем больше источников; пустая — ни одного",
  table: "Свидетельства по годам",
  years: "Годы",
  tiesBegin: "Начавшиеся связи",
  passages: "Места в текстах",
  only: "Только {years}",
  outside: "{count} раньше и позже",
  outsideSays: "Показать все годы, {years}",
  lasting: "Длятся с прежних лет",
  sourcesColumn: "Источники"
};
