import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { ExitCode } from './program.ts';

/** What the commands are made with; each stands in a `…-command.ts` and loads its work only when it is run. */
export interface Commands {
  readonly terminal: Terminal;
  /** A new command, with the options that all commands have. */
  command(name: string, summary: string): Command;
  /** What a command ends with. */
  done(code: ExitCode): void;
}

/** An option that may be given several times. */
export const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** Of two options that say the opposite the library takes the last one without a word. */
export function refuseBoth({ text }: Terminal, command: Command, names: readonly string[]): void {
  const given = new Set<string>();
  for (const name of names) {
    command.on(`option:${name}`, () => {
      given.add(name);
      if (given.size < names.length) return;
      const [first, other] = names.map((each) => `--${each}`);
      throw new UsageError(text.usage.conflict, { name: first, other });
    });
  }
}
