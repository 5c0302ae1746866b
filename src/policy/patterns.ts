import picomatch from 'picomatch';

/**
 * Whether a path, from the folder of the configuration with / between its parts, meets one of the patterns. One that
 * names a folder meets all that lies in it. Accented letters count as equal however they are stored.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const wanted = patterns.map((pattern) => pattern.normalize().replace(/^\.\//, '').replace(/\/$/, ''));
  const meets = picomatch(
    wanted.flatMap((pattern) => [pattern, `${pattern}/**`]),
    { dot: true, windows: false },
  );
  return (path) => meets(path.normalize());
}
