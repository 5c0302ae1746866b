import { captionText, type Field, type Options } from '../source/layout.ts';
import { fieldsOf, groupsOf } from '../source/layout-fields.ts';
import type { Path } from '../source/position.ts';
import { REPORT_SHEETS } from '../source/report-sheets.ts';
import type { Comments } from './yaml-text.ts';

/** The captions of the workbook as comments of a YAML file: each at the first field that it belongs to. */
export function captionComments(options: Options): Required<Pick<Comments, 'above' | 'behind'>> {
  const fields = new Map(fieldsOf(REPORT_SHEETS).map((field) => [field.path.join('.'), field]));
  const groups = groupsOf(REPORT_SHEETS);
  const seen = new Set<string>();
  const once = (path: Path, words: (field: Field) => string | undefined): string | undefined => {
    const key = path.filter((step) => typeof step === 'string').join('.');
    const field = fields.get(key);
    const text = field && words(field);
    if (text === undefined || seen.has(key)) return undefined;
    seen.add(key);
    return text;
  };
  return {
    above: (path) => {
      const group = typeof path.at(-1) === 'string' && groups.get(path.join('.'));
      return group
        ? captionText(group)
        : once(path, (field) => (standsAbove(field) ? longComment(field, options) : undefined));
    },
    behind: (path) => once(path, (field) => (standsAbove(field) ? undefined : shortComment(field, options))),
  };
}

/** What has two languages or a list of values beneath it takes lines of its own. */
function standsAbove({ bilingual, options: list }: Field): boolean {
  return bilingual === true || (list !== undefined && list !== 'services');
}

function longComment({ label, note, options: list }: Field, options: Options): string {
  if (!list) return note ? `${captionText(label)} (${captionText(note)})` : captionText(label);
  const width = Math.max(0, ...options[list].map(({ id }) => id.length));
  const choices = options[list].map((option) => `  ${option.id.padEnd(width)}  ${captionText(option)}`);
  return [`${captionText(label)}:`, ...choices].join('\n');
}

function shortComment({ path, label, kind, note, options: list }: Field, options: Options): string {
  const caption = captionText(label);
  if (kind === 'yes-no') return `${caption} (иә / жоқ, да / нет)`;
  if (list && path[0] !== 'services') return `${caption}: ${options[list].map(({ id }) => id).join(', ')}`;
  // In the workbook several values share a cell; here they are a list, as the head of the file says.
  return note && kind !== 'list' && kind !== 'dates' ? `${caption} (${captionText(note)})` : caption;
}
