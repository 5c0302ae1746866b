import type { TerminalText } from '../text.ts';
import { build } from './build.ts';
import { checking } from './checking.ts';
import { cleaned } from './cleaned.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { importing } from './import.ts';
import { merge } from './merge.ts';
import { previous } from './previous.ts';
import { schema } from './schema.ts';
import { trace } from './trace.ts';
import { verify } from './verify.ts';

export const en: TerminalText = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  summary: 'Files checked: {$files}. Errors: {$errors}, warnings: {$warnings}, notes: {$infos}.',
  summaryClean:
    '.input {$files :number} .match $files one {{{$files} file: everything adds up, no findings.}} * {{{$files} files: everything adds up, no findings.}}',
  moreFindings: '{$count} more findings are not shown.',
  explainHint: 'More about a check: esep explain {$check}',
  whatToDo: 'What to do:',
  related: 'See also:',
  written: 'Written: {$file}',
  reviewTexts: 'The paragraphs are those of last year: check the numbers and dates in them.',
  convertRefused: 'The file was not converted: what is named above would be lost.',
  convertNothing: 'The file was not converted: its data cannot be read, for the reason above.',
  usage: {
    hint: 'Help: esep --help',
    unknownCommand: 'There is no command “{$name}”.',
    didYouMean: 'Did you mean {$suggestion}?',
    unknownOption: 'There is no option {$name}.',
    missingArgument: 'Missing: {$name}.',
    excessArguments: 'Too many arguments for this command. Put quotes around a file name that has spaces.',
    missingValue: 'The option {$name} needs a value.',
    badValue: 'For {$name}, “{$value}” will not do. Possible values: {$choices}.',
    conflict: 'The options {$name} and {$other} cannot be used together.',
    unknownCheck: 'There is no check “{$name}”. To list all checks: esep explain',
    targetExists: '{$file} exists already. To replace it, add --force.',
    targetKind: 'There is no telling how to write {$file}: its name should end in {$choices}.',
    sameFile: '{$file} is both the source and the target. Give another name.',
    consolidated:
      '{$file} is a consolidated file. Its workbook and report are made by esep merge {$file :argument} -o folder.',
    noTemplates:
      'The folder {$folder} holds no template (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml).',
    templateProblem: 'The templates in {$folder} have the errors shown above.',
    configProblem: 'The configuration {$file} has the errors shown above.',
  },
  cannotWrite: {
    isFolder: '{$file} could not be written: a folder has that name. Give another name.',
    busy: '{$file} could not be written: another program (Word, Excel) has it open. Close it and try again.',
    folder: '{$file} could not be written: there is no such folder. Make it, or name another.',
    denied: '{$file} could not be written: permission denied. Choose another folder or ask your administrator.',
    output: 'The text could not be printed: the disk is full or the stream is closed.',
    full: '{$file} could not be written: the disk is full.',
    other: '{$file} could not be written ({$code}).',
  },
  build,
  checking,
  merge,
  trace,
  previous,
  schema,
  cleaned,
  diff,
  verify,
  explain,
  formats,
  importing,
  bug: 'This is a fault of esep, not of your data. Please report it to the developers together with this text:',
  faulty:
    '{$file} was not written: the check before writing found a flaw in it, for which other programs may not open it. A file that was there before is unchanged.',
  help: {
    names: {
      file: 'file',
      files: 'files',
      from: 'from',
      to: 'to',
      folder: 'folder',
      command: 'command',
      lang: 'lang',
      severity: 'severity',
      formats: 'formats',
      layout: 'layout',
      check: 'check',
      options: 'options',
      paths: 'paths',
      place: 'place',
      date: 'date',
      number: 'number',
      name: 'name',
      format: 'format',
      shell: 'shell',
    },
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    default: 'default:',
    choices: 'choices:',
    program: 'Checks a school’s yearly data on state services and builds the report in Kazakh and Russian.',
    exitCodes: 'Exit code: 0 – all is well, 1 – the data have errors, 2 – wrong usage, 3 – a fault of the program.',
    lang: 'language of the messages',
    version: 'show the version (with --json as JSON, with the formats and the version of Node)',
    help: 'show help',
    helpCommand: 'help on a command',
    templates:
      'a folder with your own templates (report.yaml, consolidated.yaml, letter.yaml, services.yaml, complaints.yaml, renamed.yaml)',
    color: 'no colour',
    check: {
      summary: 'check the data and show what does not add up, and where',
      files: 'data files (.yaml, .json, .xlsx, .xls, .ods), or reports that carry their data (.docx, .odt, .html)',
      failOn: 'the severity from which the exit code is 1',
    },
    new: {
      summary: 'make a blank form: an Excel workbook or a commented YAML',
      file: 'the name of the new form: .xlsx or .yaml',
      from: 'take everything but counts and records from last year’s file',
      force: 'replace the file if it exists',
    },
    convert: {
      summary: 'convert data from YAML to Excel or back without loss',
      from: 'the source file',
      to: 'the new file: .xlsx, .yaml or .json',
      force: 'replace the file if it exists',
    },
    explain: {
      summary: 'explain a check; without a name, list them all',
      check: 'the name of a check or of a group of checks, such as totals/channels or totals',
    },
  },
};
