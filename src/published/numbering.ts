/** One level of a numbered or bulleted list. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `bullet`, `lowerLetter`… as Word names them. */
  readonly format: string;
  /** `%1.`: the numbers of the levels stand in it. */
  readonly pattern: string;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Counts the items of lists, and gives the number that is seen before the next one. */
export function countItems() {
  const counts = new Map<string, number[]>();
  return (list: string, at: number, levels: readonly (ListLevel | undefined)[]): string | undefined => {
    const level = levels[at];
    if (!level) return undefined;
    const numbers = counts.get(list) ?? [];
    counts.set(list, numbers);
    numbers[at] = (numbers[at] ?? level.start - 1) + 1;
    numbers.length = at + 1;
    if (level.format === 'bullet') return '•';
    return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levels[index];
      return shown ? numberText(numbers[index] ?? shown.start, shown.format) : '';
    });
  };
}

function numberText(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letter(number, LATIN);
    case 'upperLetter':
      return letter(number, LATIN).toUpperCase();
    case 'russianLower':
      return letter(number, RUSSIAN);
    case 'russianUpper':
      return letter(number, RUSSIAN).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** After the last letter Word doubles them: `z`, `aa`, `bb`. */
function letter(number: number, letters: string): string {
  if (number < 1 || number > 500) return String(number);
  return (letters[(number - 1) % letters.length] ?? '').repeat(Math.ceil(number / letters.length));
}

function roman(number: number): string {
  if (number < 1 || number > 4999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    text += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
