/** A number with its noun: "1 tie", "3 ties", "2 entities". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
