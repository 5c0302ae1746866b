import type { ReportDocument } from '../report/document.ts';

/** Turns a document into the bytes of one format; the same document gives the same bytes. */
export interface Writer {
  readonly id: string;
  /** Of the file, with its dot: `.docx`. */
  readonly extension: string;
  write(document: ReportDocument): Promise<Uint8Array>;
}
