import type { Letterhead } from '../letterhead/letterhead.ts';
import type { ReportDocument } from '../report/document.ts';

/** Turns a document into the bytes of one format; the same document gives the same bytes. */
export interface Writer {
  readonly id: string;
  /** Of the file, with its dot: `.docx`. */
  readonly extension: string;
  /** A letterhead is asked of Word documents only. */
  write(document: ReportDocument, letterhead?: Letterhead): Promise<Uint8Array>;
}
