import type { KnownCommand, KnownOption, Typed, Vocabulary } from './vocabulary.ts';

/** The script for zsh, which shows what each option and command is for. */
export function zshScript({ program, options, commands }: Vocabulary): string {
  const described = commands.map(({ name, about }) => `    ${quote(`${name}:${about}`)}`);
  return `#compdef ${program}
# zsh completion for ${program}: ${program} completion zsh > "\${fpath[1]}/_${program}"
_${program}() {
  local context state line
  typeset -A opt_args
  local -a commands
  commands=(
${described.join('\n')}
  )
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\`).join('\n')}
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_${program}" ]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

function commandCase({ name, options, arguments: all }: KnownCommand): string {
  const rest = all.map((typed, index) => quote(`${index === all.length - 1 ? '*' : index + 1}: :${action(typed)}`));
  return `        ${name}) _arguments ${[...options.map(optionSpec), ...rest].join(' \\\n          ')} ;;`;
}

/** `(-f --format)`{-f,--format}`[about]:value:action`, as _arguments has it. */
function optionSpec({ flags, about, value, isRepeated }: KnownOption): string {
  const text = `[${about.replace(/[[\\]]/g, '\\\\$&')}]${value ? `: :${action(value)}` : ''}`;
  const others = isRepeated ? '*' : `(${flags.join(' ')})`;
  return flags.length > 1
    ? `${quote(others)}{${flags.join(',')}}${quote(text)}`
    : quote(`${isRepeated ? '*' : ''}${flags[0]}${text}`);
}

function action(typed: Typed): string {
  if (typed === 'file') return '_files';
  if (typed === 'folder') return '_files -/';
  return typed === 'anything' ? ' ' : `(${typed.words.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\\\''")}'`;
}
