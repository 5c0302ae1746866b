import type { DiffText } from '../diff-text.ts';

export const diff: DiffText = {
  before: 'Before:',
  after: 'After:',
  same: 'No difference.',
  facts: 'Particulars',
  figures: 'Figures',
  lists: 'Lists and texts',
  members: 'Members',
  notStated: 'not stated',
  yes: 'yes',
  no: 'no',
  statedBy: 'schools that stated it: {$before} → {$after}',
  rows: '{$before} → {$after} (removed: {$gone}, added: {$added})',
  memberAdded: 'new',
  memberGone: 'gone',
  counted: 'in the sums',
  notCounted: 'not in the sums',
  summary: 'Different: figures – {$figures}, particulars – {$facts}, lists – {$lists}.',
  summaryConsolidated: 'Different: figures – {$figures}, particulars – {$facts}, members – {$members}.',
  usage: {
    differentKinds: 'The report of one organisation ({$file}) cannot be compared with a consolidated one ({$other}).',
    needsOutput: 'A workbook needs the name of a file, for example: -o comparison.xlsx',
  },
  help: {
    summary: 'compare two reports, of two years or two versions: what changed, and where',
    before: 'the file to compare with',
    after: 'the file that is compared',
    format: 'how to show the differences; by the ending of -o if not given, else as text',
    output: 'write the differences to a file',
  },
};
