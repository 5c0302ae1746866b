import type { Options } from '../source/layout.ts';
import type { Choice, Reference } from './reference.ts';

/** The lists that the cells of a workbook choose from, as the reference has them; one reference has one set of them. */
export function createOptions(reference: Reference): Options {
  const options = known.get(reference) ?? listOptions(reference);
  known.set(reference, options);
  return options;
}

/** Whoever reads many files indexes the lists once. */
const known = new WeakMap<Reference, Options>();

function listOptions(reference: Reference): Options {
  return {
    services: reference.services.map(({ id, short, names }) => ({
      id,
      ...short,
      aliases: names.flatMap(({ kk, ru }) => [kk, ru]),
    })),
    sections: reference.sections.map((section) => ({
      id: section.id,
      kk: shorten(section.kk),
      ru: shorten(section.ru),
      aliases: sectionAliases(section),
    })),
    grounds: reference.grounds,
    channels: reference.channels,
    outcomes: reference.outcomes,
    ways: [
      { id: 'provider', kk: 'көрсетілетін қызметті беруші', ru: 'услугодатель' },
      { id: 'corporation', kk: 'Мемлекеттік корпорация', ru: 'Государственная корпорация' },
      { id: 'electronic', kk: 'портал (электрондық түрде)', ru: 'портал (в электронном виде)' },
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

/** Excel cuts a chosen entry at 255 characters, and a drop-down list is unreadable long before that. */
const LONGEST_OPTION = 110;

/** A section is known by its number, by its whole heading, and by both together. */
function sectionAliases({ kk, ru }: Choice): readonly string[] {
  const number = /^[\d.]+\)?(?= )/.exec(kk)?.[0] ?? '';
  const headings = [kk, ru].map((text) => text.replace(/^[\d.]+\)? /, ''));
  return [...(number ? [number] : []), kk, ru, ...headings];
}

function shorten(text: string): string {
  if (text.length <= LONGEST_OPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_OPTION))}…`;
}
