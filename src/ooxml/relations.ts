import { posix } from 'node:path';
import { attributeOf, type Visitor, wantNames } from './element.ts';
import type { Report } from './fault.ts';

/** The relations of a part, by their ids. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly target: string | undefined }>;

/** The part whose relations a part holds: `word/document.xml` of `word/_rels/document.xml.rels`. */
export function ownerOf(path: string): string {
  return posix.join(posix.dirname(posix.dirname(path)), posix.basename(path, '.rels'));
}

/** Reads relations: each has an id of its own and, inside the package, leads to a part that is there. */
export function readRelations(path: string, isThere: (part: string) => boolean, report: Report) {
  const found = new Map<string, { type: string; target: string | undefined }>();
  const folder = posix.dirname(ownerOf(path));
  const visitor: Visitor = {
    wants: wantNames('Relationship'),
    open: (element) => {
      const id = attributeOf(element, 'Id') ?? '';
      const target = attributeOf(element, 'Target') ?? '';
      const isOutside = attributeOf(element, 'TargetMode') === 'External';
      if (found.has(id)) report('duplicate-relation', id);
      const full = isOutside ? undefined : posix.join(target.startsWith('/') ? '' : folder, decode(target));
      if (full !== undefined && !isThere(full.replace(/^\//, ''))) report('missing-part', `${id} -> ${target}`);
      found.set(id, { type: attributeOf(element, 'Type') ?? '', target: full });
    },
  };
  return { visitor, relations: found as Relations };
}

/** Notes relations that a part calls by an id under which there is none. */
export function checkCalls(relations: Relations | undefined, report: Report): Visitor {
  return {
    wants: ({ attributes }) => attributes.some(isCall),
    open: ({ tag }) => {
      for (const { name, value } of tag.attributes.filter(isCall)) {
        if (value !== '' && !relations?.has(value)) report('unknown-relation', `${name}="${value}"`);
      }
    },
  };
}

function isCall({ name }: { readonly name: string }): boolean {
  return name.startsWith('r:') || name === 'o:relid';
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
