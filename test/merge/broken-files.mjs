const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A workbook that Excel closed with a password: a container with these two streams, and bytes nobody can read. */
export function encryptedWorkbook(random) {
  const bytes = Buffer.alloc(512 * 12);
  OLE.copy(bytes);
  const names = [
    ['Root Entry', 5],
    ['EncryptionInfo', 2],
    ['EncryptedPackage', 2],
  ];
  for (const [index, [name, type]] of names.entries()) {
    const start = 512 + index * 128;
    bytes.write(name, start, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, start + 64);
    bytes[start + 66] = type;
  }
  for (let at = 1024; at < bytes.length; at++) bytes[at] = random.int(0, 255);
  return bytes;
}

/** A scan of the form on paper. */
export function pdfFile(random) {
  return Buffer.from(`%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n% ${random.int(0, 1e9)}\n%%EOF\n`);
}

/** A page saved from a browser under the name of a workbook. */
export function htmlFile({ kk }) {
  return Buffer.from(`<html><body><table><tr><td>${kk}</td><td>291</td></tr></table></body></html>\n`);
}

/** The start of a file whose copying was broken off. */
export function truncated(bytes) {
  return bytes.subarray(0, Math.floor(bytes.length * 0.6));
}

/** A text as an old editor saves it: one byte a letter, Kazakh letters lost. */
export function inOldEncoding(bytes) {
  const letters = [...bytes.toString()].map((letter) => {
    const code = letter.codePointAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return { '«': 0xab, '»': 0xbb, '№': 0xb9, ё: 0xb8, Ё: 0xa8 }[letter] ?? 0x3f;
  });
  return Buffer.from(letters);
}
