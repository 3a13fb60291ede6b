import type {kinds as english} from "../en/kinds.ts";
import type {Translation} from "../language.ts";

export const kinds: Translation<typeof english> = {
  area: "kinds",
  person: "человек",
  organisation: "организация",
  place: "место",
  event: "событие",
  work: "произведение",
  personMany: "люди",
  organisationMany: "организации",
  placeMany: "места",
  eventMany: "события",
  workMany: "произведения",
  personCount: "{count|# человек|# человека|# человек}",
  organisationCount: "{count|# организация|# организации|# организаций}",
  placeCount: "{count|# место|# места|# мест}",
  eventCount: "{count|# событие|# события|# событий}",
  workCount: "{count|# произведение|# произведения|# произведений}",
  organisationOf: "организаций",
  placeOf: "мест",
  eventOf: "событий",
  workOf: "произведений"
};
