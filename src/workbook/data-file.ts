import { isRoster } from '../model/roster.ts';
import { versioned } from '../model/versioned.ts';
import { jsonText } from '../source/json-line.ts';
import type { Options } from '../source/layout.ts';
import type { SpeechLanguage } from '../text/text.ts';
import type { Comments } from './yaml-text.ts';

/** The endings of the files that data are written to; each is read back as the same data. */
export const DATA_ENDINGS = ['.xlsx', '.yaml', '.yml', '.json'] as const;
export type DataEnding = (typeof DATA_ENDINGS)[number];

/** The endings of a form to fill in: JSON has no room for an explanation. */
export const FORM_ENDINGS = ['.xlsx', '.yaml', '.yml'] as const;
export type FormEnding = (typeof FORM_ENDINGS)[number];

/** Plain data as a file of the kind that the ending names. */
export async function writeDataFile(data: unknown, ending: DataEnding, options: Options): Promise<Uint8Array | string> {
  if (ending === '.xlsx') {
    if (isRoster({ data })) return (await import('./roster-book.ts')).writeRosterBook(data, options);
    return (await import('./form.ts')).writeWorkbook(data, options);
  }
  return ending === '.json' ? jsonText(versioned(data)) : writeYaml(data);
}

/**
 * A form to fill in, blank or with what is known already; its explanations are in the language of the user, and YAML
 * names the schema by which editors know its fields.
 */
export async function writeForm(
  data: unknown,
  ending: FormEnding,
  options: Options,
  lang: SpeechLanguage,
  schema: string | false = false,
): Promise<Uint8Array | string> {
  if (ending === '.xlsx') return (await import('./form.ts')).writeWorkbook(data, options, { blankRows: 40 });
  return (await import('./blank-yaml.ts')).writeBlankYaml(options, lang, data, schema);
}

/** Plain data as YAML text in their canonical form, which reads back as the same data. */
export async function writeYaml(data: unknown, comments: Comments = {}): Promise<string> {
  return (await import('./yaml-text.ts')).formatYaml(versioned(data), comments);
}
