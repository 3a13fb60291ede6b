import type {comparisonFiles as english} from "../en/comparisonFiles.ts";
import type {Translation} from "../language.ts";

export const comparisonFiles: Translation<typeof english> = {
  area: "comparisonFiles",
  momentsLegend: "Моменты",
  together: "Все рядом",
  apartSlides: "По слайду на каждый",
  apartPages: "По странице на каждый",
  apartNote: "Все остаются на своих местах: в PowerPoint при смене слайдов они движутся и гаснут (трансформация)."
};
