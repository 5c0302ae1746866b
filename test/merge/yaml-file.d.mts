/** Plain data as YAML text, fast and regular; places are those of values and of their names. */
export function writeYaml(data: unknown): { readonly bytes: Uint8Array };
