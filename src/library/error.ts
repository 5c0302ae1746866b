import { placeText } from '../source/position.ts';
import type * as api from './types.ts';

/** Findings that the message of an error quotes. */
const MAX_QUOTED = 3;

/** What stands in the way of what was asked for. A class, so that it can be told from other errors. */
export class EsepError extends Error implements api.EsepError {
  static {
    // Node prints the name of the class, which the bundle shortens.
    Object.defineProperty(EsepError, 'name', { value: 'EsepError' });
  }
  override readonly name = 'EsepError';
  readonly code: api.EsepError['code'];
  readonly findings: readonly api.Finding[];

  constructor(code: api.EsepError['code'], findings: readonly api.Finding[]) {
    const quoted = findings.slice(0, MAX_QUOTED).map(({ at, message }) => `${placeText(at)}  ${message}`);
    super([...quoted, ...(findings.length > quoted.length ? ['…'] : [])].join('\n'));
    this.code = code;
    this.findings = findings;
  }
}
