import type { Block } from '../report/document.ts';

/** What stands on one sheet or more of paper, before the next page break. */
export interface Sheet {
  readonly blocks: readonly Block[];
  readonly isFirst: boolean;
}

/** The blocks of a report parted at its page breaks; the first sheet is there even if only the title stands on it. */
export function splitSheets(blocks: readonly Block[]): readonly Sheet[] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets
    .map((sheet, index) => ({ blocks: sheet, isFirst: index === 0 }))
    .filter((sheet) => sheet.isFirst || sheet.blocks.length > 0);
}
