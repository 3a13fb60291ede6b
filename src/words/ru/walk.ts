import type {walk as english} from "../en/walk.ts";
import type {Translation} from "../language.ts";

export const walk: Translation<typeof english> = {
  area: "walk",
  onTie: "К {name}: {bond}. Линия {current} из {count}. Та же стрелка ведёт дальше, Enter открывает свидетельства.",
  noTies: "В показанном отсюда не ведёт ни одна линия.",
  chooseFirst: "Сначала выберите кого-нибудь в сети: Alt со стрелками передвигает выбранного.",
  toRight: "{count|# шаг|# шага|# шагов} вправо",
  toLeft: "{count|# шаг|# шага|# шагов} влево",
  downwards: "{count|# шаг|# шага|# шагов} вниз",
  upwards: "{count|# шаг|# шага|# шагов} вверх",
  setDown: "{name}: {way}. Место закреплено.",
  setDownHere: "{name}: снова на прежнем месте. Место закреплено."
};
