import { extname } from 'node:path';
import { describeFault, type Fault } from '../../ooxml/fault.ts';

const PACKAGES = ['.docx', '.xlsx'];

/** A file of ours that another program would object to: our own bug, for which nothing is put in its place. */
export class FaultyFile extends Error {
  readonly file: string;

  constructor(file: string, faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.file = file;
  }
}

/** Looks at the bytes of a Word document or a workbook before they become a file; of anything else it asks nothing. */
export async function refuseFaulty(
  file: string,
  content: Uint8Array | object | string,
  known?: readonly Fault[],
): Promise<void> {
  if (!(content instanceof Uint8Array) || !PACKAGES.includes(extname(file).toLowerCase())) return;
  const faults = known ?? (await import('../../ooxml/inspect.ts')).inspectPackage(content);
  if (faults.length > 0) throw new FaultyFile(file, faults);
}
