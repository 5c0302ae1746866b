import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the package as it would be published, in a folder; gives its path. */
export function packEsep(folder: string): string {
  // Without its scripts, which would build `dist` anew under the other tests.
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination'];
  const isWindows = process.platform === 'win32';
  execFileSync('npm', [...words, isWindows ? JSON.stringify(folder) : folder], { shell: isWindows });
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}
