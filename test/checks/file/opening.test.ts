import { expect, test } from 'vitest';
import { readingChecks } from '../../../src/checks/readings.ts';
import { checkReport } from '../../../src/checks/run.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { createReport } from '../../../src/model/report.ts';
import { unreadable } from '../../../src/source/source.ts';
import { wordsOf } from '../harness.ts';

const sentences: readonly (readonly [check: string, values: Record<string, string | number>, ru: string])[] = [
  ['file/not-found', {}, 'Файл не найден.'],
  ['file/no-access', {}, 'Нет доступа к файлу.'],
  ['file/is-folder', {}, 'Это папка, а не файл.'],
  ['file/unreadable', {}, 'Файл не удалось прочитать: похоже, он поврежден.'],
  ['file/empty', {}, 'Файл пуст: в нем нет ни одного значения.'],
  ['file/encrypted', {}, 'Файл защищен паролем.'],
  ['file/lock', {}, 'Это служебный файл, который Excel создает при открытой книге, а не сам отчет.'],
  ['file/encoding', {}, 'Текст записан не в кодировке UTF-8, поэтому буквы читаются неверно.'],
  ['file/kind', { kind: 'docx' }, 'Это документ Word, а не книга Excel.'],
  ['file/kind', { kind: 'doc' }, 'Это документ Word в старом формате (.doc): он не читается.'],
  ['file/kind', { kind: 'pdf' }, 'Это документ PDF: прочитать из него числа нельзя.'],
  ['file/kind', { kind: 'binary' }, 'Это не книга Excel и не текст YAML.'],
  ['file/kind', { kind: 'special' }, 'Это не обычный файл, а канал или устройство: он не читается.'],
  ['file/foreign', {}, 'Это не данные esep, поэтому файл не проверен.'],
  ['file/too-large', { size: 31_457_280, limit: 20_971_520 }, 'Файл слишком велик: 30 МБ при пределе 20 МБ.'],
  [
    'file/zip-bomb',
    { limit: 104_857_600 },
    'В распакованном виде файл занимает больше 100 МБ, поэтому он не прочитан.',
  ],
  ['file/no-data', { kind: 'docx', why: 'none' }, 'В этом файле нет данных отчета.'],
  ['file/no-data', { kind: 'docx', why: 'broken' }, 'Данные внутри отчета повреждены: прочитать их нельзя.'],
  [
    'file/data-changed',
    {},
    'Данные внутри отчета изменены после его формирования: контрольная сумма не сходится или копии данных в файле различаются.',
  ],
  ['file/too-many-cells', { limit: 500_000 }, 'Заполненных ячеек в книге больше предела: 500\u00a0000.'],
  ['file/too-deep', { limit: 40 }, 'Значения вложены друг в друга глубже 40 уровней.'],
  ['file/too-slow', { seconds: 60 }, 'Файл не прочитан за 60 с, поэтому его чтение остановлено.'],
  ['file/crash', {}, 'При чтении этого файла в программе произошел сбой; остальные файлы прочитаны.'],
  ['file/link-loop', {}, 'Эта ссылка ведет по кругу – в папку, которая и так читается, – поэтому она пропущена.'],
  [
    'file/sheet-missing',
    { missing: 'Қызметтер – Услуги', existing: 'Лист1; Лист2', suggestion: '' },
    'В книге нет листа «Қызметтер – Услуги». Есть листы: Лист1; Лист2.',
  ],
  [
    'file/sheet-missing',
    { missing: 'Қызметтер – Услуги', existing: 'Лист1; Услуги 2025', suggestion: 'Услуги 2025' },
    'В книге нет листа «Қызметтер – Услуги». Возможно, это лист «Услуги 2025».',
  ],
  ['file/unknown-sheet', { sheet: 'Черновик', suggestion: '' }, 'Лист «Черновик» в форму не входит, он не прочитан.'],
  [
    'file/unknown-sheet',
    { sheet: 'Услуги 2025', suggestion: 'Қызметтер – Услуги' },
    'Лист «Услуги 2025» в форму не входит, он не прочитан. Возможно, это лист «Қызметтер – Услуги».',
  ],
  ['file/extra-value', { value: '25' }, 'В этой строке второе значение, «25»: оно не прочитано.'],
  ['file/note-row', { text: 'Исполнитель: завуч' }, 'Запись под таблицей не прочитана: «Исполнитель: завуч».'],
  [
    'file/column-missing',
    { sheet: 'Услуги', missing: 'Барлығы / Всего', existing: '№; Итого' },
    'На листе «Услуги» нет столбца: Барлығы / Всего. Есть столбцы: №; Итого.',
  ],
  ['file/row-missing', { sheet: 'Сведения', missing: 'БСН / БИН' }, 'На листе «Сведения» нет строки: БСН / БИН.'],
  ['file/unknown-column', { column: 'Заметки', suggestion: '' }, 'Столбца «Заметки» в форме нет, он не прочитан.'],
  [
    'file/unknown-column',
    { column: 'Всегo', suggestion: 'Барлығы / Всего' },
    'Столбца «Всегo» в форме нет, он не прочитан. Возможно, это «Барлығы / Всего».',
  ],
  ['file/unknown-row', { label: 'Итого', suggestion: '' }, 'Строки «Итого» в форме нет, она не прочитана.'],
  [
    'file/unknown-row',
    { label: 'БИНН', suggestion: 'БСН / БИН' },
    'Строки «БИНН» в форме нет, она не прочитана. Возможно, это «БСН / БИН».',
  ],
  ['file/duplicate-row', { label: 'БИН' }, 'Строка «БИН» встречается второй раз; прочитана только первая.'],
  ['file/duplicate-column', { column: 'Всего' }, 'Столбец «Всего» встречается второй раз; прочитан только первый.'],
];

test.each(sentences)('%s %j', (id, values, ru) => {
  const read = createReport(unreadable('есеп.xlsx', 'excel', { check: id, at: { file: 'есеп.xlsx' }, values }));
  const findings = checkReport(read, defaultReference);
  expect(findings.map(({ check }) => check)).toEqual([id]);
  const check = readingChecks.find((other) => other.id === id);
  if (!check) throw new Error(`no check ${id}`);
  expect(wordsOf(check, findings[0], 'ru')).toBe(ru);
  for (const lang of ['kk', 'en'] as const) expect(wordsOf(check, findings[0], lang)).toMatch(/[.:»”]$/);
});

test('every check on opening a file has its sentence here', () => {
  const worded = new Set(sentences.map(([id]) => id));
  const yaml = ['file/syntax', 'file/duplicate-key', 'file/alias', 'file/no-break-space', 'file/cut-by-comment'];
  const others = [...yaml, 'file/draft'];
  const ids = readingChecks.map(({ id }) => id).filter((id) => id.startsWith('file/') && !others.includes(id));
  expect(ids.filter((id) => !worded.has(id))).toEqual([]);
});
