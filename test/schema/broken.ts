import fc, { type Arbitrary } from 'fast-check';

type Step = string | number;

/** What may stand anywhere by mistake: of another type, out of bounds, blank in one of many ways, or nested junk. */
export function junk(): Arbitrary<unknown> {
  const single = fc.oneof(
    fc.constantFrom(
      null,
      '',
      ' ',
      '\n',
      true,
      false,
      0,
      -1,
      1,
      2,
      25.5,
      100,
      101,
      1e9,
      1e9 + 1,
      2025,
      1999,
      2100,
      2101,
    ),
    fc.constantFrom(
      '25',
      '1 234',
      '12 34',
      '1000000000',
      '1000000001',
      '0000000025',
      'ЖОҚ',
      'нет.',
      'көп',
      'қызмет көрсетілмеді',
    ),
    fc.constantFrom('98,5 %', '100.0', '100.1', '101%', '5%%', '-3', 'иә', 'Да', 'no', 'бәлкім', 'жүргізілген жоқ'),
    fc.constantFrom(
      '2021-2022',
      '2021/22',
      '2099/00',
      '2099/98',
      '1999/00',
      '2025 год',
      '2021–2022 оқу жылы',
      '2021-22',
    ),
    fc.constantFrom('30.02.2024', '29.02.2024', '29.02.2023', '2024-02-29', '2100-02-29', '2023-02-30', '31.04.2022'),
    fc.constantFrom('1.2.2022 ж.', '2022-1-2', '2022-13-01', '0000-01-01', '00.01.2022', '01.02.2022 г'),
    fc.constantFrom(
      'provider',
      'roster',
      'consolidated',
      'accepted',
      'Accepted',
      'https://egov.kz',
      'a;b',
      'www. egov.kz',
    ),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string({ maxLength: 8 }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, single, tie('list'), tie('group')),
    list: fc.array(tie('tree'), { maxLength: 3 }),
    group: fc.dictionary(
      fc.constantFrom('kk', 'ru', 'id', 'sum', 'of', 'count', 'total', 'totl', 'артық'),
      tie('tree'),
      {
        maxKeys: 3,
      },
    ),
  }));
  return tree as Arbitrary<unknown>;
}

/** Data with one to three places in them broken: a value replaced, a field added beside others, a list made longer. */
export function broken(data: Arbitrary<unknown>): Arbitrary<unknown> {
  const slip = fc.tuple(fc.nat(), fc.constantFrom('replace', 'field', 'item'), junk());
  return fc.tuple(data, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([whole, slips]) => {
    const copy = structuredClone(whole);
    for (const [at, kind, value] of slips) breakAt(copy, at, kind, value);
    return copy;
  });
}

function breakAt(data: unknown, at: number, kind: string, value: unknown): void {
  const places = placesIn(data);
  const place = places[at % places.length];
  if (!place) return;
  const node = place.reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], data);
  const parent = place.slice(0, -1).reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], data);
  if (kind === 'item' && Array.isArray(node)) node.push(value);
  else if (kind === 'field' && typeof node === 'object' && node !== null && !Array.isArray(node)) {
    (node as Record<string, unknown>)[`${Object.keys(node)[0] ?? 'артық'}s`] = value;
  } else if (place.length > 0) (parent as Record<Step, unknown>)[place.at(-1) as Step] = structuredClone(value);
}

/** The paths of everything in the data, the whole included. */
function placesIn(data: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  const entries: [Step, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [path, ...entries.flatMap(([step, inner]) => placesIn(inner, [...path, step]))];
}
