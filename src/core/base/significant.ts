/** `value` with so many significant decimal digits; what is infinite or no number stays so. */
export const significant = (value: number, digits: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
