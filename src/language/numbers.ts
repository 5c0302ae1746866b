const noBreakSpace = '\u00A0';
const minus = '\u2212';

// `toFixed` rounds the binary value (1.005 -> 1.00); moving the decimal point in the shortest spelling rounds what
// people read.
const roundHalfUp = (absolute: number, digits: number): string => {
  const shortest = String(absolute);
  return shortest.includes('e')
    ? absolute.toFixed(digits)
    : Number(`${Math.round(Number(`${shortest}e${digits}`))}e-${digits}`).toFixed(digits);
};

// 15 digits are what a double holds for sure, so 0.1 + 0.2 prints as 0,3.
const withoutNoise = (absolute: number): string => String(Number(absolute.toPrecision(15)));

const group = (whole: string): string => (whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace));

/**
 * Prints a number for both languages: decimal comma, groups of three by U+00A0 from five digits, minus U+2212; with
 * `digits` exactly that many decimals, rounded half away from zero, without it as many as the number has.
 */
export const formatNumber = (n: number, digits?: number): string => {
  if (!Number.isFinite(n)) return String(n);
  const absolute = Math.abs(n);
  const plain = digits === undefined ? withoutNoise(absolute) : roundHalfUp(absolute, digits);
  const [whole = '', fraction] = plain.split('.');
  const sign = n < 0 && /[1-9]/.test(plain) ? minus : '';
  return `${sign}${group(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
};

/** Prints a number of percent (15.5, not 0.155) with its sign after U+00A0, as both languages' reports write it. */
export const formatPercent = (n: number, digits?: number): string => `${formatNumber(n, digits)}${noBreakSpace}%`;
