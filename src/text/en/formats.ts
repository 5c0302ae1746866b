import type { FormatsText } from '../formats-text.ts';

export const formats: FormatsText = {
  known: 'known',
  suppressedCount: 'Set aside by decision, with a reason: {$count}.',
  knownCount: 'Already known and not counted: {$count}.',
  nothingNew:
    '.input {$files :number} .match $files one {{{$files} file: no new findings.}} * {{{$files} files: no new findings.}}',
  nothingLeft:
    '.input {$files :number} .match $files one {{{$files} file: no findings left to correct.}} * {{{$files} files: no findings left to correct.}}',
  carriedLines:
    '.input {$count :number} .match $count 1 {{data.json stands for the data inside the report. To see these lines: esep convert {$file :argument} data.json}} * {{data.json stands for the data inside a report. To see these lines: esep convert report.docx data.json}}',
  nothingChecked: 'Nothing was checked: there are no data files.',
  annotationsLeft: 'More findings: {$count}. All of them are in the summary of this step.',
  title: 'check of the data',
  files: 'Files',
  wholeFile: 'the whole file',
  place: 'Place',
  severity: 'Severity',
  finding: 'What was found',
  details: 'What to do, and what the sums are made of',
  terms: 'What the sum is made of',
  moreTerms: 'More terms: {$count}.',
  value: 'Figure',
  label: 'Meaning',
  reason: 'Reason:',
  until: 'Last day:',
  statedAt: 'Stated at:',
};
