import { visibleText } from '../../language/visible-text.ts';

/** What there is to tell of a fault of our own. */
export function bugText(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').map(visibleText).join('\n');
}
