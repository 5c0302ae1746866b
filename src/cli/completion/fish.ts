import type { KnownOption, Typed, Vocabulary } from './vocabulary.ts';

/** The script for fish, which shows what each option and command is for. */
export function fishScript({ program, options, commands }: Vocabulary): string {
  const line = (...parts: readonly string[]) => `complete -c ${program} ${parts.join(' ')}`;
  const anywhere = '-n __fish_use_subcommand';
  const lines = [
    `# fish completion for ${program}: ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
    line('-f'),
    ...options.map((option) => line(anywhere, optionParts(option))),
  ];
  for (const { name, about, options: own, arguments: all } of commands) {
    const here = `-n '__fish_seen_subcommand_from ${name}'`;
    lines.push(line(anywhere, '-a', name, '-d', quote(about)));
    lines.push(...own.map((option) => line(here, optionParts(option))));
    lines.push(...new Set(all.map((typed) => line(here, typedParts(typed)))));
  }
  return `${lines.join('\n')}\n`;
}

function optionParts({ flags, about, value }: KnownOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, '-d', quote(about), ...(value ? ['-r', typedParts(value)] : [])].join(' ');
}

function typedParts(typed: Typed): string {
  if (typed === 'file') return '-F';
  if (typed === 'folder') return `-a '(__fish_complete_directories)'`;
  return typed === 'anything' ? '-f' : `-f -a ${quote(typed.words.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
