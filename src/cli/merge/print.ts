import { dirname, join } from 'node:path';
import { pretty } from '../../formatters/pretty.ts';
import { turnoutText } from '../../formatters/turnout.ts';
import type { KeptFinding } from '../../merge/read-submission.ts';
import type { Merger } from '../../model/merge.ts';
import { placeText } from '../../source/position.ts';
import type { Terminal } from '../terminal.ts';
import type { MergeInputs, MergeOptions } from './inputs.ts';
import { NAME } from './outputs.ts';
import { RETURNS } from './returns.ts';

/** Findings that the terminal shows, the gravest first, where the workbook has them all. */
const MAX_SHOWN = 20;

/** What is told of a merge when it is done. */
export interface MergeDone {
  readonly merger: Merger;
  readonly findings: readonly KeptFinding[];
  readonly inputs: MergeInputs;
  readonly options: MergeOptions;
  readonly files: readonly string[];
  readonly written: readonly string[];
  /** Reports whose data are too many to go along. */
  readonly bare: readonly string[];
  /** How many schools are written to. */
  readonly returns?: number;
}

/** Says what was found, who reported and what it comes to, and where it all stands. */
export function printMerge(terminal: Terminal, done: MergeDone): void {
  const { merger, findings, inputs, options, files, written, bare, returns } = done;
  const hasBook = inputs.formats.includes('xlsx');
  const excerpts = new Map(findings.map(({ at, excerpt }) => [placeText(at), excerpt]));
  // What stood at a place when its file was read.
  const excerpt = (at: KeptFinding['at']) => excerpts.get(placeText(at));
  const sources = files.map((file) => ({ file, excerpt }));
  terminal.print(pretty.format(findings, { ...terminal, sources, ...(hasBook && { most: MAX_SHOWN }) }));
  if (findings.length > MAX_SHOWN && hasBook) {
    terminal.say(terminal.text.merge.allFindings, { file: join(options.output, `${NAME}.xlsx`) });
  }
  terminal.print(turnoutText(merger, terminal.lang));
  const folder = join(options.output, RETURNS);
  for (const file of written) if (dirname(file) !== folder) terminal.say(terminal.text.written, { file });
  for (const file of bare) terminal.say(terminal.text.merge.notCarried, { file });
  if (returns !== undefined) terminal.say(terminal.text.merge.returns, { returns, folder });
}
