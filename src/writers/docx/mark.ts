/** The moment that every part of our packages bears, so that the same data give the same bytes; fflate takes local time. */
export const moment = (): Date => new Date(1980, 0, 1, 12);

/** The same as a zip keeps it: the day in the upper half, the time in the lower. */
const MOMENT_IN_ZIP = 0x00216000;

/** Whether a package is as we wrote it: a program that saves a document writes its parts anew, with another moment. */
export function isAsWritten(entries: readonly { readonly modified: number }[]): boolean {
  return entries.length > 0 && entries.every(({ modified }) => modified === MOMENT_IN_ZIP);
}
