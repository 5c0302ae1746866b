import type { DataValidation } from 'exceljs';
import { type Caption, captionText, type Field, type Options, optionText } from '../source/layout.ts';
import { type List, listName } from './drop-downs.ts';

/** Excel refuses to open a file whose hints are longer. */
const LONGEST_HINT = 255;

const ERRORS = {
  count: {
    kk: '0 немесе одан үлкен бүтін сан жазыңыз. Болмаса – 0, белгісіз болса – бос қалдырыңыз.',
    ru: 'Впишите целое число от 0. Если не было – 0, если неизвестно – оставьте пустым.',
  },
  share: { kk: '0 мен 100 аралығындағы сан жазыңыз.', ru: 'Впишите число от 0 до 100.' },
  date: { kk: 'Күнді былай жазыңыз: 08.02.2026.', ru: 'Впишите дату так: 08.02.2026.' },
  choice: { kk: 'Тізімнен таңдаңыз.', ru: 'Выберите из списка.' },
  bin: { kk: 'БСН-де 12 цифр болуы керек.', ru: 'В БИН должно быть 12 цифр.' },
} satisfies Record<string, Caption>;

/** What Excel lets into the cells of a field and what it says beside them; undefined where there is nothing to say. */
export function validationOf(field: Field, options: Options): DataValidation | undefined {
  const rule = ruleOf(field, options);
  const prompt = promptOf(field, options);
  if (!rule && !prompt) return undefined;
  return {
    // A validation that only shows a hint has the type `any`, which the typings of exceljs do not know.
    ...(rule ?? { type: 'any' as 'custom', formulae: [] }),
    allowBlank: true,
    ...(prompt && { showInputMessage: true, prompt }),
  };
}

function ruleOf(field: Field, options: Options): DataValidation | undefined {
  if (field.path.join('.') === 'provider.bin') {
    return { type: 'textLength', operator: 'equal', formulae: [12], ...stop(ERRORS.bin) };
  }
  switch (field.kind) {
    case 'count':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...stop(ERRORS.count) };
    case 'share':
      return { type: 'decimal', operator: 'between', formulae: [0, 100], ...stop(ERRORS.share) };
    case 'date': {
      const [first, last] = [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2100, 11, 31))];
      return {
        type: 'date',
        operator: 'between',
        formulae: [first, last] as unknown[] as Date[],
        ...stop(ERRORS.date),
      };
    }
    case 'yes-no':
      return { ...chooseFrom('yes-no'), ...stop(ERRORS.choice) };
    case 'code':
      return listOf(field, options) && { ...chooseFrom(listOf(field, options) as List), ...stop(ERRORS.choice) };
    case 'codes':
      // Several may be joined by semicolons, so the list only helps.
      return listOf(field, options) && { ...chooseFrom(listOf(field, options) as List), showErrorMessage: false };
    case 'text':
    case 'period':
    case 'list':
    case 'dates':
      return undefined;
    default:
      return field.kind satisfies never;
  }
}

function promptOf({ kind, options: list, note }: Field, options: Options): string | undefined {
  if (note) return clip(captionText(note));
  if (kind !== 'codes' || !list) return undefined;
  return clip(options[list].map(optionText).join('; '));
}

function listOf({ options: list }: Field, options: Options): List | undefined {
  return list && options[list].length > 0 ? list : undefined;
}

function chooseFrom(list: List): Pick<DataValidation, 'type' | 'formulae'> {
  return { type: 'list', formulae: [listName(list)] };
}

function stop(error: Caption) {
  return { showErrorMessage: true, errorStyle: 'stop', error: captionText(error) } as const;
}

function clip(text: string): string {
  return text.length > LONGEST_HINT ? `${text.slice(0, LONGEST_HINT - 1)}…` : text;
}
