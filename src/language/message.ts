import { MessageFormat, type Model, parseMessage, validate, visit } from 'messageformat';
import { type MessageLanguage, messageFunctions } from './message-functions.ts';
import { messageOptions, requiredOptions } from './message-operands.ts';

export type { MessageLanguage } from './message-functions.ts';

const compile = (lang: MessageLanguage, source: string) =>
  new MessageFormat(lang, source, { bidiIsolation: 'none', functions: messageFunctions(lang) });

const compiled = new Map<string, ReturnType<typeof compile>>();

const variables = new Map<string, readonly string[]>();

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// The author of a message has to find it among hundreds.
const messageError = (source: string, problem: string, cause?: unknown): Error =>
  new Error(`${problem} in the message «${source}»`, { cause });

/**
 * Fills a Unicode MessageFormat 2 message; throws an Error that names the message when its syntax is wrong, a variable
 * has no value, or a function does not take its operand or option.
 */
export const formatMessage = (
  lang: MessageLanguage,
  source: string,
  values: Readonly<Record<string, unknown>>,
): string => {
  const key = `${lang} ${source}`;
  const errors: unknown[] = [];
  let text = '';
  try {
    const message = compiled.get(key) ?? compile(lang, source);
    compiled.set(key, message);
    text = message.format(values, (error) => errors.push(error));
  } catch (error) {
    errors.push(error);
  }
  if (errors.length > 0) throw messageError(source, textOf(errors[0]), errors[0]);
  // The library prints an object as JavaScript does; a period, for one, needs its function.
  if (text.includes('[object ')) throw messageError(source, 'A value is an object and no function prints it');
  return text;
};

const parse = (source: string): Model.Message => {
  try {
    return parseMessage(source);
  } catch (error) {
    throw messageError(source, textOf(error), error);
  }
};

/**
 * Lists the variables a message needs from outside, with their dots (`report.total`); throws an Error that names the
 * message when its syntax is wrong.
 */
export const messageVariables = (source: string): readonly string[] => {
  const found = variables.get(source) ?? [...validate(parse(source), () => {}).variables];
  variables.set(source, found);
  return found;
};

const findOptionProblem = ({ name, options = {} }: Model.FunctionRef): string | undefined => {
  const known = messageOptions[name];
  if (known === undefined) return `unknown function :${name}`;
  const required = requiredOptions[name];
  if (required !== undefined && !(required in options)) return `:${name} needs the option ${required}`;
  for (const [option, value] of Object.entries(options)) {
    const allowed = known[option];
    if (allowed === undefined) return `:${name} has no option ${option}`;
    if (value.type === 'literal' && allowed.length > 0 && !allowed.includes(value.value)) {
      return `:${name} ${option}=${value.value} is not one of ${allowed.join(', ')}`;
    }
  }
  return undefined;
};

/** Tells what is wrong with the syntax, the functions or the options of a message; undefined when nothing is. */
export const checkMessage = (source: string): string | undefined => {
  const problems: string[] = [];
  try {
    const message = parseMessage(source);
    validate(message);
    visit(message, {
      functionRef: (reference) => {
        const problem = findOptionProblem(reference);
        if (problem !== undefined) problems.push(problem);
      },
    });
  } catch (error) {
    problems.push(textOf(error));
  }
  return problems[0];
};
