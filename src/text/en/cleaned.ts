import type { CleanedWords } from '../cleaned-text.ts';

export const cleaned: CleanedWords = {
  title: 'Quotes, dashes and spaces are set right in the document (the data are unchanged). Texts: {$count}.',
  legend: '· space, ° no-break space, ¶ new line, ¬ invisible mark',
  more: 'and {$count} more changes',
  lang: { kk: 'Kazakh', ru: 'Russian' },
};
