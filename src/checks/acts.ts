type Language = 'kk' | 'ru';

const act = /№|заң(?!ды|нам)|бұйры|қаулы|кодекс|жарлы|шешім/iu;
const actBefore = /(?:закон|приказ|постановлени|кодекс|указ|решени)\p{L}*(?:\s+(?:РК|Республики Казахстан))?\s*$/iu;
const yearOfAct = /^\s*жылғы\s+(?:«[^»]*»\s+)?(?:№|заң|бұйры|қаулы|кодекс|жарлы|шешім)/iu;
const dateOfAct = {
  kk: /\d{4}\s*жылғы\s+\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|№\s*[\d/\p{L}-]+\s+(?:бұйры|қаулы)/iu,
  ru: /(?<!\p{L})от\s+\d|№\s*[\d/\p{L}-]+\s+от/iu,
} as const;

/** Whether a date at a place of a text is the date of an act: `2020 жылғы 31 қаңтардағы № 39/НҚ бұйрығы`. */
export function isDateOfAct(text: string, index: number, length: number, lang: Language): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = restOfSentence(text, index + length);
  if (/^\s*(?:ж\.|г\.|жыл\p{L}*|год\p{L}*)?\s*№/u.test(after)) return true;
  if (lang === 'ru') return /(?<!\p{L})от\s*$/iu.test(before);
  return /[дт](?:ағы|егі)$/iu.test(text.slice(index, index + length)) && act.test(after);
}

/** Whether a year at a place of a text is the year of an act: `2007 жылғы Заң`, `Закон 2007 года`. */
export function isYearOfAct(text: string, index: number, length: number, lang: Language): boolean {
  if (lang === 'kk') return yearOfAct.test(text.slice(index + length));
  return actBefore.test(text.slice(Math.max(0, index - 60), index));
}

/** Whether a name at a place of a text names who issued an act, which keeps the name that its issuer had. */
export function isIssuerOfAct(text: string, index: number, length: number, lang: Language): boolean {
  return dateOfAct[lang].test(restOfSentence(text, index + length));
}

function restOfSentence(text: string, from: number): string {
  return text.slice(from, from + 220).split(/[.!?]\s+(?=\p{Lu})|\n|;/u)[0] ?? '';
}
