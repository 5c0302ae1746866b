import { dirname, relative, resolve, sep } from 'node:path';

/** The path of a file as a configuration names it: from its own folder, with / between the parts. */
export function pathFrom(config: string, file: string): string {
  return relative(dirname(resolve(config)), resolve(file))
    .split(sep)
    .join('/');
}
