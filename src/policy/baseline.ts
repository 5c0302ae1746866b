import type { Finding } from '../checks/check.ts';
import { fingerprintsOf } from '../checks/fingerprint.ts';
import { placeInFile } from '../source/position.ts';
import type { ReadError } from '../source/source.ts';

/** A finding as it stands in a baseline. */
export interface BaselineEntry {
  /** From the folder of the baseline. */
  readonly file: string;
  readonly check: string;
  readonly fingerprint: string;
}

/** An entry that is to be written: for the reader, also where it was and what was said. */
export interface NewEntry extends BaselineEntry {
  readonly place: string;
  readonly message: string;
}

/** An entry and where it stands in its baseline. */
export interface PlacedEntry extends BaselineEntry {
  readonly line: number;
  readonly column: number;
}

/** What was found in each file that was read, by the names of the baseline; in one that is gone there is nothing. */
export type Present = ReadonlyMap<string, readonly NewEntry[]>;

const SHORT = 160;

/** What stands in a baseline, for looking things up. */
export function entryKey({ file, fingerprint }: BaselineEntry): string {
  return `${fingerprint} ${file}`;
}

/** Findings of one file as entries; a suppressed one is decided on already and has none. */
export function entriesOf(
  findings: readonly Finding[],
  nameOf: (file: string) => string,
  messageOf: (finding: Finding) => string,
): ReadonlyMap<Finding, NewEntry> {
  const fingerprints = [...fingerprintsOf(findings, nameOf)];
  return new Map(
    fingerprints
      .filter(([{ suppressed }]) => suppressed === undefined)
      .map(([finding, fingerprint]) => {
        const message = messageOf(finding).replace(/\s+/g, ' ');
        return [
          finding,
          {
            file: nameOf(finding.at.file),
            check: finding.check,
            place: placeInFile(finding.at),
            message: message.length > SHORT ? `${message.slice(0, SHORT - 1)}…` : message,
            fingerprint,
          },
        ];
      }),
  );
}

/** The entries of files that were read, or are gone, in which nothing is found any more that they could be about. */
export function staleOf<Entry extends BaselineEntry>(entries: readonly Entry[], present: Present): readonly Entry[] {
  const found = new Set([...present.values()].flat().map(entryKey));
  return entries.filter((entry) => present.has(entry.file) && !found.has(entryKey(entry)));
}

/** The same as problems of the file of the baseline, at the lines of the entries. */
export function staleErrors(entries: readonly PlacedEntry[], present: Present, baseline: string): readonly ReadError[] {
  return staleOf(entries, present).map(({ check, file, line, column }) => ({
    check: 'baseline/stale',
    at: { file: baseline, line, column },
    values: { check, file },
  }));
}
