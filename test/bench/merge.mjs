import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openMeter } from './measure.mjs';

const number = (value) => ({ type: 'string', default: String(value) });
const { values: options } = parseArgs({
  options: {
    schools: number(8000),
    seed: number(1),
    // A republic is not made anew where it is kept; each school stands this many times, in folders of its own.
    keep: { type: 'string' },
    times: number(1),
    to: { type: 'string', default: 'docx,xlsx' },
    alone: { type: 'boolean', default: false },
  },
});
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const runs = (file, ...words) => spawnSync(file, words, { stdio: 'ignore' }).status === 0;
const pythons = ['/usr/bin/python3', 'python3', 'python'].filter((name) => runs(name, '-c', 'import os; os.wait4'));
const withOpenpyxl = pythons.find((name) => runs(name, '-c', 'import openpyxl'));

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'esep-merge-'));
const truthFile = join(folder, 'truth.json');
if (!existsSync(truthFile)) {
  const made = ['--schools', options.schools, '--seed', options.seed, '--out', folder];
  spawnSync(process.execPath, [here('../merge/generate.mjs'), ...made], { stdio: 'inherit' });
}
const truth = JSON.parse(readFileSync(truthFile, 'utf8'));
const schools = join(folder, 'schools');
const result = mkdtempSync(join(tmpdir(), 'esep-merged-'));
const copies = mkdtempSync(join(tmpdir(), 'esep-copies-'));
for (let copy = 2; copy <= Number(options.times); copy++)
  cpSync(schools, join(copies, `copy-${copy}`), { recursive: true });

const meter = openMeter(pythons[0]);
try {
  const words = ['--roster', join(folder, 'roster.yaml'), '-o', result, '--quiet', '--to', options.to, '--lang', 'en'];
  const merging = [process.execPath, here('../../bin/esep.js'), 'merge', schools, copies, ...words];
  const merged = await meter.measure(merging);
  // 1: some schools have errors, as planted.
  if (merged.code !== 1) throw new Error(`merge ended with ${merged.code}:\n${merged.output}`);
  const files = truth.files * Number(options.times);
  const line = ({ wall, cpu, memory }) =>
    [
      `${wall.toFixed(1)} s`,
      `${(files / wall).toFixed(0)} files a second`,
      ...(cpu === undefined ? [] : [`${cpu.toFixed(1)} s of processor time`]),
      ...(memory === undefined ? [] : [`peak memory ${memory.toFixed(0)} MiB`]),
    ].join(', ');
  console.log(`Node ${process.versions.node}; ${files} files, --to ${options.to}`);
  console.log(`esep merge: ${line(merged)}`);
  compareTotals();
  if (options.alone) process.exitCode ??= 0;
  else if (!withOpenpyxl) console.log('openpyxl: not installed (pip install openpyxl)');
  else {
    for (const how of [[], ['--whole']]) {
      const summed = await meter.measure([withOpenpyxl, here('merge-sum.py'), schools, '--truth', truthFile, ...how]);
      if (summed.code !== 0) throw new Error(`merge-sum.py ended with ${summed.code}:\n${summed.output}`);
      const { same } = JSON.parse(summed.output.slice(summed.output.indexOf('{')));
      const what = how.length > 0 ? 'openpyxl, whole workbooks' : 'openpyxl, the sheet of services only';
      const times = `${(summed.wall / merged.wall).toFixed(1)} times as long, same sums: ${same}`;
      console.log(`${what}: ${summed.wall.toFixed(1)} s, ${times}`);
    }
  }
} finally {
  meter.close();
  for (const path of [result, copies, ...(options.keep ? [] : [folder])])
    rmSync(path, { recursive: true, force: true });
}

/** The sums that the generator knows, against those of the consolidated file: equal to the last unit. */
function compareTotals() {
  const text = readFileSync(join(result, 'consolidated.yaml'), 'utf8');
  const head = text.slice(0, text.indexOf('\nmembers:'));
  const [, total] = /^declared:\n(?: {2}.*\n)*? {2}total: (?:\{ sum: )?(\d+)/m.exec(head) ?? [];
  const known = truth.totals.figures['declared/total'].sum;
  const isSame = Number(total) === known;
  console.log(`services in all: ${total}, known to the generator: ${known}${isSame ? '' : ' – DIFFERENT'}`);
  if (!isSame) process.exitCode = 1;
}
