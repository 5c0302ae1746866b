/** A person's full name in a text; `index` counts UTF-16 units. */
export interface PersonalName {
  readonly index: number;
  readonly text: string;
}

const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** A title before a name is no part of it. */
const first = `(?!Президент|Министр|Директор|Учител|Заявител|Услугополучател|Руководител|Заместител|Гражд|Педагог|Психолог|Логопед|Методист|Делопроизводител|Специалист|Секретар|Басшы|Мұғалім|Азамат|Маман|Әдіскер|Тәрбиеші|Хатшы)${word}`;
const space = String.raw`[ \u00a0]{1,2}`;
const kazakhPatronymic = String.raw`\p{Lu}\p{Ll}+(?:ұлы|улы|қызы|кызы|ұлын|улын|қызын|кызын)\p{Ll}{0,5}`;
const russianPatronymic = String.raw`\p{Lu}\p{Ll}+(?:вич|ьич|мич)(?:а|у|ем|е)?|\p{Lu}\p{Ll}+(?:овн|евн|ичн)(?:а|ы|е|у|ой)`;
const patronymic = `(?:${kazakhPatronymic}|${russianPatronymic})`;
const initials = String.raw`\p{Lu}\p{Ll}?\.[ \u00a0]?\p{Lu}\p{Ll}?\.`;

// Compiling the patterns costs more than searching: most texts are told at once to hold no patronymic, no initials.
const mayHoldPatronymic = /\p{Lu}\p{Ll}+(?:ұлы|улы|қызы|кызы|вич|ьич|мич|овн|евн|ичн)/u;
const mayHoldInitials = /\.[ \u00a0]?\p{Lu}\p{Ll}?\./u;

const withPatronymic = [
  new RegExp(String.raw`(?<!\p{L})${first}${space}${word}${space}${patronymic}(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})${word}${space}${patronymic}${space}${word}(?!\p{L})`, 'gu'),
];
const withInitials = [
  new RegExp(String.raw`(?<!\p{L})${initials}[ \u00a0]?${word}(?!\p{L})`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})${first}${space}${initials}(?![ \u00a0]?${word})`, 'gu'),
];

const namedAfterBefore =
  /(?:имени|им\.|ул\.|улиц\p{L}*|проспект\p{L}*|пр\.|президент\p{L}*|министр\p{L}*|басшысы|глав\p{L}+ государства)[\s«"]*$/iu;
const namedAfterAfter = /^\p{L}{0,5}[\s»"]*(?:атында|көше|даңғыл|мектебі|гимназияс|лицей)/iu;

/**
 * Finds full names of people: three words with a patronymic, or a surname with two initials; what is named after a
 * person («Ыбырай Алтынсарин атындағы», «имени …», streets) is no mention of the person.
 */
export function findPersonalNames(text: string): readonly PersonalName[] {
  const found: PersonalName[] = [];
  const patterns = [
    ...(mayHoldPatronymic.test(text) ? withPatronymic : []),
    ...(mayHoldInitials.test(text) ? withInitials : []),
  ];
  for (const pattern of patterns) {
    for (const { 0: name, index } of text.matchAll(pattern)) {
      const overlaps = found.some(
        (other) => index < other.index + other.text.length && other.index < index + name.length,
      );
      if (!overlaps && !isNamedAfter(text, index, name.length)) found.push({ index, text: name });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function isNamedAfter(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return namedAfterBefore.test(before) || namedAfterAfter.test(text.slice(index + length, index + length + 40));
}
