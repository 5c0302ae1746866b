import type { Status } from './turnout.ts';

/** What a status is called where people read it: in the report, in the workbook and on the terminal. */
export const STATUS_WORDS: Readonly<Record<Status, { readonly kk: string; readonly ru: string; readonly en: string }>> =
  {
    accepted: { kk: 'Қабылданды', ru: 'Принят', en: 'Accepted' },
    warnings: { kk: 'Ескертулермен қабылданды', ru: 'Принят с замечаниями', en: 'Accepted with warnings' },
    late: { kk: 'Мерзімінен кеш тапсырылды', ru: 'Представлен с опозданием', en: 'Accepted late' },
    rejected: { kk: 'Түзетуге қайтарылды', ru: 'Возвращен на доработку', en: 'Returned for correction' },
    empty: { kk: 'Толтырылмаған', ru: 'Не заполнен', en: 'Not filled in' },
    duplicate: { kk: 'Қайталап тапсырылды', ru: 'Представлен повторно', en: 'Submitted twice' },
    'wrong-period': { kk: 'Басқа кезеңнің есебі', ru: 'За другой период', en: 'For another period' },
    unreadable: { kk: 'Файл ашылмады', ru: 'Файл не открывается', en: 'Cannot be read' },
    unlisted: { kk: 'Тізімде жоқ', ru: 'Нет в списке', en: 'Not on the roster' },
    missing: { kk: 'Тапсырылмады', ru: 'Не представлен', en: 'Not submitted' },
  };
