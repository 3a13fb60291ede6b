import type {filters as english} from "../en/filters.ts";
import type {Translation} from "../language.ts";

export const filters: Translation<typeof english> = {
  area: "filters",
  ties: "Связи",
  stated: "Связи, названные источником",
  typesOf: "{name}: {count|# связь|# связи|# связей}, {types|# вид|# вида|# видов}",
  together: "Названы вместе",
  minCount: "Не меньше чем в {count|# отрывке|# отрывках|# отрывках}",
  whoAndWhat: "Кто и что",
  unconnected: "И те, у кого здесь нет связей",
  asserted: "Источник утверждает",
  denied: "Источник отрицает",
  coerced: "Сказано по принуждению",
  howSure: "Насколько верно",
  statedTies: "Прямо названные",
  impliedTies: "Подразумеваемые",
  doubtfulTies: "Сомнительные",
  twoSources: "Только с двумя источниками",
  sources: "Источники",
  sole: "Что держится на одном источнике",
  wider: "Линия тем шире, чем больше",
  keepOnly: "Оставить только линии, которые",
  allLines: "есть: все",
  probability: "с вероятностью не больше",
  reckoned: "Считается по всем текстам, что бы ни было отфильтровано.",
  only: "только",
  onlyThis: "только {name}",
  allAgain: "Нажмите ещё раз, чтобы вернуть остальные",
  noneOf: "0 из {count}",
  ofOtherKinds: "Прочие — с организациями, местами, событиями или трудами: включите их выше"
};
