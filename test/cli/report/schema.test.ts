import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSimpleYaml } from '../../../src/source/yaml-simple.ts';
import { esep, makeFolder } from '../esep.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const SCHEMA = readFileSync('docs/esep.schema.json', 'utf8');
const MODELINE = '# yaml-language-server: $schema=';

describe('esep schema', () => {
  test.each([
    ['report', 'docs/esep.schema.json'],
    ['roster', 'docs/schemas/roster.schema.json'],
    ['consolidated', 'docs/schemas/consolidated.schema.json'],
    ['config', 'docs/schemas/config.schema.json'],
  ])('--of %s prints %s', (kind, file) => {
    const { code, out, err } = esep(folder, ['schema', '--of', kind]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(readFileSync(file, 'utf8'));
  });

  test('--of findings prints the schema of -f json', () => {
    const { out } = esep(folder, ['schema', '--of', 'findings']);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync('docs/schemas/findings.v1.schema.json', 'utf8')));
  });

  test('-o writes a file, and writes over one only with --force', () => {
    expect(esep(folder, ['schema', '-o', 'a.json'])).toEqual({ code: 0, out: 'Записан файл: a.json\n', err: '' });
    expect(read('a.json')).toBe(SCHEMA);
    expect(esep(folder, ['schema', '-o', 'a.json', '--of', 'roster'])).toEqual({
      code: 2,
      out: '',
      err: 'Файл a.json уже есть. Чтобы заменить его, добавьте --force.\n',
    });
    expect(esep(folder, ['schema', '-o', 'a.json', '--of', 'roster', '--force']).code).toBe(0);
    expect(read('a.json')).not.toBe(SCHEMA);
  });

  test('ids come from the templates that are asked for', () => {
    const services = readFileSync('templates/services.yaml', 'utf8').replace(/id: transfer\b/, 'id: own-service');
    writeFileSync(join(folder, 'services.yaml'), services);
    expect(esep(folder, ['schema', '--templates', '.']).out).toContain('"own-service"');
  });
});

describe('esep new', () => {
  test('names the schema of a YAML form and puts it beside the form', () => {
    expect(esep(folder, ['new', 'form.yaml'])).toEqual({
      code: 0,
      out: 'Записан файл: form.yaml\nЗаписан файл: esep.schema.json – по нему редакторы кода подсказывают поля формы и подчеркивают ошибки.\n',
      err: '',
    });
    expect(read('form.yaml').split('\n')[0]).toBe(`${MODELINE}esep.schema.json`);
    expect(read('esep.schema.json')).toBe(SCHEMA);
  });

  test('the schema stands beside the form, wherever that is', () => {
    esep(folder, ['new', 'form.yaml']);
    expect(
      esep(resolve('.'), ['new', join(folder, 'second.yaml')])
        .out.trim()
        .split('\n'),
    ).toHaveLength(1);
  });

  test('an older schema of ours is renewed, one of others is left as it is', () => {
    writeFileSync(join(folder, 'esep.schema.json'), SCHEMA.replace('"total"', '"totals"'));
    expect(esep(folder, ['new', 'a.yaml']).out).toContain('esep.schema.json');
    expect(read('esep.schema.json')).toBe(SCHEMA);
    writeFileSync(join(folder, 'esep.schema.json'), '{"title": "own"}');
    expect(esep(folder, ['new', 'b.yaml']).out).toBe('Записан файл: b.yaml\n');
    expect(read('esep.schema.json')).toBe('{"title": "own"}');
  });

  test.each([
    [['--schema', 'https://example.kz/esep 1.json'], `${MODELINE}https://example.kz/esep%201.json`],
    [
      ['--no-schema'],
      '# Сведения для годового отчета о государственных услугах. Значение пишется после двоеточия и пробела.',
    ],
  ])('%j writes no schema', (options, first) => {
    expect(esep(folder, ['new', 'form.yaml', ...options]).code).toBe(0);
    expect(read('form.yaml').split('\n')[0]).toBe(first);
    expect(readdirSync(folder)).toEqual(['form.yaml']);
  });

  test('a workbook has no schema', () => {
    esep(folder, ['new', 'form.xlsx']);
    expect(readdirSync(folder)).toEqual(['form.xlsx']);
  });

  test('a form with its schema is read the quick way, and its folder has no other data', () => {
    esep(folder, ['new', 'form.yaml']);
    expect(readSimpleYaml('form.yaml', read('form.yaml'))?.errors).toEqual([]);
    expect(esep(folder, ['check', '.']).out).not.toContain('esep.schema.json');
  });
});
