import type { Finding } from '../checks/check.ts';
import { helpOf } from '../checks/help.ts';
import type { Caption } from '../source/layout.ts';
import { linePlace, type Position } from '../source/position.ts';
import type { Remark } from '../source/remark.ts';
import { shorten } from './description.ts';
import { checkOf, messageOf, workingText } from './words.ts';

/** Excel refuses a longer cell, and nobody reads a longer message: it quotes a whole text. */
const LONGEST = 1500;

/** Findings as remarks to be sent back: every word chosen, in both official languages; the order stays. */
export function remarksOf(findings: readonly Finding[]): readonly Remark[] {
  return findings.map(remarkOf);
}

/** Findings as the workbook of a merge lists them; `within` is how it names a file. */
export function bookFindings(
  findings: readonly Finding[],
  within: (file: string) => string,
): readonly (Omit<Remark, 'at'> & { readonly file: string; readonly check: string })[] {
  return remarksOf(findings).map(({ at, ...remark }, index) => {
    return { ...remark, file: within(at.file), check: findings[index]?.check ?? '' };
  });
}

function remarkOf(finding: Finding): Remark {
  const check = checkOf(finding);
  const working = workingText(finding);
  return {
    severity: finding.severity,
    at: finding.at,
    place: placeWords(finding.at),
    message: inBoth((lang) => shorten(messageOf(finding, check, lang), LONGEST)),
    help: inBoth((lang) => shorten(helpOf(check, lang, finding.values), LONGEST)),
    ...(working !== undefined && { working }),
  };
}

/** A place as a letter names it to somebody who does not know `data.xlsx:14:3`. */
function placeWords(at: Position): Caption {
  if ('line' in at) return { kk: `${at.line}-жол`, ru: `строка ${at.line}` };
  if (!('cell' in at)) return { kk: 'бүкіл файл', ru: 'файл в целом' };
  const inside = linePlace(at);
  if (inside)
    return { kk: `есептің ішіндегі деректер, ${inside.line}-жол`, ru: `данные внутри отчета, строка ${inside.line}` };
  return { kk: `«${at.sheet}» парағы, ${at.cell} ұяшығы`, ru: `лист «${at.sheet}», ячейка ${at.cell}` };
}

function inBoth(words: (lang: 'kk' | 'ru') => string): Caption {
  return { kk: words('kk'), ru: words('ru') };
}
