import type {sheets as english} from "../en/sheets.ts";
import type {Translation} from "../language.ts";

export const sheets: Translation<typeof english> = {
  area: "sheets",
  "slide-16x9": "Слайд 16 : 9",
  "slide-4x3": "Слайд 4 : 3",
  square: "Квадрат",
  "a4-landscape": "A4, альбомный",
  "a4-portrait": "A4, книжный",
  "a3-landscape": "A3, альбомный",
  "a3-portrait": "A3, книжный",
  "letter-landscape": "Письмо США, альбомный",
  "letter-portrait": "Письмо США, книжный",
  "journal-column": "Журнал, одна колонка",
  "journal-page": "Журнал, две колонки"
};
