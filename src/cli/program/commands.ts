import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
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
