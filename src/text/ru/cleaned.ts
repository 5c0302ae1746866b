import type { CleanedWords } from '../cleaned-text.ts';

export const cleaned: CleanedWords = {
  title: 'В документе исправлены кавычки, тире и пробелы (данные не изменены). Таких текстов: {$count}.',
  legend: '· пробел, ° неразрывный пробел, ¶ новая строка, ¬ невидимый знак',
  more: 'и еще исправлений: {$count}',
  lang: { kk: 'на казахском', ru: 'на русском' },
};
