import { canonical } from '../model/canonical.ts';
import type { Published } from '../published/passage.ts';
import { LANGUAGES } from '../report/document.ts';
import type { Templates } from '../report/templates.ts';
import { type Half, readHalf } from './half.ts';
import type { Imported } from './imported.ts';
import { type Line, readLines } from './lines.ts';
import { mergeFacts, placeValues } from './merge-facts.ts';
import { mergeServices } from './merge-services.ts';
import { mergeAnnexes, mergeLists, mergeTexts } from './merge-texts.ts';

/** Reads the visible words of a report in the official layout into data; what found no place in them is listed. */
export function importReport(
  { passages }: Published,
  { template, reference }: Pick<Templates, 'template' | 'reference'>,
): Imported {
  const lines = passages.length > MOST_PASSAGES ? [] : readLines(passages);
  const halves = readHalves(lines, { template, reference });
  const sections = reference.sections.map(({ id }) => id);
  const services = mergeServices(halves);
  const { found, remarks } = mergeFacts([...halves.flatMap(({ facts }) => facts), ...services.facts]);
  const texts = mergeTexts(halves, sections);
  const annexes = mergeAnnexes(halves);
  const { records, events, remarks: listed } = mergeLists(halves);
  const values = [
    { path: ['services'], value: services.services.map((service) => ({ ...(service as object) })) },
    ...found,
    { path: ['complaints', 'records'], value: records },
    { path: ['monitoring', 'events'], value: events },
    { path: ['texts'], value: texts.texts },
    { path: ['annexes'], value: annexes.annexes },
  ];
  const all = [
    ...halves.flatMap((half) => half.remarks),
    ...services.remarks,
    ...remarks,
    ...texts.remarks,
    ...annexes.remarks,
    ...listed,
  ];
  return {
    isReport: halves.some(({ headings }) => headings.size >= FEW_HEADINGS),
    data: canonical({ esep: 1, kind: 'provider', ...placeValues(values) }),
    found,
    remarks: all.sort((a, b) => a.passage - b.passage),
    missing: sections.filter((id) => !halves.some(({ headings }) => headings.has(id))),
  };
}

/** Two thousand complaints in both languages are 28,000 cells; what is longer is no school's report. */
const MOST_PASSAGES = 50_000;

/** A language with so few headings is that of a few words in a report of the other one. */
const FEW_HEADINGS = 2;

function readHalves(
  lines: readonly Line[],
  { template, reference }: Pick<Templates, 'template' | 'reference'>,
): Half[] {
  const read = (lang: 'kk' | 'ru', own: readonly Line[]) => readHalf(lang, own, template, reference);
  const halves = LANGUAGES.map((lang) =>
    read(
      lang,
      lines.filter((line) => line.lang === lang),
    ),
  );
  const real = halves.filter(({ headings }) => headings.size >= FEW_HEADINGS);
  if (real.length !== 1)
    return real.length > 1 ? real : halves.filter(({ facts, remarks }) => facts.length + remarks.length > 0);
  return real.map(({ lang }) =>
    read(
      lang,
      lines.map((line) => ({ ...line, lang })),
    ),
  );
}
