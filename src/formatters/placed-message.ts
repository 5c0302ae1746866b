import type { Finding } from '../checks/check.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { checkOf, messageOf, workingText } from './words.ts';

/** A cell by its sheet and name: `Sheet!B5`. */
export function qualifiedCell({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

/** What is wrong, in one line; a cell is named in it, since forms made for lines of code have no other place to. */
export function placedMessage(finding: Finding, lang: SpeechLanguage): string {
  const place = 'cell' in finding.at ? `${qualifiedCell(finding.at)}: ` : '';
  const working = workingText(finding);
  return `${place}${messageOf(finding, checkOf(finding), lang)}${working === undefined ? '' : ` ${working}`}`;
}
