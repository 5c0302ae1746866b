import type { CleanedWords } from '../cleaned-text.ts';

export const cleaned: CleanedWords = {
  title:
    'Құжатта тырнақша, сызықша және бос орындар түзетілді (деректер өзгерген жоқ). Мұндай мәтіндер саны – {$count}.',
  legend: '· бос орын, ° үзілмейтін бос орын, ¶ жаңа жол, ¬ көрінбейтін таңба',
  more: 'тағы {$count} түзету',
  lang: { kk: 'қазақша', ru: 'орысша' },
};
