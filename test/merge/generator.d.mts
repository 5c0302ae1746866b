/** Settings of a republic; all have defaults. */
export interface RepublicSettings {
  readonly seed?: number;
  /** Schools on the roster and beside it; a duplicate adds a file, a missing one takes one away. */
  readonly schools?: number;
  readonly regions?: number;
  /** Share of schools whose file has a mistake, 0.02 unless told; 1 plants every kind in turn. */
  readonly mistakes?: number;
  readonly formats?: readonly ('yaml' | 'xlsx')[];
  /** Shares of schools that sent nothing, came after the deadline, are not on the roster; 0 unless told. */
  readonly missing?: number;
  readonly late?: number;
  readonly unlisted?: number;
}

/** Where a finding stands; neither a line nor a cell where it is about the whole file. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What is wrong with a file on purpose; its own place is that of the first finding. */
export interface Planted extends Place {
  readonly kind: string;
  readonly status: 'rejected' | 'warnings' | 'empty' | 'duplicate' | 'wrong-period' | 'unreadable';
  /** The check of the first finding; undefined where a file alone shows nothing wrong. */
  readonly check?: string;
  /** All that `esep check` finds in the file, in no particular order. */
  readonly findings: readonly ({ readonly check: string } & Place)[];
  /** For a duplicate: the other file of its school. */
  readonly of?: string;
}

export interface RepublicFile {
  readonly name: string;
  /** The BIN that the school has on the roster; a planted mistake may spoil it in the data. */
  readonly bin: string;
  readonly names: { readonly kk: string; readonly ru: string };
  readonly data: Record<string, unknown>;
  readonly bytes: Uint8Array;
  readonly planted?: Planted;
}

/** Sums by figure: `declared/total`, `services/meals/counts/electronic`, `complaints/grounds/term/count`. */
export interface KnownTotals {
  readonly schools: number;
  readonly figures: Readonly<Record<string, { readonly sum: number; readonly of: number }>>;
}

/** The figures of one school by the same keys. */
export interface Sent {
  readonly name: string;
  readonly bin: string;
  readonly figures: Readonly<Record<string, number>>;
}

export interface Truth {
  readonly settings: Required<RepublicSettings>;
  readonly period: string;
  readonly deadline: string;
  readonly files: number;
  /**
   * Over the schools accepted, with warnings or without; late ones count, unlisted ones do not. Of two different files
   * of one school the later dated one counts, of two of the same day neither.
   */
  readonly totals: KnownTotals;
  readonly planted: readonly ({ readonly name: string; readonly bin: string } & Planted)[];
  readonly missing: readonly { readonly bin: string; readonly names: RepublicFile['names'] }[];
  readonly late: readonly Sent[];
  readonly unlisted: readonly Sent[];
  /** The roster. */
  readonly providers: readonly {
    readonly bin: string;
    readonly name: RepublicFile['names'];
    readonly received?: string;
  }[];
}

export const PERIOD: string;
export const DEADLINE: string;
export function generateRepublic(settings?: RepublicSettings): {
  readonly files: Iterable<RepublicFile>;
  readonly truth: Truth;
};
