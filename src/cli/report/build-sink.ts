import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { ReportDocument } from '../../report/document.ts';
import { loadWriter, type WriterId } from '../../writers/list.ts';
import { cannotWrite, writeWhole } from '../files/files.ts';
import { UsageError } from '../usage-error.ts';
import type { BuildRequest } from './build-document.ts';
import type { BuildFormat } from './build-options.ts';
import type { Job } from './build-targets.ts';

/** Where the documents of a run go, one after the other. */
export interface ReportSink {
  /** Takes the reports of a file; tells whether they came out as they should. */
  take(job: Job, document: ReportDocument, isDraft: boolean): Promise<boolean>;
  /** Ends what was put off until there were several; gives the files of data whose reports then failed. */
  finish(): Promise<readonly string[]>;
  /** Says what many came to; `failed` are files of data. */
  summarize(total: number, failed: readonly string[]): void;
  /** Takes away whatever is left behind, however the run ended. */
  close(): Promise<void>;
}

/** None of a file's reports is written where one of them would take the place of somebody's work. */
async function refuseTargets({ terminal, options }: BuildRequest, { targets }: Job): Promise<void> {
  const there = options.force ? [] : targets.filter(({ file }) => existsSync(file));
  if (there.length === 0) return;
  const { refuseForeign } = await import('../files/foreign.ts');
  for (const { file } of there) await refuseForeign(terminal, file);
}

/** Writes each report as it comes; those in PDF are collected for LibreOffice, which is slow to start. */
export async function openWriter(
  request: BuildRequest,
  formats: readonly BuildFormat[],
  folder: string | undefined,
): Promise<ReportSink> {
  const { terminal, isMany, letterhead } = request;
  const { build } = terminal.text;
  const converter = formats.includes('pdf')
    ? await (await import('../pdf/converter.ts')).openConverter(terminal)
    : undefined;
  if (request.options.verbose) (await import('./build-verbose.ts')).sayBeside(request, converter);
  let isMade = folder === undefined;
  const makeFolder = async (): Promise<void> => {
    if (isMade || folder === undefined) return;
    await mkdir(folder, { recursive: true }).catch((error) => {
      throw cannotWrite(terminal, folder, error);
    });
    isMade = true;
  };
  const late: string[] = [];
  /** Does a part of many; if it fails, the others are done all the same: one report may be open in Word. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!isMany || !(error instanceof UsageError)) throw error;
      terminal.complain(error.sentence, error.values);
      return false;
    }
  };
  return {
    take: async (job, document, isDraft) => {
      await makeFolder();
      if (!(await attempt(() => refuseTargets(request, job)))) return false;
      const made = new Map<WriterId, Uint8Array>();
      let isFit = !isDraft;
      for (const { format, file } of job.targets) {
        const id = format === 'pdf' ? 'docx' : format;
        const content = made.get(id) ?? (await (await loadWriter(id)).write(document, letterhead));
        made.set(id, content);
        const put = async (bytes: Uint8Array): Promise<void> => {
          await writeWhole(terminal, file, bytes);
          terminal.say(isDraft ? build.draftBuilt : build.built, { file });
        };
        const end = async (work: () => Promise<void>): Promise<void> => {
          if (!(await attempt(work)) && isFit) late.push(job.file);
        };
        if (format === 'pdf') await converter?.add({ file, content, put, end });
        else isFit = (await attempt(() => put(content))) && isFit;
      }
      return isFit;
    },
    finish: async () => {
      await converter?.finish();
      return late;
    },
    summarize: (total, failed) => {
      const values = { total, built: total - failed.length, names: failed.join(', ') };
      if (failed.length === 0) terminal.say(build.allBuilt, values);
      else terminal.complain(build.notBuilt, values);
    },
    close: async () => converter?.close(),
  };
}
