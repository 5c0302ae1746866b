import { glob } from 'tinyglobby';

/** The files and folders that a pattern matches (`*`, `**`, `?`, `[…]`, `{…}`), sorted; none that lies in another one. */
export async function matchPaths(pattern: string): Promise<readonly string[]> {
  const matches = await glob(pattern.replaceAll('\\', '/'), {
    onlyFiles: false,
    dot: false,
    expandDirectories: false,
    // Nobody's data, and a hundred thousand files.
    ignore: ['**/node_modules/**'],
  });
  const folders = new Set(matches.filter((path) => path.endsWith('/')));
  const isOuter = (path: string) => !folders.has(path) || !parentsOf(path).some((parent) => folders.has(parent));
  return matches
    .filter(isOuter)
    .map((path) => path.replace(/(?<=.)\/$/, ''))
    .sort();
}

/** The folders that a path lies in, each with a / at its end. */
function parentsOf(path: string): readonly string[] {
  return [...path.slice(0, -1).matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}
