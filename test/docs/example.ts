import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { MadeName } from './made-files.ts';
import type { SheetGiven } from './sheet.ts';

/** Files that are merged, by their names, and what the merge goes by. */
export interface MergeGiven {
  readonly files: Readonly<Record<string, string>>;
  readonly roster?: string;
  /** Last year's consolidated file. */
  readonly previous?: string;
  readonly deadline?: string;
}

/** A template of the program with one piece of it written in another way. */
export interface TemplateGiven {
  readonly template: 'report' | 'consolidated';
  /** Lines of the template, as they come with the program. */
  readonly of: string;
  /** The same as a user wrote them. */
  readonly written: string;
}

/** A configuration, with the folders that lie beside it. */
export interface ConfigGiven {
  readonly config: string;
  readonly folders?: readonly string[];
}

/** A file of data that is written anew, by `esep convert` for one. */
export interface ConvertedGiven {
  readonly converted: string;
}

/** A baseline and the file of data that it is about. */
export interface BaselineGiven {
  readonly baseline: string;
  readonly data: string;
}

/** A file that cannot be written down here: it is made, and the page tells of it in words. */
export interface MadeGiven {
  readonly made: MadeName;
}

/** What a check is shown on; a text is that of a YAML file of data. */
export type Given =
  | string
  | SheetGiven
  | MergeGiven
  | TemplateGiven
  | ConfigGiven
  | ConvertedGiven
  | BaselineGiven
  | MadeGiven;

/** The example of a check, as its file in test/docs/examples has it. */
export interface Example {
  readonly found: Given;
  readonly passes: Given;
  /** What a reader cannot see in it, such as a no-break space. */
  readonly note?: string;
  /** Settings that concern the check, by their path in the configuration, with what they are. */
  readonly options?: Readonly<Record<string, string>>;
}

const FOLDER = 'test/docs/examples';

/** The ids of all examples. */
export function listExamples(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.yaml$/, ''));
}

/** The example of a check. */
export function readExample(id: string): Example {
  const file = join(FOLDER, `${id}.yaml`);
  if (!existsSync(file)) throw new Error(`${id} has no example: write ${file}`);
  return parse(readFileSync(file, 'utf8'));
}
