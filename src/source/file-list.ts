import { decodeText } from './text-decoding.ts';

/**
 * The names in a list of files, one a line or parted by zero bytes (`git -z`); undefined where the bytes are no text.
 * Windows adds a mark at the start, ends of lines of its own and, in its older shell, UTF-16.
 */
export function parseFileList(bytes: Uint8Array): readonly string[] | undefined {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const [parts, separator] = !isWide && bytes.includes(0) ? [splitAtZeros(bytes), undefined] : [[bytes], /\r\n|\n|\r/];
  const names: string[] = [];
  for (const part of parts) {
    const { text } = decodeText(part);
    if (text === undefined) return undefined;
    names.push(...(separator ? text.split(separator).map(unquote) : [text]));
  }
  return names.filter((name) => name.trim() !== '');
}

function splitAtZeros(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let zero = bytes.indexOf(0); zero >= 0; zero = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, zero));
    start = zero + 1;
  }
  return [...parts, bytes.subarray(start)];
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** Unless told otherwise git writes a name that is not plain ASCII in quotes, its bytes as octal numbers. */
function unquote(line: string): string {
  const [, inner] = /^"((?:[^"\\]|\\.)*)"$/s.exec(line) ?? [];
  if (inner === undefined) return line;
  const bytes = [...inner.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)].map(([, octal, escaped, plain]) =>
    octal === undefined
      ? Buffer.from(plain ?? ESCAPES[escaped as string] ?? (escaped as string))
      : Buffer.from([Number.parseInt(octal, 8)]),
  );
  return Buffer.concat(bytes).toString('utf8');
}
