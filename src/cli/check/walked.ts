import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Inputs } from './inputs.ts';

/** Tells of a path whether a run went through all that lies there: what it has not met is not there. */
export function walkedIn({ folders, errors }: Pick<Inputs, 'folders' | 'errors'>): (path: string) => boolean {
  const closed = errors.flatMap(({ check, at }) => (check === 'file/no-access' ? [at.file] : []));
  return (path) => folders.some((folder) => holds(folder, path)) && !closed.some((folder) => holds(path, folder));
}

function holds(folder: string, inner: string): boolean {
  const way = relative(resolve(folder), resolve(inner));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
