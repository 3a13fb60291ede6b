/** #rrggbb as one number, 0xrrggbb. */
export const packed = (hex: string): number => Number.parseInt(hex.slice(1, 7), 16);
