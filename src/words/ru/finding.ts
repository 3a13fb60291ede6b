import type {finding as english} from "../en/finding.ts";
import type {Translation} from "../language.ts";

export const finding: Translation<typeof english> = {
  area: "finding",
  head: "В текстах",
  reading: "Просматриваю тексты, {percent} %",
  counted: "{passages|# отрывок|# отрывка|# отрывков} в {sources|# источнике|# источниках|# источниках}",
  with: "со словами {words}",
  title: "«{words}»",
  people: "{count|# человек назван там|# человека названы там|# человек названы там}",
  nobody: "никто там не назван",
  pick: "Выбрать всех",
  more: "Показать ещё {count} из {left}",
  readOn: "Читать дальше в источнике",
  readLess: "Только отрывок",
  earlier: "Раньше",
  further: "Дальше",
  begins: "Здесь текст начинается.",
  ends: "Здесь текст кончается."
};
