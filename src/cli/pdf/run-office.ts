import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Terminal } from '../terminal.ts';

/** What LibreOffice is asked to do. */
export interface OfficeTask {
  readonly office: string;
  /** Word documents. */
  readonly files: readonly string[];
  /** Where the PDFs go. */
  readonly folder: string;
  /** A folder for its settings, so that one that is open does not take over the work, nor hand on what is set there. */
  readonly profile: string;
  readonly seconds: number;
}

/** A run of LibreOffice: how it ended, and what stops it. */
export interface OfficeRun {
  readonly ended: Promise<'done' | 'failed' | 'too-slow'>;
  stop(): void;
}

/** For archives (PDF/A-2), with tags for those who have it read to them, bookmarks, and the title in the window. */
const PDF = {
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
  DisplayPDFDocumentTitle: { type: 'boolean', value: 'true' },
};

/** Has LibreOffice make a PDF of each file. Its exit code says little: what counts is whether the PDFs are there. */
export function runOffice({ platform, env }: Terminal['system'], task: OfficeTask): OfficeRun {
  const isWindows = platform === 'win32';
  const words = [
    `-env:UserInstallation=${pathToFileURL(task.profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    `pdf:writer_pdf_Export:${JSON.stringify(PDF)}`,
    '--outdir',
    task.folder,
    ...task.files,
  ];
  // The program that is started is a shell around another: as a group they end together.
  const child = spawn(task.office, words, {
    stdio: 'ignore',
    windowsHide: true,
    detached: !isWindows,
    env: { ...env },
  });
  let isLate = false;
  const stop = (): void => {
    if (child.pid === undefined || child.exitCode !== null) return;
    if (isWindows) spawn('taskkill', ['/pid', `${child.pid}`, '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    else killGroup(child.pid);
  };
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, task.seconds * 1000);
  const ended = new Promise<'done' | 'failed' | 'too-slow'>((resolve) => {
    const end = (state: 'done' | 'failed') => {
      clearTimeout(timer);
      resolve(isLate ? 'too-slow' : state);
    };
    child.once('error', () => end('failed'));
    child.once('exit', () => end('done'));
  });
  return { ended, stop };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
