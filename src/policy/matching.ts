/** Whether a check is meant by its id, by its folder (`text/*`), or by `*`. */
export function matchesCheck(pattern: string, check: string): boolean {
  return pattern === '*' || pattern === check || (pattern.endsWith('/*') && check.startsWith(pattern.slice(0, -1)));
}
