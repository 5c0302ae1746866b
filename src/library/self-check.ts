import { describeFault } from '../ooxml/fault.ts';

/** Gives a document or workbook back unless another program would object to it, which is our own bug. */
export async function refuseFaulty(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  if (format !== 'docx' && format !== 'xlsx') return bytes;
  const { inspectPackage } = await import('../ooxml/inspect.ts');
  const faults = inspectPackage(bytes);
  if (faults.length > 0) throw new Error(`A fault of esep, not of the data: ${faults.map(describeFault).join('; ')}.`);
  return bytes;
}
