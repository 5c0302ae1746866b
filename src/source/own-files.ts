/** What esep keeps for itself beside data, and reads for what it is: a configuration, a baseline, the schema for editors. */
const OWN = /^esep\.(config\.ya?ml|baseline\.ya?ml|schema\.json)$/i;

/** Whether a name, without its folder, is that of a file of esep itself. */
export function isOwnFile(name: string): boolean {
  return OWN.test(name);
}
