import { defineCheck } from '../check.ts';

export const periodYears = defineCheck({
  id: 'period/years',
  on: 'report',
  severity: 'error',
  message: {
    kk: 'Оқу жылы {$from}-{$to} деп жазылған, ал оның екі жылы қатар келуі керек: {$from}-{$next}.',
    ru: 'Учебный год указан как {$from}-{$to}, а его годы идут подряд: {$from}-{$next}.',
    en: 'The school year is stated as {$from}-{$to}, but its two years follow each other: {$from}-{$next}.',
  },
  help: {
    kk: 'Кезең есептің атауы мен сөйлемдерінде көрсетіледі. Оны 2025-2026 (оқу жылы) немесе 2026 (күнтізбелік жыл) түрінде жазыңыз.',
    ru: 'Период указывается в названии и предложениях отчета. Запишите его в виде 2025-2026 (учебный год) или 2026 (календарный год).',
    en: 'The period is printed in the title and sentences of the report. Write it as 2025-2026 (a school year) or 2026 (a calendar year).',
  },
  *run(report, at) {
    const { period } = report;
    if (period?.kind !== 'school' || period.to === period.from + 1) return;
    const { from, to } = period;
    yield { at: at(report, 'period'), values: { from, to, next: from + 1 } };
  },
});
