import { checkData } from '../checks/check-data.ts';
import { judge } from '../policy/judge.ts';
import { LAYOUTS } from '../report/layouts.ts';
import { buildDocument } from '../report/report-document.ts';
import { loadWriter, WRITER_IDS } from '../writers/list.ts';
import { readData, readLetterhead, readPrevious } from './beside.ts';
import { CONFIG_USAGE, configure } from './config.ts';
import { refuseErrors } from './findings.ts';
import { INPUT, openTemplates, READ_USAGE } from './open.ts';
import { refuseFaulty } from './self-check.ts';
import type * as api from './types.ts';
import { FLAG, refuseBadOptions } from './usage.ts';

const USAGE = {
  ...READ_USAGE,
  ...CONFIG_USAGE,
  format: WRITER_IDS,
  layout: Object.keys(LAYOUTS),
  draft: FLAG,
  charts: FLAG,
  previous: INPUT,
  reference: INPUT,
  data: FLAG,
};

/** Builds the report of a file as bytes. */
export async function build(input: api.Input | api.ReadResult, options: api.BuildOptions = {}): Promise<Uint8Array> {
  refuseBadOptions(options, USAGE);
  const { format = 'docx', layout = 'pages', draft = false, charts, data: carries } = options;
  const configured = await configure(options);
  const templates = await openTemplates(configured);
  const { reference } = templates;
  const data = await readData(input, reference);
  const { source } = data;
  // Without data there is nothing to draft.
  if (!draft || source.data === undefined) {
    const policy = configured.policyOf(source.file);
    const found = checkData(data, reference, policy.options);
    refuseErrors('data', judge(found, source, policy, configured.today).findings, configured.lang);
  }
  const previous = await readPrevious(options.previous, data, reference, configured.lang);
  const house = await readLetterhead(options.reference, configured.lang);
  const document = buildDocument(data, templates, {
    layout,
    draft,
    charts,
    previous,
    reference: house?.hash,
    data: carries,
  });
  const writer = await loadWriter(format);
  return refuseFaulty(await writer.write(document, house?.letterhead), format);
}
