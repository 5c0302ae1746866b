import type { Severity } from '../../checks/check.ts';

/** What `esep check` was asked for on the command line. */
export interface CheckCommandOptions {
  /** `sarif`, or `sarif=out.sarif`; none is `pretty`. */
  readonly format?: readonly string[];
  /** From which severity the exit code is 1; if not said, it is the configuration's to say. */
  readonly failOn?: Severity;
  readonly maxFindings?: string;
  readonly allowEmpty?: boolean;
  readonly filesFrom?: readonly string[];
  /** The configuration leaves out files that are named as well, as a hook names those of a commit. */
  readonly forceExclude?: boolean;
  readonly stdinName?: string;
  /** A configuration by name, `false` for none at all; else one is looked for. */
  readonly config?: string | boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly templates?: string;
}
