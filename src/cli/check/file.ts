import type { Finding, Severity } from '../../checks/check.ts';
import { checkSource } from '../../checks/run.ts';
import { findForeign } from '../../model/foreign.ts';
import { judge } from '../../policy/judge.ts';
import type { ConfigSuppression } from '../../policy/policy.ts';
import { placeInFile } from '../../source/position.ts';
import { type ReadError, type Source, unreadable } from '../../source/source.ts';
import type { Policies } from '../config/policies.ts';
import { checkFile } from '../files/read-data.ts';
import type { Terminal } from '../terminal.ts';
import type { Input } from './names.ts';

/** All that is kept of a file once it was checked: with thousands of files, the data themselves would fill the memory. */
export interface CheckedFile extends Pick<Source, 'file' | 'excerpt'> {
  readonly findings: readonly Finding[];
  /** It was met among the data and is none: nothing of it was checked. */
  readonly isForeign: boolean;
  /** Whether there are data in it, so that what was found is all there is to find. */
  readonly isRead: boolean;
  /** Whether the data are those that a report carries. */
  readonly carried: boolean;
  /** From which severity the configuration of the file wants the run to fail. */
  readonly failOn?: Severity | undefined;
  /** The suppressions of the configuration that are for it, and those that met something. */
  readonly suppressions: readonly ConfigSuppression[];
  readonly used: readonly ConfigSuppression[];
}

/** Reads a file and runs every check on it, as its configuration has it. */
export async function checkInput(
  terminal: Terminal,
  { file, bytes, isMet }: Input,
  policies: Policies,
): Promise<CheckedFile> {
  const { policy, failOn } = await policies.of(file);
  const { reference } = await policies.templatesOf(file);
  const checked = await checkFile(file, reference, policy.options, bytes);
  const foreign = isMet ? findForeign(checked.source) : undefined;
  const { source, findings: found } = foreign ? checkForeign(foreign) : checked;
  const { findings: judged, used } = judge(found, source, policy, terminal.today());
  // A copy: a piece of a text, such as a value of a finding, holds on to the whole of it.
  const { findings, excerpts } = structuredClone({ findings: judged, excerpts: readExcerpts(source, judged) });
  const isRead = source.data !== undefined;
  return {
    file,
    findings,
    isForeign: foreign !== undefined,
    isRead,
    carried: source.carried !== undefined,
    failOn,
    suppressions: policy.suppressions,
    used,
    excerpt: keepExcerpts(excerpts),
  };
}

/** All that is said of what is no data; it was read well, so that its configuration decides on it. */
function checkForeign(error: ReadError): Pick<CheckedFile, 'findings'> & { readonly source: Source } {
  const source = unreadable(error.at.file, 'yaml', error);
  return { source: { ...source, data: {} }, findings: checkSource(source) };
}

/** What stands at the places of findings: all that is kept of the text of a file. */
function readExcerpts(source: Source, findings: readonly Finding[]): ReadonlyMap<string, string | undefined> {
  return new Map(findings.map(({ at }) => [placeInFile(at), source.excerpt(at)]));
}

/** Made apart, since functions made in one place share what they see: this one would hold on to the source. */
function keepExcerpts(kept: ReadonlyMap<string, string | undefined>): Source['excerpt'] {
  return (at) => kept.get(placeInFile(at));
}
