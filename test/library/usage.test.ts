import { expect, test } from 'vitest';
import { build, check, merge, read } from '../../src/library/index.ts';

const any = (value: unknown) => value as never;
const cyclic: Record<string, unknown> = {};
cyclic.me = cyclic;
const copied = async () => ({ ...(await read('samples/school.yaml')) });

test.each([
  ['a number for a file', () => check(any(5)), /given by its path, or as \{ name, bytes \}.*not as 5/],
  ['nothing for a file', () => read(any(undefined)), /given by its path/],
  ['text for bytes', () => read(any({ name: 'a.yaml', bytes: 'esep: 1' })), /with a Uint8Array/],
  ['a mistyped option', () => check('a.yaml', any({ langs: 'kk' })), /no option "langs"\. Did you mean "lang"\?/],
  ['an option of another call', () => read('a.yaml', any({ draft: true })), /no option "draft"/],
  ['an unknown language', () => check('a.yaml', { lang: any('kz') }), /"lang" takes one of "kk", "ru", "en", not "kz"/],
  ['a BigInt as a language', () => check('a.yaml', { lang: any(5n) }), /"lang" takes one of .* not 5/],
  [
    'a configuration that holds itself',
    () => check('a.yaml', { config: cyclic }),
    /"config" holds itself, as "config\.me"/,
  ],
  [
    'a BigInt in a configuration',
    () => check('a.yaml', { config: { options: { comparison: { jump: 2n } } } }),
    /"config\.options\.comparison\.jump" takes what a file of YAML can hold, not 2/,
  ],
  [
    'a function for checks',
    () => check('a.yaml', { config: { checks: () => ({}) } }),
    /"config\.checks" takes .* not a function/,
  ],
  ['a map for checks', () => check('a.yaml', { config: { checks: new Map() } }), /"config\.checks" takes/],
  [
    'an option that every object has',
    () => check('a.yaml', any({ constructor: 1 })),
    /There is no option "constructor"/,
  ],
  ['an unknown layout', () => build('a.yaml', { layout: any('wide') }), /"layout" takes one of "pages"/],
  ['a day that is none', () => check('a.yaml', { today: '2026-02-31' }), /"today" takes a day/],
  ['a folder without templates', () => read('a.yaml', { templates: 'src' }), /no template in the folder "src"/],
  ['a copy of a result', async () => check(await copied()), /a copy of it has lost its file/],
  ['a roster to build', () => build('samples/district/roster.yaml'), /No report is built of a roster/],
  ['nothing to merge', () => merge([]), /no file to merge/],
  [
    'threads that are none',
    () => merge('samples/district/forms', { jobs: 0 }),
    /"jobs" takes a whole number from 1 to 64/,
  ],
  [
    'a report as last year',
    () => merge('samples/district/forms', { previous: 'samples/school.yaml' }),
    /takes a consolidated file, which "samples\/school\.yaml" is not/,
  ],
])('%s is a TypeError that says what to do', async (_, call, sentence) => {
  const error = await call().then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(sentence);
});

test('an option that is undefined is not given', async () => {
  expect(await check('samples/school.yaml', any({ lang: undefined, config: undefined }))).toEqual([]);
});
