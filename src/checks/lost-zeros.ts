import { isBusinessNumber } from '../model/business-number.ts';

/** The BIN of a state institution that lost the zeros of its year (2000 to 2009); undefined where it is not that. */
export function restoreZeros(text: string): string | undefined {
  if (!/^\d{9,11}$/.test(text)) return undefined;
  const restored = text.padStart(12, '0');
  const month = Number(restored.slice(2, 4));
  return month >= 1 && month <= 12 && restored[4] === '4' && isBusinessNumber(restored) ? restored : undefined;
}
