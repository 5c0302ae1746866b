import type { ReportDocument } from '../../report/document.ts';

/** The words at the lines for a signature, in every language. */
export function signersOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'signature' ? block.position.map(({ value }) => value) : []));
}
