import type { Command } from 'commander';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { readVocabulary } from './completion/read-vocabulary.ts';
import type { Vocabulary } from './completion/vocabulary.ts';
import { zshScript } from './completion/zsh.ts';
import type { ExitCode } from './program/program.ts';
import type { Terminal } from './terminal.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Record<
  string,
  (vocabulary: Vocabulary) => string
>;

/** `esep completion SHELL`: prints the script with which a shell completes the command line. */
export function runCompletion(terminal: Terminal, program: Command, shell: keyof typeof scripts): ExitCode {
  terminal.print(scripts[shell](readVocabulary(program, terminal.text.help)));
  return 0;
}
