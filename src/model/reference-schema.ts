import * as z from 'zod/mini';
import { CHANNELS } from './reference.ts';
import { date, group, list, text } from './values.ts';

const optional = z.optional;

const label = { kk: text, ru: text };
const choices = list(group({ id: text, ...label }));

/** The shape of templates/services.yaml. */
export const servicesSchema = group({
  services: list(
    group({
      id: text,
      short: group(label),
      names: list(group({ ...label, from: optional(date), to: optional(date) })),
      ways: list(z.enum(CHANNELS)),
      fee: z.enum(['free', 'paid']),
      provider: optional(z.literal('department')),
    }),
  ),
});

/** The shape of templates/complaints.yaml. */
export const complaintsSchema = group({ grounds: choices, channels: choices, outcomes: choices });

/** The shape of templates/renamed.yaml. */
export const renamedSchema = group({
  renamed: list(
    group({
      id: text,
      since: date,
      until: optional(date),
      old: group({ kk: list(text), ru: list(text) }),
      current: group(label),
    }),
  ),
  misused: list(group({ id: text, lang: z.enum(['kk', 'ru']), wrong: text, right: text })),
});
