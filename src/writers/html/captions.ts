import type { Language } from '../../report/document.ts';

/** What a page says of itself beside the report. */
interface Captions {
  /** The language by its own name. */
  readonly name: string;
  readonly choose: string;
  readonly table: (number: number) => string;
  readonly category: string;
  readonly carried: string;
  /** The number of a printed page around the counters of the style. */
  readonly page: readonly [before: string, between: string, after: string];
}

/** The words of the page in each language. */
export const CAPTIONS: Readonly<Record<Language, Captions>> = {
  kk: {
    name: 'Қазақша',
    choose: 'Тілді таңдау',
    table: (number) => `${number}-кесте`,
    category: 'Көрсеткіш',
    carried: 'Есептің деректері осы беттің ішінде машинамен оқылатын түрде берілген.',
    page: ['', '-бет, барлығы ', ' бет'],
  },
  ru: {
    name: 'Русский',
    choose: 'Выбор языка',
    table: (number) => `Таблица ${number}`,
    category: 'Показатель',
    carried: 'Данные отчета вложены в эту страницу в машиночитаемом виде.',
    page: ['Страница ', ' из ', ''],
  },
};
