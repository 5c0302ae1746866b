import { type CivilDate, localDate } from '../language/dates.ts';
import { formatMessage } from '../language/message.ts';
import { visibleText } from '../language/visible-text.ts';
import { terminalTexts } from '../text/list.ts';
import { SPEECH_LANGUAGES, type SpeechLanguage, type TerminalText } from '../text/text.ts';

/** A stream that the program writes to. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  on?(event: 'error', handler: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The part of Node's `process` that the commands use; a test passes its own. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly versions?: { readonly node: string };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin?: AsyncIterable<Uint8Array>;
  exitCode?: number | string | null | undefined;
  /** Node's own: tells when the user stops the program. */
  once?(event: 'SIGINT' | 'SIGTERM', handler: () => void): unknown;
  off?(event: 'SIGINT' | 'SIGTERM', handler: () => void): unknown;
  exit?(code: number): unknown;
}

/** What a command talks through. */
export interface Terminal {
  readonly lang: SpeechLanguage;
  readonly colour: boolean;
  readonly text: TerminalText;
  /** The file that worker threads start from. */
  readonly worker: string;
  /** What the program runs on, for those who look for another program there. */
  readonly system: Pick<Host, 'env' | 'platform'>;
  /** The file to which a step of a CI adds what it has to say, where the program runs in one. */
  readonly stepSummary?: string | undefined;
  /** Where progress goes. */
  readonly errors: Output;
  /** Goes on in a language that is configured, unless another was asked for. */
  speak(configured: SpeechLanguage | undefined): void;
  /** Standard input, which Node opens when it is asked for. */
  input(): AsyncIterable<Uint8Array>;
  print(text: string): void;
  /** Prints on the error stream, where the output may be for a program. */
  printAside(text: string): void;
  /** Says a sentence of the terminal's texts, filled in, on the error stream. */
  complain(sentence: string, values?: Readonly<Record<string, unknown>>): void;
  say(sentence: string, values?: Readonly<Record<string, unknown>>): void;
  /** The day on the user's clock. */
  today(): CivilDate;
  /** Tidies up before the program ends because the user stopped it; gives what calls that off. */
  onInterrupt(tidy: () => Promise<void>, code?: number): () => void;
  /** Ends the program once nobody reads its output any more, for one that would go on for ever. */
  endWithOutput(): void;
}

/** The exit code of a program that Ctrl+C ended, by the custom of shells. */
const INTERRUPTED = 130;

const NO_INPUT: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: async function* () {} };

/**
 * The terminal of a run, in the language asked for with --lang, else the one that is configured, else that of the system;
 * Russian where none is known.
 */
export function openTerminal(host: Host, worker: string): Terminal {
  const asked = languageAsked(host);
  let lang = asked ?? systemLanguage(host) ?? 'ru';
  return {
    get lang() {
      return lang;
    },
    colour: hasColour(host),
    get text() {
      return terminalTexts[lang];
    },
    worker,
    system: host,
    stepSummary: host.env.GITHUB_STEP_SUMMARY || undefined,
    errors: host.stderr,
    speak: (configured) => {
      lang = asked ?? configured ?? lang;
    },
    input: () => host.stdin ?? NO_INPUT,
    print: (text) => void host.stdout.write(text),
    printAside: (text) => void host.stderr.write(text),
    complain: (sentence, values) => void host.stderr.write(fill(lang, sentence, values)),
    say: (sentence, values) => void host.stdout.write(fill(lang, sentence, values)),
    endWithOutput: () => void host.stdout.on?.('error', () => host.exit?.(0)),
    today: () => localDate(new Date()),
    onInterrupt: (tidy, code = INTERRUPTED) => {
      const stop = () => void tidy().finally(() => host.exit?.(code));
      for (const signal of ['SIGINT', 'SIGTERM'] as const) host.once?.(signal, stop);
      return () => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) host.off?.(signal, stop);
      };
    },
  };
}

/** A sentence as a line; what it is filled in with may come from anywhere. */
function fill(lang: SpeechLanguage, sentence: string, values: Readonly<Record<string, unknown>> = {}): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? visibleText(value) : value,
  ]);
  return `${formatMessage(lang, sentence, Object.fromEntries(shown))}\n`;
}

function languageAsked({ argv }: Host): SpeechLanguage | undefined {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index] ?? '';
  const asked = index < 0 ? undefined : word.includes('=') ? word.slice('--lang='.length) : argv[index + 1];
  return languageOf(asked);
}

function systemLanguage({ env, platform }: Host): SpeechLanguage | undefined {
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale(platform));
}

function languageOf(name: string | undefined): SpeechLanguage | undefined {
  return SPEECH_LANGUAGES.find((lang) => lang === name?.slice(0, 2).toLowerCase());
}

/** Windows keeps the language elsewhere; on other systems no LANG means no language, whatever Intl makes of it. */
function systemLocale(platform: string): string | undefined {
  // Of all of Intl the plural rules are the quickest to make.
  return platform === 'win32' ? new Intl.PluralRules().resolvedOptions().locale : undefined;
}

/** The customs of the field: NO_COLOR, then FORCE_COLOR, then whether this is a terminal. */
function hasColour({ env, stdout }: Host): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
