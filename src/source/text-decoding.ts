/** A text, or the place of the first bytes that are no UTF-8 (nor UTF-16 with its mark). */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: { readonly line: number; readonly column: number } };

/**
 * Decodes UTF-8 with or without a byte order mark, or UTF-16 with one; other encodings are not guessed. A lone CR, which
 * ends a line in YAML but not for its library, comes out as LF, so that places stay what they were.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = withLines(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    const zero = text.indexOf('\0');
    return zero < 0 ? { text } : { fault: placeOf(text, zero) };
  } catch {
    const text = withLines(new TextDecoder(encoding).decode(bytes));
    return { fault: placeOf(text, text.indexOf('\ufffd')) };
  }
}

function withLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
