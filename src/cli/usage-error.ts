/** The command line asks for something that cannot be done: said in the user's language, exit code 2. */
export class UsageError extends Error {
  readonly sentence: string;
  readonly values: Readonly<Record<string, unknown>>;

  constructor(sentence: string, values: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.sentence = sentence;
    this.values = values;
  }
}
