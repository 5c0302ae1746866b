import { type Argument, Help } from 'commander';
import type { Terminal } from '../terminal.ts';

/** The help pages in the language of the terminal: titles, usage lines, choices and defaults. */
export function helpIn({ text: { help } }: Terminal): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => {
      const words = command.registeredArguments.map((argument) => humanReadable(argument));
      return command.parent
        ? `esep ${[command.name(), ...words].join(' ')} [${help.names.options}]`
        : `esep <${help.names.command}> [${help.names.options}]`;
    },
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(humanReadable)].join(' '),
    visibleArguments: (command) => (command.parent ? new Help().visibleArguments(command) : []),
    optionDescription: (option) => {
      const parts = [
        ...(option.argChoices ? [`${help.choices} ${option.argChoices.join(', ')}`] : []),
        ...(option.defaultValue !== undefined ? [`${help.default} ${option.defaultValue}`] : []),
      ];
      return parts.length > 0 ? `${option.description} (${parts.join('; ')})` : option.description;
    },
  };
}

function humanReadable(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}
