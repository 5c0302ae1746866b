/** Tells of a code point whether a font has a picture for it. */
export type HasGlyph = (code: number) => boolean;

/** Groups of a table of characters; no font in use has as many. */
const MAX_GROUPS = 100_000;

/** Reads the table of characters of a TrueType or OpenType font; undefined where there is none that can be read. */
export function readCharacters(bytes: Uint8Array): HasGlyph | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = findTable(view, 'cmap');
    if (start === undefined) return undefined;
    const count = view.getUint16(start + 2);
    const tables = Array.from({ length: count }, (_, index) => {
      const at = start + 4 + index * 8;
      return { platform: view.getUint16(at), encoding: view.getUint16(at + 2), at: start + view.getUint32(at + 4) };
    });
    const unicode = tables
      .filter(({ platform, encoding }) => platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10)))
      .flatMap(({ at }) => readTable(view, at) ?? []);
    return unicode.length === 0 ? undefined : (code) => unicode.some((has) => has(code));
  } catch (error) {
    // A font that was cut short ends in the middle of a number.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findTable(view: DataView, name: string): number | undefined {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
    if (tag === name) return view.getUint32(at + 8);
  }
  return undefined;
}

function readTable(view: DataView, at: number): HasGlyph | undefined {
  const format = view.getUint16(at);
  if (format === 4) return readSegments(view, at);
  return format === 12 ? readGroups(view, at) : undefined;
}

/** Format 4: segments of the first 65,536 characters. */
function readSegments(view: DataView, at: number): HasGlyph {
  const count = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  return (code) => {
    for (let index = 0; index < count; index++) {
      if (inside(view, ends + index * 2) < code) continue;
      const first = inside(view, starts + index * 2);
      if (first > code) return false;
      const offset = inside(view, offsets + index * 2);
      const glyph = offset === 0 ? code : inside(view, offsets + index * 2 + offset + (code - first) * 2);
      // Glyph 0 is the box that stands for what is missing.
      return glyph !== 0 && ((glyph + inside(view, deltas + index * 2)) & 0xffff) !== 0;
    }
    return false;
  };
}

/** Format 12: groups of all characters. */
function readGroups(view: DataView, at: number): HasGlyph {
  const count = Math.min(MAX_GROUPS, view.getUint32(at + 12));
  return (code) => {
    for (let index = 0; index < count; index++) {
      const group = at + 16 + index * 12;
      if (group + 12 > view.byteLength || view.getUint32(group) > code) return false;
      if (view.getUint32(group + 4) >= code) return view.getUint32(group + 8) + code - view.getUint32(group) !== 0;
    }
    return false;
  };
}

/** A number of two bytes; beyond the end of the font there are only zeros. */
function inside(view: DataView, at: number): number {
  return at + 2 > view.byteLength ? 0 : view.getUint16(at);
}
