import type { ImportText } from '../import-text.ts';

export const importing: ImportText = {
  found: 'Found in the report:',
  passage: 'paragraph {$number}',
  uncounted: 'no count stated',
  amounts: 'Services: {$services}, with a count: {$counted}. Paragraphs of text: {$texts}.',
  missing: 'The report lacks these items: {$items}',
  unplaced: 'Not placed ({$count}); put it into the file yourself if it is needed:',
  doubts: 'To be looked at ({$count}); compare with the report:',
  unplacedReasons: {
    outside: 'belongs to no item of the form',
    table: 'the table does not look like one of services',
    cell: 'this column or row of the table is not known',
    'annex-table': 'the table of the annex looks neither like a list of complaints nor like figures of services',
    'other-period': 'figures of another period: they do not belong in this file',
  },
  doubtReasons: {
    heading: 'read as the heading “{$heading}”',
    service: 'read as the service “{$ru}”: the name is not written as in the catalogue',
    'own-service': 'the catalogue has no such service; the name of the report was taken: “{$name}”',
    differs: 'here {$other}, but in paragraph {$passage} {$value}; {$value} was written',
    numbers: 'the sentence has numbers that were not understood: {$numbers}',
    partly: 'only the figures of the sentence were taken, its other words are not in the file',
    ways: 'it is not clear how the service “{$name}” is obtained',
    fee: 'it is not clear whether the service “{$name}” is free',
    count: 'it is not clear how often the service “{$name}” was rendered: no count was written',
    unpaired: 'nothing corresponds to it in the other language',
    'annex-item': 'read as a line of the list above',
    choice: 'no list has this value; the words of the report were kept',
    date: 'this is no date that is understood; the words of the report were kept',
  },
  head: 'Read from the report {$file}. Compare with the report, the lines marked “?” first.',
  clean: 'Everything in the report has found its place.',
  look: 'Written: {$file}. Please look through what is listed above.',
  next: 'Next: esep check {$file :argument}',
  usage: {
    carries:
      'The report {$file} was built by esep and carries its data, which are more exact than its words. To take them out: esep convert {$file :argument} {$target :argument}. If you want the visible words all the same, add --ignore-data.',
    kind: 'The file {$file} is no report in .docx, .odt, .html or .txt. Open a .doc or .pdf in Word and save it as .docx.',
    noReport:
      'The file {$file} has no heading of the report on state services. Make sure that it is the right file; nothing was written.',
  },
  help: {
    summary: 'read a report written by hand into a data file, and list what was not understood',
    report: 'the report: .docx, .odt, .html or .txt',
    data: 'the new data file: .yaml, .xlsx or .json',
    ignoreData: 'read the visible words even if the report carries its data',
    format: 'the form of the list of what was found',
  },
};
