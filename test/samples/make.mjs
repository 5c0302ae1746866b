import { execFileSync } from 'node:child_process';
import { makeDistrict } from './make-district.mjs';

/** Writes the samples that are made from others: the workbooks and the reports. `test/samples` keeps them current. */
const esep = (...words) =>
  execFileSync(process.execPath, ['bin/esep.js', ...words, '--lang', 'en'], { stdio: 'inherit' });

for (const name of ['published', 'school']) {
  esep('convert', `samples/${name}.yaml`, `samples/${name}.xlsx`, '--force');
  esep('build', `samples/${name}.yaml`);
}
makeDistrict('samples/district');
