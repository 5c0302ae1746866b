import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const text = (file: string) => readFileSync(file, 'utf8');
const own = new Ajv2020({ allErrors: true });

/** What is wrong with JSON by the schema of esep's own findings. */
export const findingsErrors = errorsBy(own.compile(JSON.parse(text('docs/schemas/findings.v1.schema.json'))));

/** What is wrong with JSON by what GitLab asks for. */
export const gitlabErrors = errorsBy(own.compile(JSON.parse(text('test/formatters/schemas/gitlab-code-quality.json'))));

/** What is wrong with JSON by the official schema of SARIF. */
export const sarifErrors = errorsBy(compileSarif());

/** Expects XML to be well-formed and valid by the schema that Jenkins reads JUnit by. */
export async function expectJunit(...documents: readonly string[]): Promise<void> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: text('test/formatters/schemas/junit-4.xsd'),
  });
  expect(errors.map(({ message }) => message)).toEqual([]);
}

function errorsBy(validate: ValidateFunction): (json: string) => readonly string[] {
  return (json) => {
    validate(JSON.parse(json));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The schema is of draft 4; all that ajv, which knows later drafts only, minds in it are these two names. */
function compileSarif(): ValidateFunction {
  const { id: $id, $schema: _, ...schema } = JSON.parse(text('test/formatters/schemas/sarif-2.1.0-rtm.5.json'));
  const formats = { uri: isUri, 'uri-reference': isUriReference, 'date-time': true } as const;
  return new Ajv({ allErrors: true, formats, strict: false, unicodeRegExp: false }).compile({ $id, ...schema });
}

function isUri(uri: string): boolean {
  return URL.canParse(uri) && isUriReference(uri);
}

/** Only what RFC 3986 lets stand in one: no space, no Cyrillic, every `%` with its two digits, no drive for a scheme. */
function isUriReference(uri: string): boolean {
  return /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i.test(uri) && !/^[a-z]:/i.test(uri);
}
