import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateRepublic } from './generator.mjs';
import { writeYaml } from './yaml-file.mjs';

const number = (value) => ({ type: 'string', default: String(value) });
const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    schools: number(8000),
    seed: number(1),
    regions: number(20),
    mistakes: number(0.02),
    missing: number(0.005),
    late: number(0.005),
    unlisted: number(0),
    formats: { type: 'string', default: 'yaml,xlsx' },
  },
});
if (!options.out) throw new Error('--out takes the folder to write to');

const { out, formats, ...numbers } = options;
const { files, truth } = generateRepublic({
  ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
  formats: formats.split(','),
});
const folders = new Set();
for (const { name, bytes } of files) {
  const path = join(out, 'schools', name);
  if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  folders.add(dirname(path));
  writeFileSync(path, bytes);
}
const { providers, ...rest } = truth;
const name = { kk: 'Үлгі республикасының білім министрлігі', ru: 'Министерство образования Образцовой республики' };
const roster = { esep: 1, kind: 'roster', name, period: truth.period, deadline: truth.deadline, providers };
writeFileSync(join(out, 'roster.yaml'), writeYaml(roster).bytes);
writeFileSync(join(out, 'truth.json'), `${JSON.stringify(rest, null, 1)}\n`);
console.log(`${truth.files} files, ${truth.totals.schools} schools summed, ${truth.planted.length} planted`);
