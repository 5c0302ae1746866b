import { dirname } from 'node:path';
import { pathFromFolder } from '../source/posix-path.ts';

/** The path of a file as a configuration names it: from its own folder, with / between the parts. */
export function pathFrom(config: string, file: string): string {
  return pathFromFolder(dirname(config), file);
}
