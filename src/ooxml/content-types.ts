import { attributeOf, type Visitor, wantNames } from './element.ts';
import type { Report } from './fault.ts';

/** The part that says of what kind the others are. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The kinds of a package's parts. */
export interface ContentTypes {
  readonly visitor: Visitor;
  /** The kind of a part by its path; undefined where none is stated. */
  typeOf(path: string): string | undefined;
  /** The parts that are named one by one. */
  named(): Iterable<string>;
}

/** Reads the kinds of parts; each may be stated once. Names of parts have no case. */
export function readContentTypes(report: Report): ContentTypes {
  const types = new Map<string, string>();
  return {
    visitor: {
      wants: wantNames('Default', 'Override'),
      open: (element) => {
        const extension = attributeOf(element, 'Extension');
        const name = attributeOf(element, 'PartName');
        const key = (element.name === 'Default' ? `.${extension}` : `${name}`).toLowerCase();
        if (types.has(key)) report('duplicate-content-type', key);
        types.set(key, attributeOf(element, 'ContentType') ?? '');
      },
    },
    typeOf: (path) => {
      const name = `/${path}`.toLowerCase();
      return types.get(name) ?? types.get(/\.[^./]*$/.exec(name)?.[0] ?? '');
    },
    named: () => [...types.keys()].filter((key) => key.startsWith('/')).map((key) => key.slice(1)),
  };
}
