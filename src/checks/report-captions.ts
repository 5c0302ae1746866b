import type { Caption } from '../source/layout.ts';
import { REPORT_SHEETS } from '../source/report-sheets.ts';
import type { Words } from './check.ts';

const english: Readonly<Record<string, string>> = {
  'provider.name.kk': 'Name of the organisation in Kazakh',
  'provider.name.ru': 'Name of the organisation in Russian',
  period: 'Period of the report',
  'declared.kinds': 'Number of kinds of services',
  'declared.total': 'Number of services rendered',
  'declared.provider': 'Services rendered through the provider',
  'declared.corporation': 'Services rendered through the State Corporation',
  'declared.electronic': 'Services rendered electronically',
  services: 'Services',
  'complaints.declared': 'Number of complaints',
};

const inWhichLanguage: Readonly<Record<string, Caption>> = {
  kk: { kk: ' (қазақша)', ru: ' (на казахском)' },
  ru: { kk: ' (орысша)', ru: ' (на русском)' },
};

/** What the form calls a field or list that every report must state, by its path joined with dots. */
export function captionOf(path: string): Words {
  const { kk, ru } = labelOf(path) ?? { kk: path, ru: path };
  return { kk, ru, en: english[path] ?? path };
}

function labelOf(path: string): Caption | undefined {
  for (const sheet of REPORT_SHEETS) {
    if (sheet.type === 'table') {
      if (sheet.path.join('.') === path) return sheet.name;
      continue;
    }
    for (const field of sheet.fields) {
      const own = field.path.join('.');
      if (own === path) return field.label;
      const language =
        field.bilingual && path.startsWith(`${own}.`) ? inWhichLanguage[path.slice(own.length + 1)] : undefined;
      if (language) return { kk: field.label.kk + language.kk, ru: field.label.ru + language.ru };
    }
  }
  return undefined;
}
