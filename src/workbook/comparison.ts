import ExcelJS from 'exceljs';
import { type Comparison, differenceOf, type FigureChange, type MemberSide } from '../diff/comparison.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { columnName } from '../source/excel-address.ts';
import { captionText } from '../source/layout.ts';
import type { Position } from '../source/position.ts';
import { placeInFile } from '../source/position.ts';
import { line, number, share } from './consolidated/cell-styles.ts';
import { repack } from './package.ts';
import { addPlainTable, type Column, type Content, FIRST_ROW } from './plain-table.ts';
import * as styles from './styles.ts';

const column = (kk: string, ru: string, width: number, style: Column['style'] = styles.words): Column => ({
  caption: { kk, ru },
  width,
  style,
});

const BEFORE = column('Бұрынғысы', 'Было', 20);
const AFTER = column('Қазіргісі', 'Стало', 20);
const PLACES = [
  column('Бұрынғы файлдағы орны', 'Место в прежнем файле', 26, line),
  column('Жаңа файлдағы орны', 'Место в новом файле', 26, line),
];
const NAMES = [
  column('Атауы (қазақша)', 'Название на казахском', 40),
  column('Атауы (орысша)', 'Название на русском', 40),
];
const WHOSE = [
  column('Ұйым (қазақша)', 'Организация на казахском', 36),
  column('Ұйым (орысша)', 'Организация на русском', 36),
  column('БСН', 'БИН', 15, line),
];
const STATED_BY = [
  column('Санды көрсеткен мектептер: бұрын', 'Школ, указавших число: было', 18, number),
  column('Санды көрсеткен мектептер: қазір', 'Школ, указавших число: стало', 18, number),
];
const figureColumns = (kind: Comparison['kind']): readonly Column[] => [
  ...NAMES,
  { ...BEFORE, width: 13, style: number },
  { ...AFTER, width: 13, style: number },
  column('Айырма', 'Разница', 13, { ...styles.computed, numFmt: '+#,##0;−#,##0;0' }),
  column('Айырма, %', 'Разница, %', 13, { ...share, numFmt: '+0.0%;−0.0%;0.0%' }),
  ...(kind === 'consolidated' ? STATED_BY : []),
  ...PLACES,
];

/** A comparison as a workbook: a sheet for each kind of change, every difference a formula. */
export async function writeComparison(comparison: Comparison): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'esep';
  workbook.created = workbook.modified = new Date(Date.UTC(2000, 0, 1));
  const { kind, figures, facts, lists, members } = comparison;
  const heading = headingOf(comparison);
  const add = (kk: string, ru: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): void =>
    addPlainTable(workbook, { kk, ru }, columns, rows, heading);
  add(
    'Көрсеткіштер',
    'Показатели',
    figureColumns(kind),
    figures.map((change, index) => figureRow(change, index, kind)),
  );
  add(
    'Мәліметтер',
    'Сведения',
    [...NAMES, { ...BEFORE, width: 40 }, { ...AFTER, width: 40 }, ...PLACES],
    facts.map(({ label, before, after }) => [
      ...[label.kk, label.ru, before?.value ?? null, after?.value ?? null],
      ...[placeOf(before), placeOf(after)],
    ]),
  );
  if (kind === 'provider') {
    const gone = column('Жойылған жолдар', 'Удалено строк', 15, number);
    const added = column('Қосылған жолдар', 'Добавлено строк', 15, number);
    const columns = [...NAMES, { ...BEFORE, style: number }, { ...AFTER, style: number }, gone, added];
    const rows = lists.map((list) => [list.label.kk, list.label.ru, list.before, list.after, list.gone, list.added]);
    add('Тізімдер', 'Списки', columns, rows);
  } else {
    add(
      'Ұйымдар',
      'Организации',
      [...WHOSE, BEFORE, AFTER, column('Өзгерген көрсеткіштер', 'Изменено показателей', 15, number), ...PLACES],
      members.map(({ name, bin, before, after, figures: { length } }) => [
        ...[name.kk ?? null, name.ru ?? null, bin ?? null, statusOf(before), statusOf(after), length],
        ...[placeOf(before), placeOf(after)],
      ]),
    );
    const rows = members.flatMap(({ name, bin, figures: changes }) =>
      changes.map((change) => ({ change, whose: [name.kk ?? null, name.ru ?? null, bin ?? null] })),
    );
    add(
      'Ұйым бойынша',
      'По организациям',
      [...WHOSE, ...figureColumns(kind)],
      rows.map(({ change, whose }, index) => figureRow(change, index, kind, whose)),
    );
  }
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), (xml) => xml);
}

function headingOf({ before, after }: Comparison): readonly string[] {
  return (
    [
      [BEFORE, before],
      [AFTER, after],
    ] as const
  ).map(([{ caption }, { file, name, period }]) =>
    [`${captionText(caption)}: ${file}`, name.kk, name.ru, period].filter(Boolean).join(' · '),
  );
}

/** What is not stated stays blank, and so does a difference from it. */
function figureRow(
  change: FigureChange,
  index: number,
  kind: Comparison['kind'],
  whose: readonly Content[] = [],
): readonly Content[] {
  const { label, before, after } = change;
  const { by, percent } = differenceOf(change) ?? {};
  const [old, now] = [2, 3].map((place) => `${columnName(whose.length + place)}${FIRST_ROW + index}`);
  return [
    ...whose,
    ...[label.kk, label.ru, before?.value.sum ?? null, after?.value.sum ?? null],
    by === undefined ? null : { formula: `${now}-${old}`, result: by },
    percent === undefined ? null : { formula: `(${now}-${old})/${old}`, result: percent / 100 },
    ...(kind === 'consolidated' ? [before?.value.of ?? null, after?.value.of ?? null] : []),
    ...[placeOf(before), placeOf(after)],
  ];
}

function statusOf(side: MemberSide | undefined): string | null {
  return side?.status ? captionText(STATUS_WORDS[side.status]) : null;
}

function placeOf(side: { readonly at: Position } | undefined): string | null {
  return side ? placeInFile(side.at) || side.at.file : null;
}
