import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import { STATUS_WORDS } from '../../model/status-words.ts';
import type { Figure, Tally } from '../../model/tally.ts';
import { STATUSES } from '../../model/turnout.ts';
import { type Caption, captionText } from '../../source/layout.ts';
import { dateSerial } from '../cell-values.ts';
import { count, day, mark, name, number } from './cell-styles.ts';
import { SINGLE_FIGURES } from './figures.ts';
import { COUNTED_KEY } from './member-figures.ts';
import type { CellValue } from './row-stream.ts';
import type { Survey } from './survey.ts';
import type { Column } from './table.ts';

/** A member on its way into a row. */
export interface MemberRow {
  readonly member: ConsolidatedMember;
  readonly index: number;
  readonly figures: Tally;
  readonly numbers: ReadonlyMap<string, number>;
}

/** A column of the sheet of schools; `total` says what its rows add up to. */
export interface SchoolColumn extends Column {
  readonly value: (row: MemberRow) => CellValue;
  readonly total?: 'counted' | 'all';
}

const column = (
  key: string,
  caption: Caption,
  width: number,
  style: Column['style'],
  value: SchoolColumn['value'],
): SchoolColumn => ({ key, caption, width, style, value, shared: key !== 'file' });

const numberColumn = (key: string, kk: string, ru: string, width = 13): SchoolColumn => ({
  ...column(key, { kk, ru }, width, count, ({ numbers }) => numbers.get(key)),
  total: 'all',
});

/** What a row says of the member itself. */
const ABOUT: readonly SchoolColumn[] = [
  column('#number', { kk: '№', ru: '№' }, 7, count, ({ index }) => index + 1),
  column(
    'name/kk',
    { kk: 'Атауы (қазақша)', ru: 'Наименование на казахском' },
    40,
    name,
    ({ member }) => member.name?.kk,
  ),
  column('name/ru', { kk: 'Атауы (орысша)', ru: 'Наименование на русском' }, 40, name, ({ member }) => member.name?.ru),
  column('bin', { kk: 'БСН', ru: 'БИН' }, 15, name, ({ member }) => member.bin),
  column(
    'status',
    { kk: 'Мәртебесі', ru: 'Статус' },
    26,
    mark,
    ({ member }) => member.status && statusText(member.status),
  ),
  numberColumn(COUNTED_KEY, 'Қосындыға кірген (1 – иә)', 'Входит в сумму (1 – да)', 16),
  column('file', { kk: 'Файл', ru: 'Файл' }, 34, name, ({ member }) => member.file),
  column(
    'received',
    { kk: 'Алынған күні', ru: 'Дата получения' },
    14,
    day,
    ({ member }) => dateSerial(member.received) ?? undefined,
  ),
  numberColumn('errors', 'Қателер', 'Ошибки', 11),
  numberColumn('warnings', 'Ескертулер', 'Предупреждения', 19),
];

/** What a cell shows for a status. */
export function statusText(status: (typeof STATUSES)[number]): string {
  return captionText(STATUS_WORDS[status]);
}

/** How many providers stand behind a member, and what became of them. */
const BENEATH: readonly SchoolColumn[] = [
  numberColumn('turnout/reported', 'Қосындыға кірген мектептер', 'Школ, вошедших в сумму', 17),
  ...STATUSES.map((status) => {
    const { kk, ru } = STATUS_WORDS[status];
    return numberColumn(`turnout/statuses/${status}`, `Мектептер саны: «${kk}»`, `Количество школ: «${ru}»`, 17);
  }),
];

/** The columns of the sheet of schools; those about providers beneath only where there are any. */
export function schoolColumns({ nested }: Survey): readonly SchoolColumn[] {
  const figures = SINGLE_FIGURES.flatMap((group) => group.figures);
  return [
    ...ABOUT,
    ...(nested ? BENEATH : []),
    ...figures.map(({ key, caption }): SchoolColumn => figureColumn(key, caption, ({ sum }) => sum)),
    ...(nested
      ? figures.map(({ key, caption }) => figureColumn(`${key}/of`, statedCaption(caption), ({ of }) => of))
      : []),
  ];
}

/** The caption of a column that tells how many providers stated a figure. */
export function statedCaption({ kk, ru }: Caption): Caption {
  return { kk: `${kk} – санды көрсеткен мектептер`, ru: `${ru} – школ, указавших число` };
}

function figureColumn(key: string, caption: Caption, pick: (figure: Figure) => number): SchoolColumn {
  const figureKey = key.replace(/\/of$/, '');
  return {
    ...column(key, caption, 22, number, ({ figures }) => {
      const figure = figures.get(figureKey);
      return figure && pick(figure);
    }),
    ...(key === figureKey && { total: 'counted' }),
  };
}
