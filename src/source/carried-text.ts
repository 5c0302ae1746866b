import { createHash } from 'node:crypto';
import type { Carried } from './carried.ts';
import { jsonText } from './json-line.ts';

/** What was found in a report, and whether its data still have the hash that they were given. */
export interface FoundCarried {
  readonly carried: Carried;
  readonly isWhole: boolean;
}

/** Why nothing can be read back: there is nothing, a newer esep wrote it, or only parts of it are left. */
export type CarriedFault = 'none' | 'newer' | 'broken';

/** The hash by which data are known again. */
export function hashData(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Holds data against their hash. What a program changed in the blanks and escapes of the JSON on its way is no change of
 * the data: they are brought back to the form in which they were hashed.
 */
export function holdAgainstHash(data: string, sha256: string, settings: string): FoundCarried {
  const known = readSettings(settings);
  const normal = hashData(data) === sha256 ? data : normalText(data);
  const isWhole = normal !== undefined && hashData(normal) === sha256;
  return { carried: { data: normal ?? data, sha256, settings: known }, isWhole };
}

function normalText(data: string): string | undefined {
  try {
    return jsonText(JSON.parse(data));
  } catch {
    return undefined;
  }
}

/** The settings as they were written; what is no text under a name is none. */
function readSettings(text: string): Carried['settings'] {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, string] => isText(entry[1])));
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
