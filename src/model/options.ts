import type { Options } from '../source/layout.ts';
import type { Reference } from './reference.ts';

/** The lists that the cells of a workbook choose from, as the reference has them. */
export function createOptions(reference: Reference): Options {
  return {
    services: reference.services.map(({ id, short }) => ({ id, ...short })),
    sections: reference.sections,
    grounds: reference.grounds,
    channels: reference.channels,
    outcomes: reference.outcomes,
    ways: [
      { id: 'provider', kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель' },
      { id: 'corporation', kk: 'Мемлекеттік корпорация', ru: 'Государственная корпорация' },
      { id: 'electronic', kk: 'портал', ru: 'портал (электронно)' },
    ],
    fees: [
      { id: 'free', kk: 'тегін', ru: 'бесплатно' },
      { id: 'paid', kk: 'ақылы', ru: 'платно' },
    ],
    controls: [
      { id: 'internal', kk: 'ішкі бақылау', ru: 'внутренний контроль' },
      { id: 'authority', kk: 'уәкілетті орган', ru: 'уполномоченный орган' },
    ],
  };
}
