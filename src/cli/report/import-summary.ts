import type { Imported } from '../../import/imported.ts';
import type { Remark } from '../../import/remark.ts';
import { formatMessage } from '../../language/message.ts';
import { visibleText } from '../../language/visible-text.ts';
import type { Reference } from '../../model/reference.ts';
import { serviceLabel } from '../../model/services.ts';
import { fieldsOf } from '../../source/layout-fields.ts';
import type { Path } from '../../source/position.ts';
import { REPORT_SHEETS } from '../../source/report-sheets.ts';
import type { Terminal } from '../terminal.ts';

/** The longest piece of a passage and of a label that a line shows. */
const LONGEST_TEXT = 100;
const LONGEST_LABEL = 44;

type Speech = Pick<Terminal, 'lang' | 'text'>;

/** What was found, where it stood, and what a person has to look at, as lines for the terminal. */
export function summarise(imported: Imported, reference: Reference, { lang, text }: Speech): string {
  const { importing: words } = text;
  const { found, remarks, missing } = imported;
  const fill = (sentence: string, values: Readonly<Record<string, unknown>>) => formatMessage(lang, sentence, values);
  // A service is told by its count; one without a count by itself.
  const counted = new Set(found.filter(({ path }) => path[2] === 'counts').map(({ path }) => path[1]));
  const told = found.filter(
    ({ path }) => !(path[0] === 'services' && path[2] === 'id' && counted.has(path[1] as number)),
  );
  const labelled = told.map((each) => ({
    ...each,
    label: cut(labelOf(each.path, imported, reference, lang), LONGEST_LABEL),
    // Its id is a name for programs.
    words: each.path[0] === 'services' && each.path[2] === 'id' ? words.uncounted : shown(each.value),
  }));
  const width = Math.max(0, ...labelled.map(({ label }) => label.length));
  const lines = labelled.map(
    ({ label, words: value, passage }) =>
      `  ${label.padEnd(width)}  ${cut(value, LONGEST_TEXT)}  (${fill(words.passage, { number: passage })})`,
  );
  const listed = (kind: Remark['kind'], heading: string) => {
    const some = remarks.filter((remark) => remark.kind === kind);
    if (some.length === 0) return [];
    const each = some.flatMap((remark) => [
      `  ${fill(words.passage, { number: remark.passage })}: ${cut(visibleText(remark.text), LONGEST_TEXT)}`,
      `    ${describe(remark, { lang, text })}`,
    ]);
    return ['', fill(heading, { count: some.length }), ...each];
  };
  const items = missing.map((id) =>
    cut(reference.sections.find((section) => section.id === id)?.[lang === 'kk' ? 'kk' : 'ru'] ?? id, 60),
  );
  return [
    words.found,
    ...lines,
    fill(words.amounts, amountsOf(imported)),
    ...(items.length > 0 ? [fill(words.missing, { items: items.join('; ') })] : []),
    ...listed('unplaced', words.unplaced),
    ...listed('doubt', words.doubts),
    '',
  ].join('\n');
}

/** Why a passage has to be looked at, in words. */
export function describe({ reason, values = {} }: Remark, { lang, text }: Speech): string {
  const sentences: Readonly<Record<string, string>> = {
    ...text.importing.unplacedReasons,
    ...text.importing.doubtReasons,
  };
  const shownValues = Object.entries(values).map(([name, value]) => [name, cut(visibleText(value), LONGEST_TEXT)]);
  return formatMessage(lang, sentences[reason] ?? reason, Object.fromEntries(shownValues));
}

function amountsOf({ data }: Imported): Readonly<Record<string, number>> {
  const { services = [], texts = [] } = data as { services?: { counts?: object }[]; texts?: unknown[] };
  return { services: services.length, counted: services.filter(({ counts }) => counts).length, texts: texts.length };
}

const labels = new Map(fieldsOf(REPORT_SHEETS).map(({ path, label }) => [path.join('.'), label]));

function labelOf(path: Path, { data }: Imported, reference: Reference, lang: Terminal['lang']): string {
  const [list, index] = path;
  const spoken = lang === 'kk' ? 'kk' : 'ru';
  if (list === 'services' && typeof index === 'number') {
    const service = (data as { services: { id?: string; name?: { kk?: string; ru?: string } }[] }).services[index];
    return service ? serviceLabel({ id: service.id, name: service.name }, reference)[lang] : '';
  }
  const last = path.at(-1);
  const isWords = last === 'kk' || last === 'ru';
  const label = labels.get((isWords ? path.slice(0, -1) : path).join('.'));
  return `${label?.[spoken] ?? path.join('.')}${isWords ? ` (${last})` : ''}`;
}

function shown(value: Imported['found'][number]['value']): string {
  return visibleText(typeof value === 'object' ? value.join(', ') : String(value));
}

function cut(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
