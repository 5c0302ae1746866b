import type { BuildText } from './build-text.ts';
import type { CheckingText } from './checking-text.ts';
import type { CleanedWords } from './cleaned-text.ts';
import type { DiffText } from './diff-text.ts';
import type { ExplainText } from './explain-text.ts';
import type { FormatsText } from './formats-text.ts';
import type { ImportText } from './import-text.ts';
import type { MergeText } from './merge-text.ts';
import type { PreviousText } from './previous-text.ts';
import type { SchemaText } from './schema-text.ts';
import type { TraceText } from './trace-text.ts';
import type { VerifyText } from './verify-text.ts';

/** The languages that the program speaks to its users in. */
export const SPEECH_LANGUAGES = ['kk', 'ru', 'en'] as const;
export type SpeechLanguage = (typeof SPEECH_LANGUAGES)[number];

/** The words of the terminal in one language; sentences are Unicode MessageFormat 2. */
export interface TerminalText {
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  /** The end of `check`: {$files}, {$errors}, {$warnings}, {$infos}. */
  readonly summary: string;
  readonly summaryClean: string;
  /** {$count} findings that are left out. */
  readonly moreFindings: string;
  readonly explainHint: string;
  readonly whatToDo: string;
  readonly related: string;
  readonly written: string;
  /** After `new --from`: the paragraphs are last year's. */
  readonly reviewTexts: string;
  readonly convertRefused: string;
  /** There are no data to convert. */
  readonly convertNothing: string;
  readonly usage: {
    readonly hint: string;
    readonly unknownCommand: string;
    readonly didYouMean: string;
    readonly unknownOption: string;
    readonly missingArgument: string;
    readonly excessArguments: string;
    readonly missingValue: string;
    readonly badValue: string;
    readonly conflict: string;
    readonly unknownCheck: string;
    readonly targetExists: string;
    readonly targetKind: string;
    readonly sameFile: string;
    /** The file is consolidated, and its workbook is made by `merge`. */
    readonly consolidated: string;
    readonly noTemplates: string;
    readonly templateProblem: string;
    /** The configuration {$file} has mistakes, which have been shown. */
    readonly configProblem: string;
  };
  readonly cannotWrite: {
    readonly busy: string;
    readonly isFolder: string;
    readonly folder: string;
    readonly denied: string;
    readonly full: string;
    readonly output: string;
    readonly other: string;
  };
  readonly build: BuildText;
  readonly checking: CheckingText;
  readonly merge: MergeText;
  readonly trace: TraceText;
  readonly previous: PreviousText;
  readonly schema: SchemaText;
  readonly cleaned: CleanedWords;
  readonly diff: DiffText;
  readonly verify: VerifyText;
  readonly explain: ExplainText;
  readonly formats: FormatsText;
  readonly importing: ImportText;
  readonly bug: string;
  /** Of a file that does not pass our own look at it. */
  readonly faulty: string;
  readonly help: Help;
}

/** What the command line takes. */
export type ArgumentName =
  | 'file'
  | 'files'
  | 'from'
  | 'to'
  | 'folder'
  | 'command'
  | 'lang'
  | 'severity'
  | 'formats'
  | 'layout'
  | 'check'
  | 'options'
  | 'paths'
  | 'place'
  | 'date'
  | 'number'
  | 'name'
  | 'format'
  | 'shell';

/** The words of `--help`. */
export interface Help {
  /** What stands between the brackets of arguments and values: `<file>`. */
  readonly names: Readonly<Record<ArgumentName, string>>;
  readonly usage: string;
  readonly options: string;
  readonly commands: string;
  readonly arguments: string;
  readonly default: string;
  readonly choices: string;
  readonly program: string;
  readonly exitCodes: string;
  readonly lang: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly templates: string;
  readonly color: string;
  readonly check: { readonly summary: string; readonly files: string; readonly failOn: string };
  readonly new: { readonly summary: string; readonly file: string; readonly from: string; readonly force: string };
  readonly convert: { readonly summary: string; readonly from: string; readonly to: string; readonly force: string };
  readonly explain: { readonly summary: string; readonly check: string };
}
