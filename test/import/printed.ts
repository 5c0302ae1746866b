import { canonical } from '../../src/model/canonical.ts';
import type { Reference } from '../../src/model/reference.ts';

type Plain = Record<string, unknown>;
type Language = 'kk' | 'ru';

/**
 * Of the data of a report what it prints: counts of channels at a service, its refusals, the figures of single events, the
 * region, the channel of a complaint and days without work stand nowhere in it.
 */
export function printedOf(data: unknown, reference: Reference, languages: readonly Language[]): unknown {
  const { provider, declared, services, complaints, monitoring, ...rest } = structuredClone(data) as Record<
    string,
    Plain
  >;
  const { region: _, district: __, ...printed } = provider as Plain;
  const listed = (services as unknown as Plain[]).map((service) => {
    const entry = reference.services.find(({ id }) => id === service.id);
    const { total } = service.counts as Plain;
    return {
      ...(service.id !== undefined && { id: service.id }),
      ...(service.name !== undefined && { name: service.name }),
      ways: service.ways ?? entry?.ways,
      fee: service.fee ?? entry?.fee,
      counts: { total: zero(total) },
    };
  });
  const { declared: count, records = [] } = complaints as Plain;
  const events = ((monitoring as Plain).events ?? []) as Plain[];
  const { dissatisfied: ___, ...asked } = ((monitoring as Plain).public ?? {}) as Plain;
  return canonical(
    inLanguages(
      {
        ...rest,
        provider: printed,
        declared: Object.fromEntries(Object.entries(declared as Plain).map(([key, value]) => [key, zero(value)])),
        services: listed,
        complaints: {
          declared: zero(count),
          records: (records as Plain[]).map(({ channel: ____, ...record }) => record),
        },
        monitoring: {
          ...(monitoring as Plain),
          public: asked,
          events: events.map(({ control, date, subject }) => ({ control, date, subject })),
        },
      },
      languages,
    ),
  );
}

function zero(value: unknown): unknown {
  return value === 'жоқ' || value === 'шағымдар жоқ' ? 0 : value;
}

function inLanguages(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each, languages));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(key === 'kk' || key === 'ru') || languages.includes(key))
      .map(([key, each]) => [key, inLanguages(each, languages)]),
  );
}
