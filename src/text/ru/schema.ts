import type { SchemaText } from '../schema-text.ts';

export const schema: SchemaText = {
  beside: 'Записан файл: {$file} – по нему редакторы кода подсказывают поля формы и подчеркивают ошибки.',
  help: {
    summary: 'вывести схему JSON Schema, по которой редакторы кода подсказывают поля',
    of: 'что описывает схема: report – отчет, roster – список школ, consolidated – сводный отчет, config – настройки, findings – ответ в виде json',
    output: 'куда записать; если не указано – на экран',
    force: 'заменить файл, если он уже есть',
    address: 'адрес схемы, который указать в форме YAML вместо файла рядом с ней',
    none: 'не указывать в форме YAML схему',
  },
  names: { kind: 'вид', address: 'адрес' },
};
