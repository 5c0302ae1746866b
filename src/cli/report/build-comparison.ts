import { readFile } from 'node:fs/promises';
import { differencesText } from '../../formatters/differences.ts';
import { comparePublished, type Difference } from '../../published/compare.ts';
import { readPublished } from '../../published/read.ts';
import type { ReportDocument } from '../../report/document.ts';
import { loadWriter } from '../../writers/list.ts';
import type { BuildRequest } from './build-document.ts';
import type { ReportSink } from './build-sink.ts';
import type { Target } from './build-targets.ts';
import { signersOf } from './signers.ts';

/** How many differences of a file are shown, unless all are asked for. */
const MOST = 20;

/** Holds each report against the file that stands in its place, and writes nothing. */
export function openComparison({ terminal, options, letterhead }: BuildRequest): ReportSink {
  const { check } = terminal.text.build;
  const compare = async ({ format, file }: Target, document: ReportDocument): Promise<boolean> => {
    if (format === 'pdf') return false;
    const found = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) {
      terminal.complain(found.code === 'ENOENT' ? check.missing : check.unreadable, { file });
      return false;
    }
    const expected = await (await loadWriter(format)).write(document, letterhead);
    if (Buffer.from(expected).equals(found)) {
      terminal.say(check.matches, { file });
      return true;
    }
    const differences = await compareWords(file, expected, found, document);
    const sentence = !differences ? check.unreadable : differences.length > 0 ? check.differs : check.sameWords;
    terminal.complain(sentence, { file });
    const { lang, colour } = terminal;
    if (differences?.length) {
      terminal.print(differencesText(differences, { lang, colour, ...(!options.verbose && { most: MOST }) }));
    }
    return false;
  };
  return {
    take: async ({ targets }, document, isDraft) => {
      let isFit = !isDraft;
      for (const target of targets) isFit = (await compare(target, document)) && isFit;
      return isFit;
    },
    finish: async () => [],
    summarize: (total, failed) => terminal.say(check.summary, { total, matching: total - failed.length }),
    close: async () => {},
  };
}

/** What is to be read in a file and what ought to be there; nothing where the file cannot be read as a report. */
async function compareWords(
  file: string,
  expected: Uint8Array,
  found: Uint8Array,
  document: ReportDocument,
): Promise<readonly Difference[] | undefined> {
  const [before, after] = [await readPublished(file, expected), await readPublished(file, found)];
  if (typeof before === 'string' || typeof after === 'string') return undefined;
  return comparePublished(before, after, signersOf(document));
}
