import type { Argument, Command, Option } from 'commander';
import { checks } from '../../checks/list.ts';
import type { ArgumentName, Help } from '../../text/text.ts';
import { collect } from '../program/commands.ts';
import type { KnownCommand, KnownOption, Typed, Vocabulary } from './vocabulary.ts';

/** What stands for what: an option or argument is completed by the name that its value has in the help. */
const FILES: readonly ArgumentName[] = ['file', 'files', 'from', 'to', 'paths'];

/** Reads off the program what can be typed, so that a new option or command is completed without another word. */
export function readVocabulary(program: Command, { names }: Help): Vocabulary {
  const commands = program.commands.map((command) => command.name());
  const ids = checks.map(({ id }) => id);
  const folders = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
  const words = new Map<string, readonly string[]>([
    [names.check, [...folders, ...ids]],
    [names.command, commands],
  ]);
  const typed = (name: string, choices: readonly string[] | undefined): Typed => {
    const known = choices ?? words.get(name);
    if (known) return { words: known };
    if (FILES.some((each) => names[each] === name)) return 'file';
    return name === names.folder ? 'folder' : 'anything';
  };
  const optionOf = (option: Option): KnownOption => {
    const [, name] = /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(option.flags) ?? [];
    return {
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      about: option.description,
      ...(name !== undefined && { value: typed(name, option.argChoices) }),
      isRepeated: option.parseArg === collect,
    };
  };
  const argumentOf = (argument: Argument): Typed => typed(argument.name(), argument.argChoices);
  const optionsOf = (command: Command) => command.createHelp().visibleOptions(command).map(optionOf);
  return {
    program: program.name(),
    options: optionsOf(program),
    commands: program.commands.map(
      (command): KnownCommand => ({
        name: command.name(),
        about: command.summary() || command.description(),
        options: optionsOf(command),
        arguments: command.registeredArguments.map(argumentOf),
      }),
    ),
  };
}
