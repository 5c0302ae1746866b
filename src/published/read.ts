import { sniffKind } from '../source/sniff.ts';
import type { PublishedFault } from './parts.ts';
import type { Published, PublishedKind } from './passage.ts';

export type { PublishedFault } from './parts.ts';

/** Reads a report as a file for the words that are seen in it; what it is its content tells, its name where that is unsure. */
export async function readPublished(name: string, bytes: Uint8Array): Promise<Published | PublishedFault> {
  const kind = publishedKind(name, bytes);
  switch (kind) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes);
    case 'odt':
      return (await import('./odt.ts')).readOdt(bytes);
    case 'html':
      return (await import('./html.ts')).readHtml(bytes);
    case 'txt':
      return (await import('./txt.ts')).readTxt(bytes);
    default:
      return kind;
  }
}

function publishedKind(name: string, bytes: Uint8Array): PublishedKind | PublishedFault {
  const kind = sniffKind(bytes);
  switch (kind) {
    case 'docx':
    case 'odt':
    case 'html':
    case 'empty':
    case 'encrypted':
    case 'broken':
      return kind;
    case 'text':
    case 'csv':
    case 'xml':
      if (/\.x?html?$/i.test(name)) return 'html';
      return kind === 'xml' ? 'kind' : 'txt';
    default:
      return 'kind';
  }
}
