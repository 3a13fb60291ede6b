import type {between as english} from "../en/between.ts";
import type {Translation} from "../language.ts";

export const between: Translation<typeof english> = {
  area: "between",
  around: "Только окружение",
  steps: "{count|# шаг|# шага|# шагов}",
  stepsTitle: "Все, до кого не больше {count|# шага|# шагов|# шагов} по показанному",
  bridges: "Мосты",
  bridgesSays:
    "Уберите одно из этого — и сеть на сцене распадётся на части. Все связи и места двоих считаются одним звеном; то, что источник отрицает, не считается.",
  noBridges: "Ни человек, ни звено не разделит сеть, если пропадёт.",
  links: "Звенья, которые держат одни",
  linksCut: "{count|отпадёт #|отпадут #|отпадут #}",
  people: "Люди посередине",
  peopleCut: "без них {pieces|# часть|# части|# частей}, {count|отпадёт #|отпадут #|отпадут #}",
  allLinks: "Показать все {count|# звено|# звена|# звеньев}",
  allPeople: "Показать всех: {count|# человек|# человека|# человек}",
  to: " — ",
  bridgesCommand: "Показать мосты",
  bridgesDetail: "чья потеря разделит сеть",
  bridgesAlso: "точки сочленения, посредники",
  whoBetween: "Кто стоит между ними?",
  brokers: "Между {count|# человеком|# людьми|# людьми}",
  brokersSays: "На кратчайших путях между каждыми двумя, по показанному и без связей, которые источник отрицает.",
  tiesOnly: "Только по связям",
  backToPicked: "Назад к выбранным",
  noBrokers: "Между ними никого: они связаны прямо или не связаны вовсе.",
  betweenPairs: "между {count} из {total|# пары|# пар|# пар}",
  share: "на {percent} % кратчайших путей",
  pairs: "Пары",
  allPairs: "Показать все {count|# пару|# пары|# пар}",
  apart: "{count|# шаг|# шага|# шагов}",
  direct: "связаны прямо",
  noPath: "пути нет",
  mostChosen: "Рассматриваются только первые {count}."
};
