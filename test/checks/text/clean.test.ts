import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textChecks } from '../../../src/checks/texts.ts';
import { createReport } from '../../../src/model/report.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { checkYaml, wordsOf } from '../harness.ts';

const clean = readFileSync(new URL('./clean.yaml', import.meta.url), 'utf8');

test('nothing is found in texts that are written as they should be', () => {
  expect(createReport(readYaml('clean.yaml', clean)).errors).toEqual([]);
  const found = checkYaml(clean).flatMap((finding) => {
    const check = textChecks.find(({ id }) => id === finding.check);
    return check ? [`${JSON.stringify(finding.at)} ${finding.check}: ${wordsOf(check, finding, 'ru')}`] : [];
  });
  expect(found).toEqual([]);
});
