import { posix } from 'node:path';
import { decodeText } from '../source/text-decoding.ts';
import { listZipEntries } from '../source/zip-directory.ts';
import { unzipParts, type ZipFault } from '../source/zip-guard.ts';
import { findAll, parseXml } from './xml.ts';

/** A relation of a part: its target is a path in the package, or an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `header`, `image`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a house's document. */
export interface Package {
  readonly names: readonly string[];
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
  relations(path: string): readonly Relation[];
}

/** Bytes of the parts that a letterhead may have: pictures and fonts above all. */
const MAX_BYTES = 60 * 1024 * 1024;
const WANTED = /^(\[Content_Types\]\.xml|(.*\/)?_rels\/|word\/)/;

/** Opens the zip of a document; macros, other programs' files and its properties stay packed. */
export function openPackage(bytes: Uint8Array): Package | ZipFault {
  const entries = listZipEntries(bytes);
  if (!entries) return 'broken';
  const parts = unzipParts(
    bytes,
    entries,
    (name) => WANTED.test(name) && !/\.bin$|embeddings\//i.test(name),
    MAX_BYTES,
  );
  if (typeof parts === 'string') return parts;
  const text = (path: string) => {
    const part = parts.get(path);
    return part && decodeText(part).text;
  };
  return {
    names: entries.map(({ name }) => name),
    bytes: (path) => parts.get(path),
    text,
    relations: (path) => readRelations(path, text(relationsPath(path))),
  };
}

function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

function readRelations(path: string, text: string | undefined): readonly Relation[] {
  const root = text === undefined ? undefined : parseXml(text);
  if (!root) return [];
  return [...findAll(root, 'rel:Relationship')].map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      const inside = Target.startsWith('/')
        ? posix.normalize(Target).slice(1)
        : posix.join(posix.dirname(path), Target);
      return { id: Id, type: Type.split('/').at(-1) ?? '', target: external ? Target : inside, external };
    },
  );
}
