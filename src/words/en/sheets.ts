/** What pictures are for: slides, pages, figures; by the ids of `core/scene/sheet.ts`. */
export const sheets = {
  area: "sheets",
  "slide-16x9": "Slide 16 : 9",
  "slide-4x3": "Slide 4 : 3",
  square: "Square",
  "a4-landscape": "A4 landscape",
  "a4-portrait": "A4 portrait",
  "a3-landscape": "A3 landscape",
  "a3-portrait": "A3 portrait",
  "letter-landscape": "Letter landscape",
  "letter-portrait": "Letter portrait",
  "journal-column": "Journal, one column",
  "journal-page": "Journal, two columns"
} as const;
