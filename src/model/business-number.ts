const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The check digit that the first 11 digits of a BIN or IIN call for; undefined where such a number is never issued.
 * Source: the weights of Government decree No. 406 of 22.05.2007.
 */
export function checkDigit(digits: string): number | undefined {
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  const first = sum(FIRST);
  if (first < 10) return first;
  const second = sum(SECOND);
  return second < 10 ? second : undefined;
}

/** Whether a text is 12 digits whose last is the check digit of the others. */
export function isBusinessNumber(text: string): boolean {
  return /^\d{12}$/.test(text) && checkDigit(text.slice(0, 11)) === Number(text[11]);
}
