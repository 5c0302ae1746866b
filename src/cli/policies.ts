import { defaultPolicy, type Policy } from '../policy/policy.ts';
import type { Terminal } from './terminal.ts';

/** What is configured for a file, and the folder of templates that goes with it. */
export interface FilePolicy {
  readonly policy: Policy;
  readonly templates?: string;
}

/** The configurations of a run: each file has the one that is nearest above it. */
export interface Policies {
  of(file: string): Promise<FilePolicy>;
}

/** Opens the configurations of a run; `config` is a file to go by, `false` for none, `true` to look upwards for one. */
export async function openPolicies(_terminal: Terminal, _config: string | boolean): Promise<Policies> {
  return { of: async () => ({ policy: defaultPolicy }) };
}
