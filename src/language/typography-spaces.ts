const noBreakSpace = '\u00A0';

// Small words that belong to what follows them, so a number before them is not bound to them.
const unbound =
  'және|мен|бен|пен|не|немесе|да|де|та|те|и|или|а|но|в|во|на|с|со|к|ко|по|о|об|от|до|из|за|у|не|то|для|при|без|как|что';

// What Roman numerals count.
const romanCounted = 'тоқсан|ғасыр|жартыжыл|кезең|санат|дәреже|квартал|век|полугоди|этап|категори|степен|разряд';

const DIGIT = /\d/;
const DASH = /[-\u2013\u2014]/;
const ABBREVIATION = /\.[ \u00A0]/;
const INITIALS = /[ \u00A0]\p{Lu}\./u;

/** What is set, by what: only where the text holds what the first pattern asks for, since that is told at once. */
const spacing: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.{3}/, /(?<!\.)\.{3}(?!\.)/g, '…'],
  [/[ \u00A0][,;:!?.]/, /(?<=[\p{L}\p{N}»%)])[ \u00A0]+(?=[,;:!?.](?:\s|$))/gmu, ''],
  // A minus would stand before a figure.
  [DASH, /^(?:[-\u2013\u2014]|--)[ \u00A0]+(?=[^\s\d])/gm, '\u2013\u00A0'],
  // A hyphen between two numbers may be a range or a minus: only the writer knows.
  [
    DASH,
    /(?<=\S)(?<!\d(?=[ \u00A0]+[-\u2013\u2014][ \u00A0]+\d))[ \u00A0]+(?:[-\u2013\u2014]|--)[ \u00A0]+(?=\S)/g,
    '\u00A0\u2013 ',
  ],
  [DASH, /(?<=\p{L}{2})-[ \u00A0]+(?=\d)/gu, '\u00A0\u2013 '],
  [/\*/, /(?<=\d)\*(?=\d)/g, '×'],
  [/[№§]/, /([№§])[ \u00A0]*(?=[\p{L}\d])/gu, '$1\u00A0'],
  [/%/, /(?<=\d)[ \u00A0]*%/g, '\u00A0%'],
  // The groups of a large number: 4 666 414.
  [DIGIT, /(?<=(?<!\d)[1-9]\d{0,2}(?:[ \u00A0]\d{3})*)[ \u00A0](?=\d{3}(?![\d.]))/g, noBreakSpace],
  [DIGIT, new RegExp(String.raw`(?<=\d)[ \u00A0]+(?=[\p{Ll}\p{Sc}°])(?!(?:${unbound})(?!\p{L}))`, 'gu'), noBreakSpace],
  [DIGIT, /(?<=\d)[ \u00A0]+(?=[КМГТ]Б(?!\p{L}))/gu, noBreakSpace],
  [DIGIT, /(?<=(?<!\d)(?:19|20)\d{2})(?=(?:гг?|жж?)\.)/g, noBreakSpace],
  [
    /[IVX\u0406\u0425][ \u00A0]/,
    new RegExp(String.raw`(?<=(?<!\p{L})[IVX\u0406\u0425]{1,6})[ \u00A0]+(?=(?:${romanCounted}))`, 'gu'),
    noBreakSpace,
  ],
  [ABBREVIATION, /(?<!\p{L})((?:ст|п|пп|гл|ч|д|кв|каб|тел|стр)\.)[ \u00A0]+(?=\d)/gu, '$1\u00A0'],
  [
    /(?:дом|корпус|квартира|кабинет)[ \u00A0]\d/i,
    /(?<!\p{L})(дом|корпус|квартира|кабинет)[ \u00A0]+(?=\d)/giu,
    '$1\u00A0',
  ],
  [ABBREVIATION, /(?<!\p{L}|\d[ \u00A0])((?:г|с|пос|ул|пр|пл)\.)[ \u00A0]+(?=\p{Lu})/gu, '$1\u00A0'],
  [ABBREVIATION, /(?<!\p{L})(т\.)[ \u00A0]+(?=[дпебч]\.)/gu, '$1\u00A0'],
  [ABBREVIATION, /(?<!\p{L})(\p{Lu}\.)[ \u00A0]+(?=\p{Lu}[\p{Ll}.])/gu, '$1\u00A0'],
  [INITIALS, /(?<=\p{Lu}\p{Ll}+)[ \u00A0]+(?=\p{Lu}\.[ \u00A0]?\p{Lu}\.)/gu, noBreakSpace],
  [/\)[ \u00A0]/, /(?<=(?<!\S)(?:\d{1,2}|\p{L})\))[ \u00A0]+(?=\S)/gu, noBreakSpace],
];

/** Sets the spaces, dashes and dots of a text: where a line may not end, and where there is no space at all. */
export const setSpaces = (text: string): string =>
  spacing.reduce((set, [needed, pattern, mark]) => (needed.test(set) ? set.replace(pattern, mark) : set), text);
