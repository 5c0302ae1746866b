import type { VerifyText } from '../verify-text.ts';

export const verify: VerifyText = {
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  moved: 'moved here from another place',
  signed: 'filled in when it was signed',
  expected: 'by the data:',
  found: 'in the file:',
  numbers: 'numbers:',
  nothing: 'none',
  lang: { kk: 'Kazakh text', ru: 'Russian text' },
  paragraph: 'paragraph {$number}',
  table: 'table {$number}',
  row: 'row {$number}',
  rowNamed: 'row {$number} ({$name})',
  column: 'column {$number}',
  columnNamed: 'column {$number} ({$name})',
  chart: 'chart {$number}',
  chartNamed: 'chart {$number} ({$name})',
  summary: 'Differences from the data: {$count}, with numbers in {$numbers} of them.',
  same: 'The text of {$file} is what the data give.',
  sameSigned: 'The text of {$file} is what the data give. Only what is shown above was written in, at the signature.',
  otherData:
    'The data in the report {$file} and those in {$data} are not the same (SHA-256: {$carried} and {$given}). The report was held against {$data}. How the data differ: esep diff {$file :argument} {$data :argument}',
  brokenData:
    'The data in the report {$file} were changed after it was built, so it cannot be held against them. Name the file of the data: esep verify {$file :argument} data.yaml',
  otherTemplates:
    'The report {$file} was built with another wording, by other templates or another version of esep, which may be why it differs. If the templates were your own, name their folder: --templates folder',
  needsData:
    'There is nothing to hold the report {$file} against. Name the file of its data: esep verify {$file :argument} data.yaml',
  dataOfReport:
    'The report {$file} was held against the data inside the report {$data}; the text of {$data} itself was not looked at.',
  otherPage:
    'The page {$file} was saved by {$program}, which writes a page in its own way, so it cannot be verified. Verify the page that esep built, or save the report as .docx or .odt.',
  unreadable: {
    kind: '{$file} is not a report as .docx, .odt or .html, so it cannot be verified. Open a .doc in Word and save it as .docx; in place of a .pdf verify the .docx that it was made from.',
    empty: '{$file} is empty: there is nothing to verify.',
    broken: '{$file} is damaged, and its text cannot be read. Open it in Word, save it anew and try again.',
    bomb: '{$file} is too large for a report, and was not read.',
    encrypted: '{$file} is protected by a password. Save it without one and try again.',
  },
  help: {
    summary: 'hold a report against its data: what a hand has changed in its text',
    report: 'the report: .docx, .odt or .html',
    data: 'the file of the data; if not given, the data that the report itself holds',
    dataName: 'data',
    format: 'how to show the differences',
    previous: "last year's data that the report was built with",
  },
};
