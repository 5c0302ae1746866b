import { glob } from 'tinyglobby';

/** The files that a pattern matches (`*`, `**`, `?`, `[…]`, `{…}`); shells of Windows leave that to the program. */
export function matchFiles(pattern: string): Promise<string[]> {
  return glob(pattern.replaceAll('\\', '/'), {
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    // Nobody's data, and a hundred thousand files.
    ignore: ['**/node_modules/**'],
  });
}
