import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isBlank } from '../../src/checks/blank-report.ts';
import { canonical } from '../../src/model/canonical.ts';
import { createReport } from '../../src/model/report.ts';
import { reportSchema } from '../../src/model/schema.ts';
import { structureOf } from '../../src/model/structure.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { writeBlankYaml } from '../../src/workbook/blank-yaml.ts';
import { options, reportData } from '../arbitrary.ts';

const languages = ['kk', 'ru', 'en'] as const;

test.each(languages)('a new form (%s) reads without errors, and as a blank one', async (lang) => {
  const read = createReport(readYaml('new.yaml', await writeBlankYaml(options, lang)));
  expect(read.errors).toEqual([]);
  expect(isBlank(read.report)).toBe(true);
  expect(read.report.services.map(({ id }) => id)).toEqual(options.services.map(({ id }) => id));
});

test('a new form has every field of the schema, in its order', async () => {
  const form = parse(await writeBlankYaml(options, 'en'));
  const compare = (schema: typeof reportSchema | ReturnType<typeof item>, value: unknown): void => {
    const { fields } = structureOf(schema);
    if (!fields) return;
    expect(Object.keys(value as object)).toEqual(Object.keys(fields));
    for (const [key, field] of Object.entries(fields)) {
      const below = (value as Record<string, unknown>)[key];
      if (Array.isArray(below)) compare(item(field), below.at(-1));
      else if (structureOf(field).fields) compare(field as ReturnType<typeof item>, below);
    }
  };
  const item = (list: Parameters<typeof structureOf>[0]) =>
    structureOf(list).item as NonNullable<ReturnType<typeof structureOf>['item']>;
  compare(reportSchema, form);
});

test.each([
  ['  bin: # БСН / БИН (12 цифр, мәтін ретінде / 12 цифр, как текст)'],
  ['  # Аудан (қала) / Район (город)\n  district:\n    kk:\n    ru:'],
  ['  # Балаларды ауыстыру / Перевод детей\n  - id: transfer\n    counts:'],
  [
    '    # Ақылы / тегін / Платно / бесплатно:\n    #   free  тегін / бесплатно\n    #   paid  ақылы / платно\n    fee:',
  ],
  ['  # Другая услуга, которой нет в списке\n  - id:\n    name:'],
  ['    carried_out: # Ішкі бақылау: жүргізілді ме / Внутренний контроль: проводился ли (иә / жоқ, да / нет)'],
  ['      - kk: # Тармақ (қазақша) / Пункт на казахском'],
])('a new form says what to fill in: %s', async (lines) => {
  expect(await writeBlankYaml(options, 'ru')).toContain(`\n${lines}\n`);
});

test('the head of a new form is in the language of the user', async () => {
  const heads = await Promise.all(languages.map(async (lang) => (await writeBlankYaml(options, lang)).split('\n')[0]));
  expect(heads).toEqual([
    '# Мемлекеттік қызметтер туралы жылдық есептің мәліметтері. Мәнді қос нүктеден кейін бос орын қалдырып жазыңыз.',
    '# Сведения для годового отчета о государственных услугах. Значение пишется после двоеточия и пробела.',
    '# The figures of a yearly report on state services. A value stands after the colon and a space.',
  ]);
});

test('a form from data has their values in place', async () => {
  await fc.assert(
    fc.asyncProperty(reportData(), fc.constantFrom(...languages), async (data, lang) => {
      const { errors, data: read } = readYaml('next.yaml', await writeBlankYaml(options, lang, data));
      expect(errors).toEqual([]);
      const services =
        (canonical(data) as { services?: unknown }).services ?? options.services.map(({ id }) => ({ id }));
      expect(read).toEqual({ ...(canonical(data) as object), esep: 1, kind: 'provider', services });
    }),
    { numRuns: 50 },
  );
});
