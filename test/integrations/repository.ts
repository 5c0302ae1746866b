import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { makeFolder, type Run } from '../cli/esep.ts';

/** The line of the wrong total in the bad file, and how it is mended. */
const WRONG = 'total: 402';
const RIGHT = 'total: 412';

/** A git repository of a department's data: three good files and a bad one. */
export interface Repository {
  readonly folder: string;
  /** Where the mistake stands: `schools/aqjar.yaml:25:10`. */
  readonly mistake: string;
  /** Runs a command in it, `esep` being on the path. */
  run(command: string, words: readonly string[], env?: Readonly<Record<string, string>>): Run;
  /** The files that git knows of. */
  files(): readonly string[];
  /** Mends the bad file. */
  mend(): void;
}

/** Makes the repository in a new folder, its name with a space and Cyrillic letters. */
export function makeRepository(): Repository {
  const folder = makeFolder();
  const bin = makeShim(makeFolder());
  const run: Repository['run'] = (command, words, env = {}) => {
    const { status, stdout, stderr } = spawnSync(command, words, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: [bin, process.env.PATH].join(delimiter), LC_ALL: 'ru_RU.UTF-8', HOME: folder, ...env },
    });
    return { code: status, out: stdout, err: stderr };
  };
  const inFolder = (name: string) => join(folder, name);
  mkdirSync(inFolder('schools'));
  copyFileSync('samples/school.yaml', inFolder('schools/ulgi.yaml'));
  copyFileSync('samples/published.yaml', inFolder('schools/school 17.yaml'));
  copyFileSync('samples/school.xlsx', inFolder('schools/мектеп № 3.xlsx'));
  copyFileSync('samples/mistake.yaml', inFolder('schools/aqjar.yaml'));
  writeFileSync(inFolder('README.md'), '# Data\n');
  const text = readFileSync(inFolder('schools/aqjar.yaml'), 'utf8');
  const lines = text.split('\n');
  const index = lines.findIndex((each) => each.includes(WRONG));
  run('git', ['init', '--quiet']);
  run('git', ['add', '--all']);
  return {
    folder,
    mistake: `schools/aqjar.yaml:${index + 1}:${(lines[index] ?? '').indexOf('402') + 1}`,
    run,
    files: () => run('git', ['ls-files', '-z']).out.split('\0').filter(Boolean),
    mend: () => writeFileSync(inFolder('schools/aqjar.yaml'), text.replace(WRONG, RIGHT)),
  };
}

/** A folder with the command `esep` in it, as `npm install --global` would put it on the path. */
function makeShim(folder: string): string {
  const file = join(folder, 'esep');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/esep.js')}" "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}
