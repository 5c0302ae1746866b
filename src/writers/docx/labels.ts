import type { Language } from '../../report/document.ts';

/** What the reports are about, for the properties that a file browser and a search show. */
export const SUBJECT = {
  kk: 'Мемлекеттік қызметтер көрсету',
  ru: 'Оказание государственных услуг',
} as const satisfies Record<Language, string>;

/** The words under which a report is looked for. */
export const KEYWORDS = {
  kk: 'мемлекеттік қызметтер, мектеп, есеп',
  ru: 'государственные услуги, школа, отчет',
} as const satisfies Record<Language, string>;

/** The place of a page among all, with what stands before, between and behind the two numbers. */
export const PAGE_OF_PAGES = {
  kk: ['', '-бет, барлығы\u00A0', '\u00A0бет'],
  ru: ['Страница\u00A0', ' из\u00A0', ''],
} as const satisfies Record<Language, readonly [string, string, string]>;
