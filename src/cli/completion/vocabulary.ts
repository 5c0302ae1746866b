/** What can be typed at a place of the command line. */
export type Typed = { readonly words: readonly string[] } | 'file' | 'folder' | 'anything';

/** An option as it is completed. */
export interface KnownOption {
  /** `-f` and `--format`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What its value is, where it takes one. */
  readonly value?: Typed;
  readonly isRepeated: boolean;
}

/** A command as it is completed. */
export interface KnownCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly KnownOption[];
  /** Its arguments in order; the last one goes on where it may be repeated. */
  readonly arguments: readonly Typed[];
}

/** The command line as a script for a shell is made from it. */
export interface Vocabulary {
  readonly program: string;
  readonly options: readonly KnownOption[];
  readonly commands: readonly KnownCommand[];
}
