import { checkData } from '../checks/check-data.ts';
import { createData } from '../model/data.ts';
import { judge } from '../policy/judge.ts';
import { buildReport } from '../report/build.ts';
import { buildConsolidated } from '../report/build-consolidated.ts';
import { carry } from '../report/carry.ts';
import { LAYOUTS } from '../report/layouts.ts';
import { loadWriter, WRITER_IDS } from '../writers/list.ts';
import { CONFIG_USAGE, configure } from './config.ts';
import { refuseErrors } from './findings.ts';
import { openTemplates, READ_USAGE, sourceOf } from './open.ts';
import { refuseFaulty } from './self-check.ts';
import type * as api from './types.ts';
import { FLAG, refuseBadOptions } from './usage.ts';

const USAGE = {
  ...READ_USAGE,
  ...CONFIG_USAGE,
  format: WRITER_IDS,
  layout: Object.keys(LAYOUTS),
  draft: FLAG,
  data: FLAG,
};

/** Builds the report of a file as bytes. */
export async function build(input: api.Input | api.ReadResult, options: api.BuildOptions = {}): Promise<Uint8Array> {
  refuseBadOptions(options, USAGE);
  const { format = 'docx', layout = 'pages', draft = false, data: carries = true } = options;
  const configured = await configure(options);
  const templates = await openTemplates(configured);
  const { reference, template, consolidated } = templates;
  const source = await sourceOf(input, reference);
  const data = createData(source);
  // Without data there is nothing to draft.
  if (!draft || source.data === undefined) {
    const policy = configured.policyOf(source.file);
    const found = checkData(data, reference, policy.options);
    refuseErrors('data', judge(found, source, policy, configured.today).findings, configured.lang);
  }
  if (data.kind === 'roster') throw new TypeError(`No report is built of a roster, which "${source.file}" is.`);
  const settings = { ...LAYOUTS[layout], draft };
  const document =
    data.kind === 'consolidated'
      ? buildConsolidated(data.consolidated, reference, consolidated, settings)
      : buildReport(data.report, reference, template, settings);
  const writer = await loadWriter(format);
  return refuseFaulty(
    await writer.write(carries ? carry(document, source.data, templates, { layout, draft }) : document),
    format,
  );
}
