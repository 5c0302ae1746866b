import type * as z from 'zod/mini';
import { canonical } from '../model/canonical.ts';
import { reportSchema } from '../model/schema.ts';
import { structureOf } from '../model/structure.ts';
import { captionText, type Options } from '../source/layout.ts';
import type { SpeechLanguage } from '../text/text.ts';
import { captionComments } from './yaml-captions.ts';
import { YAML_GUIDES } from './yaml-guide.ts';
import { formatYaml } from './yaml-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A YAML file to fill in: every field in order, blank where the data say nothing, with a comment on each. */
export function writeBlankYaml(
  options: Options,
  lang: SpeechLanguage,
  data: unknown = {},
  schema: string | false = false,
): string {
  const { head, otherService } = YAML_GUIDES[lang];
  const given = canonical(data) as Fields;
  const services: readonly unknown[] = Array.isArray(given.services)
    ? given.services
    : options.services.map(({ id }) => ({ id }));
  const form = {
    ...(withBlanks(reportSchema, { ...given, esep: 1, kind: 'provider' }) as Fields),
    services: [...services.map(serviceForm), withBlanks(serviceSchema, undefined)],
  };
  const captions = captionComments(options);
  return formatYaml(form, {
    ...captions,
    head: schema === false ? head : `${schemaLine(schema)}\n${head}`,
    above: (path) => {
      const [list, index, ...rest] = path;
      if (list !== 'services' || typeof index !== 'number' || rest.length > 0) return captions.above(path);
      if (index === services.length) return otherService;
      const option = options.services.find(({ id }) => id === (services[index] as Fields).id);
      return option && captionText(option);
    },
  });
}

/** The line by which editors find the schema of a file; a space would end the address. */
function schemaLine(address: string): string {
  return `yaml-language-server: $schema=${address.replace(/\s/g, encodeURIComponent)}`;
}

const serviceSchema = itemOf(reportSchema, 'services');

/** A service of the list needs only its figures: its name, ways and fee are known, unless the data say otherwise. */
function serviceForm(service: unknown): unknown {
  const form = withBlanks(serviceSchema, service) as Fields;
  const { id, name, ways, fee } = service as Fields;
  if (id === undefined || name || ways || fee) return form;
  const { name: _name, ways: _ways, fee: _fee, ...figures } = form;
  return figures;
}

/** Data with every field that they leave out as `null`; an empty list of objects gets a blank one to copy. */
function withBlanks(schema: z.core.$ZodType, value: unknown): unknown {
  const { fields, item } = structureOf(schema);
  if (Array.isArray(value) && item) return value.map((each) => withBlanks(item, each));
  if (value !== undefined && (typeof value !== 'object' || Array.isArray(value) || !fields)) return value;
  if (item) return structureOf(item).fields ? [withBlanks(item, undefined)] : null;
  if (!fields) return null;
  const given = (value ?? {}) as Fields;
  const known = Object.entries(fields).map(([key, field]) => [key, withBlanks(field, given[key])]);
  return {
    ...Object.fromEntries(known),
    ...Object.fromEntries(Object.entries(given).filter(([key]) => !(key in fields))),
  };
}

function itemOf(schema: z.core.$ZodType, key: string): z.core.$ZodType {
  const list = structureOf(schema).fields?.[key];
  const item = list && structureOf(list).item;
  if (!item) throw new TypeError(`the schema has no list ${key}`);
  return item;
}
