import { checkData } from '../../checks/check-data.ts';
import { pretty } from '../../formatters/pretty.ts';
import { countSeverities } from '../../formatters/words.ts';
import { judge } from '../../policy/judge.ts';
import type { ReportDocument } from '../../report/document.ts';
import { buildDocument } from '../../report/report-document.ts';
import type { Policies } from '../config/policies.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Beside, isOther, readData } from './build-data.ts';
import type { BuildCommandOptions } from './build-options.ts';
import { refuseMisfit } from './build-previous.ts';
import type { Job } from './build-targets.ts';

/** What a run builds every report by. */
export interface BuildRequest extends Beside {
  readonly terminal: Terminal;
  readonly options: BuildCommandOptions;
  readonly policies: Policies;
  /** Whether there are others beside it, so that what is said has to name the file. */
  readonly isMany: boolean;
}

/** A document, a draft if its data have errors; none where they stand in the way, or where the file is no data. */
export type BuiltReport =
  | { readonly document: ReportDocument; readonly isDraft: boolean }
  | { readonly document?: undefined; readonly isOther: boolean };

const REFUSED: BuiltReport = { isOther: false };

/** Reads and checks one file, prints what is wrong with it, and builds its report. */
export async function buildOne(request: BuildRequest, { file, isMet }: Job): Promise<BuiltReport> {
  const { terminal, options, policies, isMany, previous, reference } = request;
  const { build } = terminal.text;
  const { policy } = await policies.of(file);
  const templates = await policies.templatesOf(file);
  const data = await readData(file, templates.reference);
  if (isMet && isOther(data)) return { isOther: true };
  if (data.kind === 'roster') {
    if (!isMany) throw new UsageError(build.usage.roster, { file });
    terminal.complain(build.usage.roster, { file });
    return REFUSED;
  }
  const { source } = data;
  const { findings } = judge(checkData(data, templates.reference, policy.options), source, policy, terminal.today());
  if (findings.length > 0) terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  const { error: errors } = countSeverities(findings);
  // Without data there is nothing to draft.
  if (errors > 0 && (!options.draft || source.data === undefined)) {
    const refused = isMany ? build.refusedOne : build.refused;
    terminal.complain(source.data === undefined ? build.nothingRead : refused, { errors, file });
    return REFUSED;
  }
  if (options.verbose) await (await import('./build-verbose.ts')).sayGoneBy(request, data);
  if (previous) refuseMisfit(terminal, previous, data);
  const { layout, draft, charts, data: carries } = options;
  const settings = { layout, draft, charts, previous, reference, data: carries };
  return { document: buildDocument(data, templates, settings), isDraft: errors > 0 };
}
