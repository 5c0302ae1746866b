import { createData } from '../../model/data.ts';
import { createOptions } from '../../model/options.ts';
import { comparePublished } from '../../published/compare.ts';
import type { Difference } from '../../published/difference.ts';
import type { Published } from '../../published/passage.ts';
import { readPublished } from '../../published/read.ts';
import { type BuiltBefore, builtBefore } from '../../report/carry.ts';
import { LAYOUTS, type LayoutName } from '../../report/layouts.ts';
import { buildDocument, type ReportData } from '../../report/report-document.ts';
import type { Templates } from '../../report/templates.ts';
import type { Carried } from '../../source/carried.ts';
import { readBytes } from '../../source/read.ts';
import { loadWriter } from '../../writers/list.ts';
import { signersOf } from './signers.ts';

/** What a report ought to come of. */
export interface Expected {
  readonly data: ReportData;
  readonly templates: Templates;
  /** What is carried in the report, which tells how it was built. */
  readonly carried: Carried | undefined;
  readonly previous: ReportData | undefined;
}

/** What a report says otherwise than one that is built anew, and the hash of the data that this was built from. */
export interface Verified {
  readonly differences: readonly Difference[];
  readonly sha256: string | undefined;
}

/** Builds the report once more, as it was built before, and compares; where nothing tells how, in all ways, and takes the nearest. */
export async function verifyPublished(found: Published, expected: Expected): Promise<Verified> {
  const ways = expected.carried ? [builtBefore(expected.carried)] : ALL_WAYS;
  let nearest: Verified | undefined;
  for (const way of ways) {
    const verified = await verifyOneWay(found, expected, way);
    if (!nearest || verified.differences.length < nearest.differences.length) nearest = verified;
    if (nearest.differences.length === 0) break;
  }
  return nearest ?? { differences: [], sha256: undefined };
}

const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
const ALL_WAYS: readonly BuiltBefore[] = LAYOUT_NAMES.flatMap((layout) => [{ layout }, { layout, charts: true }]);

async function verifyOneWay(found: Published, expected: Expected, built: BuiltBefore): Promise<Verified> {
  const { data, templates } = expected;
  const previous = expected.previous ?? (await previousOf(built, templates));
  const { layout = 'pages', draft = false, charts } = built;
  const document = buildDocument(data, templates, { layout, draft, charts, previous });
  const writer = await loadWriter(found.kind === 'html' ? 'html' : 'docx');
  const anew = await readPublished(`report${writer.extension}`, await writer.write(document));
  // What we have just written ourselves can be read.
  if (typeof anew === 'string') throw new Error(`a report written anew is ${anew}`);
  return { differences: comparePublished(anew, found, signersOf(document)), sha256: document.carried?.sha256 };
}

/** Last year's figures go along in the report. */
async function previousOf({ previous }: BuiltBefore, { reference }: Templates): Promise<ReportData | undefined> {
  if (typeof previous !== 'object' || previous === null) return undefined;
  const bytes = Buffer.from(JSON.stringify(previous));
  const data = createData(await readBytes('previous.json', bytes, createOptions(reference)));
  return data.kind === 'roster' ? undefined : data;
}
