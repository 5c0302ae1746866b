import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeYaml } from '../../merge/yaml-file.mjs';
import { districtForms } from '../../samples/district.mjs';
import { makeFolder } from '../esep.ts';

/** The plain data of a form, as far as tests change it. */
interface FormData {
  readonly provider: { name: { kk: string; ru: string } };
  readonly declared: Record<string, number>;
  readonly services: readonly { readonly id: string; readonly counts: Record<string, number> }[];
}

/** Puts the forms and the rosters of the sample district into a folder. */
export function copyDistrict(folder: string): void {
  for (const name of ['forms', 'roster.yaml', 'roster.xlsx']) {
    cpSync(join('samples/district', name), join(folder, name), { recursive: true });
  }
}

/** A folder of its own with two forms of the sample in which there is something to find. */
export function copyFew(): string {
  const folder = makeFolder();
  for (const name of ['karasu 5.xlsx', 'zhanatalap6.yaml']) {
    cpSync(join('samples/district/forms', name), join(folder, 'forms', name));
  }
  return folder;
}

/** Writes a form of the sample district anew, as YAML, with a change in its data. */
export function changeForm(folder: string, file: string, change: (data: FormData) => void): void {
  const form = districtForms().find((each) => each.file === file);
  const data = structuredClone(form?.data) as unknown as FormData;
  change(data);
  mkdirSync(join(folder, 'forms'), { recursive: true });
  writeFileSync(join(folder, 'forms', file), writeYaml(data).bytes);
}

/** The files beneath a folder, by their names from there, and the hash of each. */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name.normalize('NFC'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
