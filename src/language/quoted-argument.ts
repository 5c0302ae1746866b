/** What no shell takes for anything but itself; a backslash stands in the paths of Windows, whose shells leave it alone. */
const PLAIN = /^[\p{L}\p{N}_./\\:+=-]+$/u;

/** What a shell of Unix reads as its own between double quotes; Windows allows none of the first two in a name. */
const EXPANDED = /["$`!]/;

/**
 * A name as it is typed behind a command: as it is, or in quotes. The double ones are understood by cmd, PowerShell and
 * the shells of Unix alike; the single ones, for the names in which only those of Unix see more, are not by cmd.
 */
export function quoteArgument(name: string): string {
  if (PLAIN.test(name)) return name;
  return EXPANDED.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
}
