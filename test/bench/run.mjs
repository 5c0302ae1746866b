import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyMany, makeInputs, makeMany } from './inputs.mjs';
import { openMeter } from './measure.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    many: { type: 'string', default: '1000' },
    documents: { type: 'string', default: '500' },
  },
});
const [rounds, many, documents] = ['rounds', 'many', 'documents'].map((name) => {
  const number = Number(options[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1`);
  return number;
});

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const esep = here('../../bin/esep.js');
const answers = (file, ...words) => spawnSync(file, words, { stdio: 'ignore' }).status === 0;
const pythons = ['/usr/bin/python3', 'python3', 'python'].filter((name) => answers(name, '-c', 'import os; os.wait4'));
const withDocx = pythons.find((name) => answers(name, '-c', 'import docx'));
const withOpenpyxl = pythons.find((name) => answers(name, '-c', 'import openpyxl'));
const installed = (path) => existsSync(here(`node_modules/${path}`));

const folder = mkdtempSync(join(tmpdir(), 'esep-bench-'));
const schema = here('../../docs/esep.schema.json');
const inputs = makeInputs(esep, here('../../samples/school.yaml'), folder);
const forms = makeMany(join(folder, 'forms'), many);
const copies = copyMany(inputs.yaml, join(folder, 'copies'), documents);
const node = process.execPath;
const ajv = 'ajv-cli/dist/index.js';
const npm = 'npm ci --prefix test/bench';

const validate = (data) => [
  node,
  here(`node_modules/${ajv}`),
  'validate',
  '--spec=draft2020',
  // The schema has words for editors, which the standard does not know.
  '--strict=false',
  '-s',
  schema,
  '-d',
  data,
];

/** Each command with what it is called; `missing` tells how to install what it needs. */
const rows = [
  { name: 'node -e 0', command: [node, '-e', '0'] },
  { name: 'esep --version', command: [node, esep, '--version'] },
  { name: 'esep check school.yaml', command: [node, esep, 'check', inputs.yaml] },
  {
    name: 'ajv-cli: the same data by JSON Schema',
    command: validate(inputs.json),
    missing: installed(ajv) ? undefined : npm,
  },
  { name: 'esep check school.xlsx', command: [node, esep, 'check', inputs.xlsx] },
  {
    name: 'openpyxl: the same workbook, added up',
    command: [withOpenpyxl, here('sum.py'), inputs.xlsx],
    missing: withOpenpyxl ? undefined : 'pip install openpyxl',
  },
  {
    name: 'esep build school.yaml',
    command: [node, esep, 'build', inputs.yaml, '--output', join(folder, 'report.docx')],
  },
  {
    name: 'docxtemplater: a template of that size',
    command: [node, here('fill.mjs'), inputs.template, inputs.values, inputs.output],
    missing: installed('docxtemplater') && installed('pizzip') ? undefined : npm,
  },
  {
    name: 'python-docx: a document of that size',
    command: [withDocx, here('write.py'), inputs.blocks, inputs.output],
    missing: withDocx ? undefined : 'pip install python-docx',
  },
  {
    name: 'pandoc: our Markdown as .docx',
    command: ['pandoc', inputs.markdown, '--output', inputs.output],
    missing: answers('pandoc', '--version') ? undefined : 'pandoc.org/installing.html',
  },
  {
    name: `esep build, ${documents} files of YAML`,
    command: [node, esep, 'build', copies, '--output', join(folder, 'reports')],
  },
  {
    name: `docxtemplater: the template ${documents} times`,
    command: [node, here('fill.mjs'), inputs.template, inputs.values, inputs.output, String(documents)],
    missing: installed('docxtemplater') && installed('pizzip') ? undefined : npm,
  },
  {
    name: `python-docx: the document ${documents} times`,
    command: [withDocx, here('write.py'), inputs.blocks, inputs.output, String(documents)],
    missing: withDocx ? undefined : 'pip install python-docx',
  },
  { name: `esep check, ${many} files of YAML`, command: [node, esep, 'check', forms] },
  {
    name: 'ajv-cli: the same files by JSON Schema',
    command: validate(join(forms, '*.yaml')),
    missing: installed(ajv) ? undefined : npm,
  },
];

const meter = openMeter(pythons[0]);
const results = new Map(rows.map((row) => [row, []]));
try {
  // The first round only warms the caches of the system.
  for (let round = 0; round <= rounds; round++) {
    let bare;
    for (const row of rows) {
      if (row.missing) continue;
      const result = await meter.measure(row.command);
      if (result.code !== 0) throw new Error(`${row.name} ended with ${result.code}:\n${result.output}`);
      bare ??= result;
      if (round > 0) results.get(row).push({ ...result, time: result.wall / bare.wall, work: result.cpu / bare.cpu });
    }
  }
} finally {
  meter.close();
  rmSync(folder, { recursive: true, force: true });
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => (sorted(numbers)[(numbers.length - 1) >> 1] + sorted(numbers)[numbers.length >> 1]) / 2;
const spread = (numbers) => {
  if (numbers.some(Number.isNaN)) return '–';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return `${median(numbers).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
};

console.log(
  `Node ${process.versions.node}, ${rounds} rounds; times of \`node -e 0\` in the same round: median (min–max)\n`,
);
console.log('| command | time | processor time | peak memory, MiB |\n|---|---|---|---|');
for (const [{ name, missing }, all] of results) {
  if (missing) {
    console.log(`| ${name} | not installed: \`${missing}\` | | |`);
    continue;
  }
  const memory = all[0].memory === undefined ? '–' : median(all.map((one) => one.memory)).toFixed(0);
  const [time, work] = ['time', 'work'].map((field) => spread(all.map((one) => one[field])));
  console.log(`| ${name} | ${time} | ${work} | ${memory} |`);
}
