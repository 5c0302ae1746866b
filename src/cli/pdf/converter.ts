import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { findOffice, VARIABLE } from './find-office.ts';
import { type OfficeRun, runOffice } from './run-office.ts';

/** A Word document that is to become a PDF. */
export interface ToConvert {
  /** What the PDF is called where it goes. */
  readonly file: string;
  readonly content: Uint8Array;
  /** Takes the PDF. */
  put(pdf: Uint8Array): Promise<void>;
  /** Ends the conversion of this one: the work it is given fails if there is no PDF. */
  end(work: () => Promise<void>): Promise<void>;
}

/** Makes PDFs of Word documents, many at a time. */
export interface Converter {
  readonly office: string;
  add(document: ToConvert): Promise<void>;
  /** Converts those that still wait. */
  finish(): Promise<void>;
  /** Stops what is running and takes away what it has left. */
  close(): Promise<void>;
}

/** How long LibreOffice may take to start for the first time, and for each document. */
export interface Patience {
  readonly start: number;
  readonly each: number;
}

/** How many documents go to LibreOffice at once: it is slow to start, and a command line has an end. */
const BATCH = 50;

const NEVER = new Promise<never>(() => {});

/** Finds LibreOffice and opens a folder for its work; there is nothing to be built if it is missing. */
export async function openConverter(
  terminal: Terminal,
  patience: Patience = { start: 120, each: 20 },
): Promise<Converter> {
  const { pdf } = terminal.text.build;
  const office = findOffice(terminal);
  const isNamed = !!terminal.system.env[VARIABLE];
  const home = await mkdtemp(join(tmpdir(), 'esep-pdf-'));
  let waiting: ToConvert[] = [];
  let run: OfficeRun | undefined;
  let isClosed = false;
  const nameOf = (index: number, ending: string): string => join(home, 'files', `${index}.${ending}`);
  const convert = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    const seconds = patience.start + patience.each * batch.length;
    const files = batch.map((_, index) => nameOf(index, 'docx'));
    run = runOffice(terminal.system, {
      office,
      files,
      folder: join(home, 'files'),
      profile: join(home, 'profile'),
      seconds,
    });
    const state = await run.ended;
    // Whoever stopped it is not to hear that it failed.
    if (isClosed) return NEVER;
    if (state === 'too-slow') throw new UsageError(pdf.tooSlow, { seconds });
    run = undefined;
    for (const [index, { file, put, end }] of batch.entries()) {
      await end(async () => {
        const made = await readFile(nameOf(index, 'pdf')).catch(() => undefined);
        if (!made?.length) throw new UsageError(isNamed ? pdf.failedNamed : pdf.failed, { file, office });
        await put(made);
      });
    }
    await rm(join(home, 'files'), { recursive: true, force: true });
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    callOff();
    run?.stop();
    await run?.ended;
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const callOff = terminal.onInterrupt(async () => {
    await close();
    terminal.complain(pdf.interrupted);
  });
  return {
    office,
    add: async (document) => {
      const index = waiting.push(document) - 1;
      await mkdir(join(home, 'files'), { recursive: true });
      await writeFile(nameOf(index, 'docx'), document.content);
      if (waiting.length === BATCH) await convert();
    },
    finish: async () => (waiting.length > 0 ? convert() : undefined),
    close,
  };
}
