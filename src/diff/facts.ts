import type { Period } from '../language/periods.ts';
import type { Naming } from '../model/figure-words.ts';
import { valueAt } from '../model/origins.ts';
import { periodText } from '../model/period-text.ts';
import type { Share } from '../model/values.ts';
import type { Caption, CellKind } from '../source/layout.ts';
import { type Path, pathKey } from '../source/position.ts';
import { REPORT_SHEETS } from '../source/report-sheets.ts';
import type { Source } from '../source/source.ts';
import type { FactChange, Stated } from './comparison.ts';
import { changeOf } from './figures.ts';

/** One side: what was understood, and the file it was read from. */
export interface Understood {
  readonly model: object;
  readonly source: Source;
}

/** A value that stands once in a file and is no figure of a tally. */
interface Fact {
  readonly path: Path;
  readonly kind: CellKind;
  readonly label: Naming;
}

const ENGLISH: Readonly<Record<string, string>> = {
  'provider/name': 'Full name of the organisation',
  'provider/short': 'Short name',
  'provider/bin': 'BIN',
  'provider/region': 'Region',
  'provider/district': 'District (city)',
  'provider/address': 'Address',
  'provider/phone': 'Telephone of the reception',
  'provider/hotline': 'Hotline',
  'provider/sites': 'Sites',
  'provider/head/position': 'Position of the head',
  'provider/head/name': 'Name of the head',
  period: 'Period of the report',
  date: 'Date of the report',
  'declared/kinds': 'Number of kinds of services',
  'complaints/days': 'Working days to answer a complaint',
  'complaints/holidays': 'Holidays',
  'monitoring/public/share': 'Public monitoring: share of the satisfied, %',
};

/** The form's counts that are no figures of a tally, since they do not add up over providers. */
const COUNTS: readonly string[] = ['declared/kinds', 'complaints/days'];

const IN: Readonly<Record<'kk' | 'ru', Naming>> = {
  kk: { kk: ' (қазақша)', ru: ' (на казахском)', en: ' (in Kazakh)' },
  ru: { kk: ' (орысша)', ru: ' (на русском)', en: ' (in Russian)' },
};

const fact = (path: Path, kind: CellKind, label: Naming): Fact => ({ path, kind, label });
const inBoth = (path: Path, label: Naming): readonly Fact[] =>
  (['kk', 'ru'] as const).map((lang) => fact([...path, lang], 'text', append(label, IN[lang])));

const OF_PROVIDER: readonly Fact[] = REPORT_SHEETS.flatMap((sheet) =>
  sheet.type === 'table'
    ? []
    : sheet.fields.flatMap(({ path, kind, label, bilingual }) => {
        const named = withEnglish(label, ENGLISH[pathKey(path)]);
        if (bilingual) return inBoth(path, named);
        const isFigure = kind === 'yes-no' || (kind === 'count' && !COUNTS.includes(pathKey(path)));
        return isFigure ? [] : [fact(path, kind, named)];
      }),
);

const OF_CONSOLIDATED: readonly Fact[] = [
  ...inBoth(['name'], { kk: 'Атауы', ru: 'Наименование', en: 'Name' }),
  fact(['bin'], 'text', { kk: 'БСН', ru: 'БИН', en: 'BIN' }),
  fact(['period'], 'period', { kk: 'Есепті кезең', ru: 'Отчетный период', en: 'Period of the report' }),
  fact(['date'], 'date', { kk: 'Есептің күні', ru: 'Дата отчета', en: 'Date of the report' }),
  fact(['deadline'], 'date', { kk: 'Тапсыру мерзімі', ru: 'Срок представления', en: 'Deadline' }),
];

/** What the two files say of themselves besides figures, where it differs. */
export function compareFacts(
  kind: 'provider' | 'consolidated',
  before: Understood,
  after: Understood,
): readonly FactChange[] {
  const facts = kind === 'provider' ? OF_PROVIDER : OF_CONSOLIDATED;
  return facts.flatMap((each) =>
    changeOf(pathKey(each.path), each.label, stated(before, each), stated(after, each)).map((change) => ({
      ...change,
      kind: each.kind,
    })),
  );
}

function stated({ model, source }: Understood, { path, kind }: Fact): Stated<string> | undefined {
  const value = valueAt(model, path);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return { value: textOf(value, kind), at: source.positionOf(path) };
}

function textOf(value: unknown, kind: CellKind): string {
  if (kind === 'period') return periodText(value as Period);
  if (kind === 'share') return String((value as Share).percent);
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function append(a: Naming, b: Naming): Naming {
  return { kk: a.kk + b.kk, ru: a.ru + b.ru, en: a.en + b.en };
}

function withEnglish({ kk, ru }: Caption, en: string | undefined): Naming {
  return { kk, ru, en: en ?? ru };
}
