import { FINDINGS_VERSION } from '../../formatters/findings-version.ts';
import { FORMAT_IDS } from '../../formatters/list.ts';
import type { Host } from '../terminal.ts';

/** What other programs ask before they run a check: which esep this is, on what, and what it can answer in. */
export function versionJson(version: string, { versions }: Host): string {
  const schema = { esep: version, node: versions?.node, formats: FORMAT_IDS, schema: FINDINGS_VERSION };
  return `${JSON.stringify(schema)}\n`;
}
