import type { Naming } from '../model/figure-words.ts';
import type { Figure } from '../model/tally.ts';
import type { Status } from '../model/turnout.ts';
import type { Position } from '../source/position.ts';

/** Where a figure of one file comes from: its place, and what it is the sum of. */
export interface Trace {
  readonly kind: 'provider' | 'consolidated';
  readonly file: string;
  /** Whose file it is. */
  readonly name: Partial<Naming>;
  readonly figure: string;
  readonly label: Naming;
  readonly at: Position;
  /** Not there where nothing states it. */
  readonly value?: Figure;
  /** What stands in the place of the figure and was not understood as one. */
  readonly misread?: string;
  /** The largest first; those beyond the limit are in `rest`. */
  readonly terms: readonly Term[];
  readonly rest: Rest;
  /** What all terms come to; not there where the figure has none. */
  readonly sum?: Figure;
  /** What states the figure and is not in the sum. */
  readonly outside: readonly Term[];
  readonly restOutside: Rest;
  /** How many could have a part in the figure and do not state it. */
  readonly silent: number;
  /** Whether the terms come to the figure. */
  readonly adds: boolean;
}

/** Terms that are not listed one by one. */
export interface Rest {
  readonly count: number;
  readonly sum: number;
}

/** A part of a figure. */
export interface Term {
  readonly label: Partial<Naming>;
  readonly value: Figure;
  /** Where the traced file states it. */
  readonly at: Position;
  /** Of a member of a consolidated report. */
  readonly member?: TracedMember;
}

/** A member of a consolidated report, and its own file if that is at hand. */
export interface TracedMember {
  readonly status?: Status;
  readonly file?: string;
  readonly sha256?: string;
  /** `same`: the file at hand is the very one that was merged. */
  readonly state: 'same' | 'changed' | 'absent' | 'unreadable';
  /** Where its own file has the figure from. */
  readonly trace?: Trace;
}

/** Whether all that is in the sum adds up, down to the schools. */
export function isSound({ adds, value, misread, terms }: Trace): boolean {
  const sound = ({ member, value: merged }: Term): boolean => {
    if (member?.state === 'unreadable') return false;
    return !member?.trace || (isSound(member.trace) && isSame(member.trace.value, merged));
  };
  return (adds || value === undefined) && misread === undefined && terms.every(sound);
}

/** Whether two figures are the same; one that nobody states is no zero. */
export function isSame(a: Figure | undefined, b: Figure | undefined): boolean {
  return a?.sum === b?.sum && a?.of === b?.of;
}
