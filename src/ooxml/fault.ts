/** What is wrong with a package that we wrote ourselves; each of them makes Word, Excel or another reader object. */
export type FaultKind =
  | 'unreadable-zip'
  | 'duplicate-entry'
  | 'not-utf8'
  | 'not-well-formed'
  | 'no-content-type'
  | 'duplicate-content-type'
  | 'missing-part'
  | 'duplicate-relation'
  | 'unknown-relation'
  | 'duplicate-id'
  | 'cell-without-paragraph'
  | 'table-widths'
  | 'field'
  | 'asks-for-update'
  | 'sheet-name'
  | 'element-order'
  | 'cell-order'
  | 'table-name';

/** A fault of a part, and where it shows. */
export interface Fault {
  readonly part: string;
  readonly kind: FaultKind;
  readonly detail: string;
}

/** Notes a fault of the part that is looked at. */
export type Report = (kind: FaultKind, detail: string) => void;

/** A fault in one line, for whoever mends it. */
export function describeFault({ part, kind, detail }: Fault): string {
  return `${part}: ${kind}: ${detail}`;
}
