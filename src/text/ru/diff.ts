import type { DiffText } from '../diff-text.ts';

export const diff: DiffText = {
  before: 'Было:',
  after: 'Стало:',
  same: 'Различий нет.',
  facts: 'Сведения',
  figures: 'Показатели',
  lists: 'Списки и тексты',
  members: 'Организации',
  notStated: 'не указано',
  yes: 'да',
  no: 'нет',
  statedBy: 'школ, указавших число: {$before} → {$after}',
  rows: '{$before} → {$after} (удалено: {$gone}, добавлено: {$added})',
  memberAdded: 'появилась',
  memberGone: 'больше нет',
  counted: 'в своде',
  notCounted: 'не в своде',
  summary: 'Отличается: показателей – {$figures}, сведений – {$facts}, списков – {$lists}.',
  summaryConsolidated: 'Отличается: показателей – {$figures}, сведений – {$facts}, организаций – {$members}.',
  usage: {
    differentKinds: 'Нельзя сравнить отчет одной организации ({$file}) со сводным отчетом ({$other}).',
    needsOutput: 'Для книги Excel укажите имя файла, например: -o сравнение.xlsx',
  },
  help: {
    summary: 'сравнить два отчета – за два года или два варианта: что изменилось и где',
    before: 'файл, с которым сравнивают',
    after: 'файл, который сравнивают',
    format: 'как показать различия; если не указано – по имени файла после -o, иначе текстом',
    output: 'записать различия в файл',
  },
};
