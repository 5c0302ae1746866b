import { relative, resolve, sep } from 'node:path';

/** A file's path as other systems write it: slashes between the folders, no `./` in front. */
export function posixPath(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/+)+/, '');
}

/** The path of a file from a folder, in the same way of writing. */
export function pathFromFolder(folder: string, file: string): string {
  return posixPath(relative(resolve(folder), resolve(file)));
}
