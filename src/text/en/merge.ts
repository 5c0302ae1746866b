import type { MergeText } from '../merge-text.ts';

export const merge: MergeText = {
  progress: 'Read {$done} of {$total} files ({$percent} %), about {$left} s left',
  turnout: '{$reported} of {$expected} schools reported ({$rate}).',
  turnoutWithoutRoster:
    'Schools that sent a report: {$expected}, reports accepted: {$reported}. Who sent none is not known: give a list of the schools (--roster).',
  period: 'Consolidated report, {$period :period form=plain}.',
  noPeriod: 'Consolidated report: no file states a period.',
  allFindings: 'All findings stand in the sheet “Қателер – Ошибки” of {$file}.',
  outside: 'Not in the sums:',
  moreOutside: 'and {$count} more',
  repeated:
    '.input {$count :number} .match $count one {{{$count} report in Word, ODT or HTML was passed over: its data were taken from another file.}} * {{{$count} reports in Word, ODT or HTML were passed over: their data were taken from other files.}}',
  notCarried:
    'The data do not go along in {$file}: they are too many. Keep consolidated.yaml to check, compare and merge them.',
  total: 'Services rendered in all: {$total} (stated by {$of} of the {$reported} that reported).',
  nothingReported: 'No file made it into the sums.',
  returns:
    '.input {$returns :number} .match $returns 0 {{There are no findings to send back to schools.}} one {{Letters for {$returns} school with findings: {$folder}}} * {{Letters for {$returns} schools with findings: {$folder}}}',
  interrupted: 'Interrupted. Nothing was written.',
  usage: {
    noMatch: 'No file has the name or matches the pattern {$path}.',
    noFiles: 'The folder {$path} holds no files.',
    badDate: '{$name} takes a date such as 2026-07-10 or 10.07.2026, not “{$value}”.',
    badJobs: '--jobs takes a whole number from 1 to 64, not “{$value}”.',
    badRoster: 'The list of schools {$file} has the errors shown above.',
    badPrevious: 'Last year’s consolidated file {$file} has the errors shown above.',
    notConsolidated:
      '{$file} is not a consolidated file. For --previous give last year’s consolidated.yaml as “esep merge” wrote it.',
    outputIsFile: '{$file} is a file. The result needs a folder.',
    sameFolder:
      '{$folder} is the folder of the forms. Write the result into another, so that they do not mix: -o result.',
    badPreviousPeriod:
      'Last year’s file {$file} is of the period {$previous}, and the reports are of {$period}. Give the consolidated file of an earlier period.',
  },
  help: {
    summary: 'merge the reports of many schools: data, report, workbook, findings per school',
    paths: 'files (.yaml, .json, .xlsx, and reports as .docx, .odt, .html), folders, and patterns such as forms/*.xlsx',
    output: 'the folder for the result',
    roster: 'the list of schools expected to report (.yaml, .xlsx)',
    previous: 'last year’s consolidated file (consolidated.yaml), to compare with',
    deadline: 'the day by which reports were due; goes before that of the list of schools',
    to: 'what to write besides the data, with commas: docx, xlsx, html, md, pdf',
    jobs: 'how many files to read at once',
    returns: 'for each school with findings write a letter and a marked copy of its form',
    facts: 'write rows of school × service × channel: .csv or .parquet',
    includeRejected: 'sum reports with errors as well',
    quiet: 'do not show progress',
  },
};
