/** `value` with so many significant decimal digits; what is infinite or no number stays so. */
export function significant(value: number, digits: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** digits) return value || 0; // −0 is 0
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}
