import { readFileSync } from 'node:fs';
import { createReport, type ReadReport } from '../../src/model/report.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** One of the samples that come with the project, read as a report. */
export function readSample(name: string): ReadReport {
  const file = `samples/${name}`;
  return createReport(readYaml(file, readFileSync(file, 'utf8')));
}
