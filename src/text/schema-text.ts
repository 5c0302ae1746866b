/** The words of `esep schema`, and of the schema that `esep new` writes beside a form; sentences are MessageFormat 2. */
export interface SchemaText {
  /** {$file} was written beside a form: what it is for. */
  readonly beside: string;
  readonly help: {
    readonly summary: string;
    readonly of: string;
    readonly output: string;
    readonly force: string;
    /** `--schema` and `--no-schema` of `esep new`. */
    readonly address: string;
    readonly none: string;
  };
  /** What stands for the value of an option in the help. */
  readonly names: { readonly kind: string; readonly address: string };
}
