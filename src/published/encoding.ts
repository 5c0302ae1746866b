/** How much of a page is looked at for what it says of its letters. */
const HEAD_BYTES = 4096;

/** The words of a text or a page: by its mark, by what it says itself, else as UTF-8; what is none is old Windows text. */
export function decodeWords(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(namedEncoding(bytes) ?? 'windows-1251').decode(bytes);
  }
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return name && !/^utf-?(8|16)/i.test(name) ? new TextDecoder(name).encoding : undefined;
  } catch {
    return undefined;
  }
}
