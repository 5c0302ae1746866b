import type { KnownCommand, KnownOption, Typed, Vocabulary } from './vocabulary.ts';

/** The script for bash, 3.2 of macOS included: no words at all leaves a place to bash's own completion of files. */
export function bashScript({ program, options, commands }: Vocabulary): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for ${program}: eval "$(${program} completion bash)"
_${program}() {
  local current previous command index words
  current=\${COMP_WORDS[COMP_CWORD]}
  previous=\${COMP_WORDS[COMP_CWORD-1]}
  # bash parts words at "=": --lang=ru is three of them.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  command=
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index-1]} in
      ${[...valueFlags(options), '='].map((flag) => `'${flag}'`).join('|')}) continue ;;
    esac
    case \${COMP_WORDS[index]} in
      -*|=) ;;
      *) command=\${COMP_WORDS[index]}; break ;;
    esac
  done
  words=
  COMPREPLY=()
  case "$command $previous" in
${[...valueCases('', options), ...commands.flatMap(({ name, options: own }) => valueCases(name, own))].join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
      '') words='${flagsOf(options)}' ;;
${commands.map(({ name, options: own }) => `      ${name}) words='${flagsOf(own)}' ;;`).join('\n')}
    esac
  else
    case $command in
      '') words='${names.join(' ')}' ;;
${commands.flatMap(argumentCase).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _${program} ${program}
`;
}

function valueCases(command: string, options: readonly KnownOption[]): readonly string[] {
  return options.flatMap(({ flags, value }) =>
    value ? [`    ${flags.map((flag) => `'${command} ${flag}'`).join('|')}) ${reply(value)}; return ;;`] : [],
  );
}

function reply(value: Typed): string {
  if (value === 'folder') return `local IFS=$'\\n'; COMPREPLY=($(compgen -d -- "$current"))`;
  if (value === 'file' || value === 'anything') return ':';
  return `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$current"))`;
}

function valueFlags(options: readonly KnownOption[]): readonly string[] {
  return options.flatMap(({ flags, value }) => (value ? flags : []));
}

function flagsOf(options: readonly KnownOption[]): string {
  return options.flatMap(({ flags }) => flags).join(' ');
}

/** The words of a command's argument, where it takes some; no command takes more than one of that kind. */
function argumentCase({ name, arguments: all }: KnownCommand): readonly string[] {
  const [first] = all;
  return typeof first === 'object' ? [`      ${name}) words='${first.words.join(' ')}' ;;`] : [];
}
