import type { TraceText } from '../trace-text.ts';

export const trace: TraceText = {
  statedBy: '.input {$of :number} .match $of one {{stated by {$of} school}} * {{stated by {$of} schools}}',
  nobody: 'Nobody states this figure.',
  misread: 'Here stands “{$found}”. It is not understood, so the figure counts as not stated.',
  sumOf: '.input {$count :number} .match $count one {{the sum of {$count} term}} * {{the sum of {$count} terms}}',
  wrongSum: 'This does not add up: the terms come to {$sum}, and {$value} is stated.',
  wrongCount:
    'This does not add up: by the terms the figure is stated by {$sum} of the schools, and {$value} is written.',
  rest: 'and {$count} more (to see all: --all)',
  outside: 'Not summed:',
  silent: 'Do not state this figure: {$count}',
  silentParts: 'Parts of this figure that are not stated: {$count}',
  absent: 'the file is not here',
  changed: 'the file has changed since',
  unreadable: 'the file cannot be read',
  differs: 'the file says {$value} now',
  saysNothing: 'the file no longer says it',
  usage: {
    noField:
      'There is no figure “{$name}”. Its name is written as in the YAML file, for example: services.transfer.electronic.',
    noFigure: 'At that place ({$name}) stands no figure that is summed. Name a line or a cell that holds a number.',
    several: 'At that place ({$name}) stand several figures. Name one of them: {$choices}',
    noData: 'The file {$data} that the workbook {$file} was made of is not beside it. Put both into one folder.',
  },
  help: {
    summary: 'show what a figure comes from: members, files, cells, terms',
    file: 'a consolidated file (consolidated.yaml, .xlsx, .docx, .html) or the data of one school (.yaml, .json, .xlsx, or its report as .docx, .odt, .html)',
    place:
      'the name of a figure (declared.total, services.transfer.electronic), a line (25 or 25:10) or a cell (Услуги!E14)',
    in: 'another folder with the files of members; may be given several times',
    all: 'list every term, not only the largest',
    format: 'the form of the answer',
  },
};
