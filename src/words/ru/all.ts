import type {Areas} from "../areas.ts";
import type {Translation} from "../language.ts";
import {counting} from "./counting.ts";
import {timeline} from "./timeline.ts";

/** Every area in Russian: one that is missing, or lacks a text, is a type error. */
export const ALL: {readonly [A in keyof Areas]: Translation<Areas[A]>} = {
  counting,
  timeline
};
