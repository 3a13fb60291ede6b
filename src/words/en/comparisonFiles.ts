/** How files hold moments that are compared. */
export const comparisonFiles = {
  area: "comparisonFiles",
  momentsLegend: "Moments",
  together: "All side by side",
  apartSlides: "A slide each",
  apartPages: "A page each",
  apartNote: "Everybody keeps their place: in PowerPoint, turning the slides moves and fades them (Morph)."
} as const;
