import { formatMessage } from '../../language/message.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Output, Terminal } from '../terminal.ts';

/** Tells how far a long run has come. */
export interface Progress {
  /** Says that so many of all are done. */
  tell(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

const WIDTH = 24;
/** Milliseconds between two lines of a log, and between two frames of a bar. */
const [LOG_EVERY, FRAME_EVERY] = [5000, 100];

/** A bar that is drawn anew on a terminal, a line every few seconds in a log, nothing where quiet is asked for. */
export function showProgress(terminal: Terminal, output: Output, total: number, quiet: boolean): Progress {
  if (quiet) return { tell: () => {}, end: () => {} };
  const isBar = output.isTTY === true;
  const start = performance.now();
  let last = isBar ? Number.NEGATIVE_INFINITY : start;
  let drawn = false;
  return {
    tell: (done) => {
      const now = performance.now();
      if (now - last < (isBar ? FRAME_EVERY : LOG_EVERY) || done === 0) return;
      last = now;
      drawn = true;
      const left = Math.ceil((((now - start) / done) * (total - done)) / 1000);
      const percent = Math.floor((done / total) * 100);
      const shown = { done: formatNumber(done), total: formatNumber(total), percent, left };
      const words = formatMessage(terminal.lang, terminal.text.merge.progress, shown);
      const filled = Math.round((done / total) * WIDTH);
      output.write(isBar ? `\r\u001B[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${words}` : `${words}\n`);
    },
    end: () => {
      if (isBar && drawn) output.write('\r\u001B[K');
    },
  };
}
