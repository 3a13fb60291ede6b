import type {silence as english} from "../en/silence.ts";
import type {Translation} from "../language.ts";

export const silence: Translation<typeof english> = {
  area: "silence",
  years: "ничего за {years}",
  yearsAmong: "ничего за {years} и другие годы",
  people: "{thin} из {all|# человека|# человек|# человек} {thin|держится|держатся|держатся} на одном месте или ссылке"
};
