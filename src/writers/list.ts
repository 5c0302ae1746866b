import type { Writer } from './writer.ts';

const writers = {
  docx: async () => (await import('./docx/writer.ts')).docxWriter,
  html: async () => (await import('./html/writer.ts')).htmlWriter,
  md: async () => (await import('./markdown/writer.ts')).markdownWriter,
} satisfies Record<string, () => Promise<Writer>>;

export type WriterId = keyof typeof writers;

/** The formats that a report can be written in. */
export const WRITER_IDS = Object.keys(writers) as readonly WriterId[];

/** Loads one writer and, only now, the library it stands on. */
export function loadWriter(id: WriterId): Promise<Writer> {
  return writers[id]();
}
