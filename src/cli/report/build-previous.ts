import { checkData } from '../../checks/check-data.ts';
import { reaches } from '../../checks/severity.ts';
import { pretty } from '../../formatters/pretty.ts';
import { doubtPrevious, headOf } from '../../model/previous-year.ts';
import { judge } from '../../policy/judge.ts';
import type { ReportData } from '../../report/report-document.ts';
import type { Policies } from '../config/policies.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readData } from './build-data.ts';

/** Reads last year's data; whatever is wrong with them is wrong usage. */
export async function readPrevious(terminal: Terminal, file: string, policies: Policies): Promise<ReportData> {
  const { usage } = terminal.text.build;
  const { policy } = await policies.of(file);
  const { reference } = await policies.templatesOf(file);
  const data = await readData(file, reference);
  if (data.kind === 'roster') throw new UsageError(usage.roster, { file });
  const { source } = data;
  const { findings } = judge(checkData(data, reference, policy.options), source, policy, terminal.today());
  if (!reaches(findings, 'error')) return data;
  terminal.print(pretty.format(findings, { ...terminal, sources: [source] }));
  throw new UsageError(usage.badPrevious, { file });
}

/** Refuses data that cannot stand beside this year's, and tells of what is only unusual. */
export function refuseMisfit({ lang, text, complain }: Terminal, previous: ReportData, data: ReportData): void {
  const { file } = previous.source;
  if (previous.kind !== data.kind) {
    throw new UsageError(text.build.usage.previousKind, { file, other: data.source.file });
  }
  for (const { kind, grave, values } of doubtPrevious(headOf(data), headOf(previous), lang === 'kk' ? 'kk' : 'ru')) {
    if (grave) throw new UsageError(text.previous[kind], { file, ...values });
    complain(text.previous[kind], { file, ...values });
  }
}
