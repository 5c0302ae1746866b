import type { Terminal } from '../terminal.ts';
import { openConverter } from './converter.ts';

/** The PDF of one Word document; `file` is what it will be called. */
export async function makePdf(terminal: Terminal, file: string, content: Uint8Array): Promise<Uint8Array> {
  const converter = await openConverter(terminal);
  const made: Uint8Array[] = [];
  try {
    await converter.add({
      file,
      content,
      put: async (pdf) => void made.push(pdf),
      end: (work) => work(),
    });
    await converter.finish();
    return made[0] ?? new Uint8Array();
  } finally {
    await converter.close();
  }
}
