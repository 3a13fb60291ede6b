/** What entities are called: one, several, counted, and "of" several. */
export const kinds = {
  area: "kinds",
  person: "person",
  organisation: "organisation",
  place: "place",
  event: "event",
  work: "work",
  personMany: "people",
  organisationMany: "organisations",
  placeMany: "places",
  eventMany: "events",
  workMany: "works",
  personCount: "{count|# person|# people}",
  organisationCount: "{count|# organisation|# organisations}",
  placeCount: "{count|# place|# places}",
  eventCount: "{count|# event|# events}",
  workCount: "{count|# work|# works}",
  organisationOf: "organisations",
  placeOf: "places",
  eventOf: "events",
  workOf: "works"
} as const;
