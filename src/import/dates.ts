import { parseCivilDate } from '../language/dates.ts';
import { months } from '../language/months.ts';

/** A day in words or figures, as the data have it; undefined for a day that does not exist. */
export function dateIn(words: string): string | undefined {
  const text = words.trim();
  const kk = /^(\d{4})\s+жыл\p{L}*\s+(\d{1,2})\s+(\p{L}+)$/iu.exec(text);
  const ru = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})(?:\s+года?)?\.?$/iu.exec(text);
  const [day, name, year] = kk ? [kk[2], kk[3], kk[1]] : ru ? [ru[1], ru[2], ru[3]] : [];
  return parseCivilDate(name === undefined ? text : `${day}.${monthOf(name.toLowerCase())}.${year}`);
}

/** From 1; 0 is no month. A Kazakh name may have a case ending, a Russian one has one letter behind its stem or none. */
function monthOf(name: string): number {
  const at = months.findIndex(({ nominative, ru }) => {
    const stem = ru.slice(0, -1);
    return name.startsWith(nominative) || (name.startsWith(stem) && name.length <= stem.length + 1);
  });
  return at + 1;
}
