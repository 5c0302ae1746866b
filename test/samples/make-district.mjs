import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeYaml } from '../merge/yaml-file.mjs';
import { districtForms, districtRoster } from './district.mjs';

const ESEP = fileURLToPath(new URL('../../bin/esep.js', import.meta.url));

/** Writes the forms of the sample district and its roster; esep itself writes the forms. */
export function makeDistrict(folder) {
  rmSync(join(folder, 'forms'), { recursive: true, force: true });
  mkdirSync(join(folder, 'forms'), { recursive: true });
  const drafts = mkdtempSync(join(tmpdir(), 'esep-district-'));
  for (const { file, data } of districtForms()) {
    const draft = join(drafts, 'form.json');
    writeFileSync(draft, JSON.stringify(data));
    esep('convert', draft, join(folder, 'forms', file), '--force');
  }
  const head = '# The schools of an invented district, and the days on which their forms came.\n';
  const roster = join(folder, 'roster.yaml');
  writeFileSync(roster, head + writeYaml(districtRoster()).bytes);
  esep('convert', roster, join(folder, 'roster.xlsx'), '--force');
  rmSync(drafts, { recursive: true });
  mergeDistrict(folder, join(folder, 'result'));
}

/** The result of the district, as the README has it made. */
export function mergeDistrict(folder, result) {
  rmSync(result, { recursive: true, force: true });
  const to = ['--to', 'docx,xlsx,md', '--returns', '--facts', join(result, 'facts.csv')];
  // 1: one of the schools has errors.
  esep('merge', join(folder, 'forms'), '-o', result, '--roster', join(folder, 'roster.xlsx'), '--quiet', ...to);
}

function esep(...words) {
  const { status } = spawnSync(process.execPath, [ESEP, ...words, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== (words[0] === 'merge' ? 1 : 0)) throw new Error(`esep ${words.join(' ')} ended with ${status}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeDistrict('samples/district');
