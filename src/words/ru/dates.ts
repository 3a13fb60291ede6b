import type {dates as english} from "../en/dates.ts";
import type {Translation} from "../language.ts";

export const dates: Translation<typeof english> = {
  area: "dates",
  months: "январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь",
  monthsOf: "января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря",
  seasons: "весна, лето, осень, зима",
  seasonsOf: "весны, лета, осени, зимы",
  about: "около {date}",
  from: "с {date}",
  until: "до {date}",
  endUnknown: "с {date}, конец неизвестен",
  startUnknown: "до {date}, начало неизвестно",
  decade: "{year}-е",
  decadeOf: "{year}-х",
  century: "{number} век",
  centuryOf: "{number} века",
  monthUnknown: "{date}, месяц неизвестен",
  dayUnknown: "{date}, день неизвестен",
  monthAndDayUnknown: "{date}, месяц и день неизвестны",
  beforeChrist: "{year} до н. э.",
  afterChrist: "{year} н. э.",
  born: "род. {date}",
  died: "ум. {date}",
  implied: "подразумевается, прямо не названо",
  doubtful: "сомнительно",
  denied: "источник это отрицает",
  coerced: "сказано по принуждению",
  undated: "без даты"
};
