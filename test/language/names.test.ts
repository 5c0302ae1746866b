import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, foldName } from '../../src/language/names.ts';

test.each([
  ['«№ 7 мектеп-гимназиясы» КММ', '7 мектеп гимназиясы кмм'],
  ['"№7 мектеп – гимназиясы"  KMM', '7 мектеп гимназиясы кмм'],
  ['Мемлекеттiк көрсетiлетiн қызмет.', 'мемлекеттік көрсетілетін қызмет'],
  ['Приём\u00A0документов', 'прием документов'],
  ['БІЛІМ', 'білім'],
  ['бі\u00ADлім\u200B', 'білім'],
  ['Ба\u0438\u0306қоныр', 'байқоныр'],
  ['State_Services: total', 'state services total'],
  ['ЖƏНЕ', 'және'],
  ['', ''],
  ['–«»', ''],
])('«%s» folds to «%s»', (text, key) => {
  expect(foldName(text)).toBe(key);
});

test.each(['BOX', 'HTTP', 'KMM', 'total', 'Copy', 'Kahoot'])('capitals of %s make no difference', (word) => {
  expect(foldName(word.toLowerCase())).toBe(foldName(word.toUpperCase()));
});

test('a key folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'аАәіiIё HhНһK"«-№7.бb') }), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
  );
});

const candidates = ['provider', 'services', 'complaints', 'monitoring', 'period', 'bin', 'қызметтер', 'шағымдар'];

test.each([
  ['servces', 'services'],
  ['Complaint', 'complaints'],
  ['monitroing', 'monitoring'],
  ['PERIOD', 'period'],
  ['bim', 'bin'],
  ['кызметтер', 'қызметтер'],
  ['шагымдар', 'шағымдар'],
  ['director', undefined],
  ['x', undefined],
  ['', undefined],
])('«%s» is closest to %s', (word, candidate) => {
  expect(closest(word, candidates)).toBe(candidate);
});

test('without candidates nothing is close', () => {
  expect(closest('bin', [])).toBeUndefined();
  expect(closest('a', ['b'])).toBeUndefined();
});
