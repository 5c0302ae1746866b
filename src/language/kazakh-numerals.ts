import { formatNumber } from './numbers.ts';

/** The Kazakh cases a number is put in, and the third person possessive: `poss` makes `266-сы`, "266 of them". */
export type KazakhCase = 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins' | 'poss';

/** A case, or a case on top of the possessive: `poss-gen` makes `266-сының`, "of 266 of them". */
export type KazakhForm = KazakhCase | `poss-${Exclude<KazakhCase, 'poss'>}`;

// Columns: gen dat acc loc abl ins poss. Written out, not computed: nasals, з, the у of елу and the final д of
// миллиард each break the simple rules of vowel harmony somewhere.
const endings = {
  нөл: 'дің ге ді де ден мен і',
  бір: 'дің ге ді де ден мен і',
  екі: 'нің ге ні де ден мен сі',
  үш: 'тің ке ті те тен пен і',
  төрт: 'тің ке ті те тен пен і',
  бес: 'тің ке ті те тен пен і',
  алты: 'ның ға ны да дан мен сы',
  жеті: 'нің ге ні де ден мен сі',
  сегіз: 'дің ге ді де ден бен і',
  тоғыз: 'дың ға ды да дан бен ы',
  он: 'ның ға ды да нан мен ы',
  жиырма: 'ның ға ны да дан мен сы',
  отыз: 'дың ға ды да дан бен ы',
  қырық: 'тың қа ты та тан пен ы',
  елу: 'дің ге ді де ден мен і',
  алпыс: 'тың қа ты та тан пен ы',
  жетпіс: 'тің ке ті те тен пен і',
  сексен: 'нің ге ді де нен мен і',
  тоқсан: 'ның ға ды да нан мен ы',
  жүз: 'дің ге ді де ден бен і',
  мың: 'ның ға ды да нан мен ы',
  миллион: 'ның ға ды да нан мен ы',
  миллиард: 'тың қа ты та тан пен ы',
  пайыз: 'дың ға ды да дан бен ы',
} as const;

/** A word a number can end in when it is read aloud in Kazakh; a percentage ends in `пайыз`. */
export type Numeral = keyof typeof endings;

const units = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const tens = ['нөл', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;
const columns: readonly KazakhCase[] = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins', 'poss'];
const possessedEndings = {
  front: { gen: 'нің', dat: 'не', acc: 'н', loc: 'нде', abl: 'нен', ins: 'мен' },
  back: { gen: 'ның', dat: 'на', acc: 'н', loc: 'нда', abl: 'нан', ins: 'мен' },
} as const;

/** Every form a number can be put in, in the order of the grammar table. */
export const kazakhForms: readonly KazakhForm[] = [
  ...columns,
  ...(['gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const).map((name) => `poss-${name}` as const),
];

const wordOfDigits = (digits: string): Numeral => {
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return 'нөл';
  const zeros = digits.length - significant.length;
  const last = Number(significant.at(-1));
  if (zeros === 0) return units[last] ?? 'нөл';
  if (zeros === 1) return tens[last] ?? 'нөл';
  if (zeros === 2) return 'жүз';
  if (zeros < 6) return 'мың';
  return zeros < 9 ? 'миллион' : 'миллиард';
};

/**
 * Finds the last spoken word of a number, of the numerator of a decimal (`1,5` is read "… оннан бес"), or of the
 * percent sign that closes a text; throws a RangeError when the text does not end in a number.
 */
export const lastWord = (n: number | string): Numeral => {
  const text = (typeof n === 'number' ? formatNumber(n) : n).trim();
  if (text.endsWith('%')) return 'пайыз';
  const [, whole, fraction] = /(\d[\d \u00A0]*)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`not a number: ${text}`);
  return wordOfDigits(fraction ?? whole.replace(/\D/g, ''));
};

/** Gives the suffix a number takes in a case, without the hyphen: 291 in the accusative is `ді`; errors of lastWord. */
export const numeralSuffix = (n: number | string, form: KazakhForm): string => {
  const word = lastWord(n);
  const row = endings[word].split(' ');
  const [base, outer] = form.split('-') as [KazakhCase, Exclude<KazakhCase, 'poss'>?];
  const suffix = row[columns.indexOf(base)] ?? '';
  if (outer === undefined) return suffix;
  return suffix + possessedEndings[suffix.endsWith('і') ? 'front' : 'back'][outer];
};

/**
 * Puts a number in a case, `291-ді`; a number is printed by formatNumber, a text such as `1,50`, `10-15` or `12,5 %`
 * is kept as it stands; errors of lastWord.
 */
export const withSuffix = (n: number | string, form: KazakhForm): string =>
  `${typeof n === 'number' ? formatNumber(n) : n}-${numeralSuffix(n, form)}`;
