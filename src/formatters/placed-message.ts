import type { Finding } from '../checks/check.ts';
import { linePlace, type Position, placeInFile } from '../source/position.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { checkOf, messageOf, workingText } from './words.ts';

/** A cell by its sheet and name: `Sheet!B5`; a place within a report as it is named everywhere: `data.json › 46:14`. */
export function qualifiedCell(at: Extract<Position, { readonly cell: string }>): string {
  return linePlace(at) ? placeInFile(at) : `${at.sheet}!${at.cell}`;
}

/** What is wrong, in one line; a cell is named in it, since forms made for lines of code have no other place to. */
export function placedMessage(finding: Finding, lang: SpeechLanguage): string {
  const place = 'cell' in finding.at ? `${qualifiedCell(finding.at)}: ` : '';
  const working = workingText(finding);
  return `${place}${messageOf(finding, checkOf(finding), lang)}${working === undefined ? '' : ` ${working}`}`;
}
