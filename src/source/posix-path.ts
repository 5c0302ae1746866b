import { sep } from 'node:path';

/** A file's path as other systems write it: slashes between the folders, no `./` in front. */
export function posixPath(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/+)+/, '');
}
