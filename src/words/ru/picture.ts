import type {picture as english} from "../en/picture.ts";
import type {Translation} from "../language.ts";

export const picture: Translation<typeof english> = {
  area: "picture",
  credit: "Нарисовано в Prosopograph"
};
