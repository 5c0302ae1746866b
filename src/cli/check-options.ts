import type { Severity } from '../checks/check.ts';

/** What `esep check` was asked for on the command line. */
export interface CheckCommandOptions {
  /** `sarif`, or `sarif=out.sarif`; none is `pretty`. */
  readonly format: readonly string[];
  readonly failOn: Severity;
  readonly maxFindings?: string;
  readonly allowEmpty?: boolean;
  readonly filesFrom?: string;
  readonly stdinName?: string;
  /** A configuration by name, `false` for none at all, `true` to look for one. */
  readonly config: string | boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly templates?: string;
}
