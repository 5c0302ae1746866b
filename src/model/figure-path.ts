import type { Path } from '../source/position.ts';
import { valueAt } from './origins.ts';
import { CHANNELS } from './reference.ts';
import { figureParts, itemKey } from './tally.ts';

/** The field of a complaint record that each list of counts is made of. */
const RECORD_FIELDS: Readonly<Record<string, string>> = {
  grounds: 'ground',
  channels: 'channel',
  outcomes: 'outcome',
  services: 'service',
};

/** What a file says of its sender, besides figures; a place is asked for by these names as well. */
export const HEAD_FIELDS = ['name', 'bin', 'period', 'date', 'turnout'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** The key of the line of a consolidated report that a provider of this BIN has. */
export function memberKey(bin: string): string {
  return `members/${bin}`;
}

/**
 * Where a figure of a tally comes from in the plain data of a provider's or a consolidated report, or in the figures of
 * one of its members: every place that adds to it, in the order of the file. Where nothing states it the one path is
 * where it would stand, for which `positionOf` gives the nearest place there is.
 */
export function pathsOfFigure(data: unknown, key: string): readonly Path[] {
  const [group = '', ...rest] = figureParts(key);
  if (isHeadField(key)) return [headPath(data, key)];
  if (group === 'members') return items(data, ['members'], (item) => textAt(item, 'bin') === rest.join('/'));
  if (group === 'services') return servicePaths(data, rest);
  if (group === 'complaints') return complaintPaths(data, rest);
  const path = [group, ...rest];
  if (group === 'declared' && valueAt(data, path) === undefined) return declaredPaths(data, path);
  return [path];
}

/** The first place that a figure comes from (see `pathsOfFigure`). */
export function pathOfFigure(data: unknown, key: string): Path {
  return pathsOfFigure(data, key)[0] ?? [];
}

/** Where a service states a figure, or its parts where it does not state their sum. */
function servicePaths(data: unknown, [item = '', ...figure]: readonly string[]): readonly Path[] {
  const rows = items(data, ['services'], (service) => keyOf(service) === item);
  const paths = rows.flatMap((row) => figurePaths(data, [...row, ...figure]));
  const stated = paths.filter((path) => valueAt(data, path) !== undefined);
  return stated.length > 0 ? stated : paths.length > 0 ? paths : [['services']];
}

/** Under a total that is not stated are its channels. */
function figurePaths(data: unknown, path: Path): readonly Path[] {
  if (path.at(-1) !== 'total' || valueAt(data, path) !== undefined) return [path];
  const channels = CHANNELS.map((channel) => [...path.slice(0, -1), channel]);
  const stated = channels.filter((each) => valueAt(data, each) !== undefined);
  return stated.length > 0 ? stated : [path];
}

/** What a provider did not declare its report adds up: from the declared channels if all are there, else the services. */
function declaredPaths(data: unknown, path: Path): readonly Path[] {
  const name = path.at(-1) as string;
  const channels = name === 'total' ? figurePaths(data, path) : [];
  if (channels.length === CHANNELS.length) return channels;
  const figure = name === 'refused' || name === 'overdue' ? [name] : ['counts', name];
  const rows = items(data, ['services'], () => true).flatMap((row) => figurePaths(data, [...row, ...figure]));
  const stated = rows.filter((row) => valueAt(data, row) !== undefined);
  return stated.length > 0 ? stated : [path];
}

function complaintPaths(data: unknown, [list = '', item, ...rest]: readonly string[]): readonly Path[] {
  const records: Path = ['complaints', 'records'];
  // A provider lists its complaints one by one, a consolidated report counts them by list.
  const isProvider = Array.isArray(valueAt(data, records));
  const path: Path = ['complaints', list];
  if (item === undefined) return isProvider && valueAt(data, path) === undefined ? [records] : [path];
  if (!isProvider) {
    const found = items(data, path, (each) => keyOf(each) === item).map((each) => [...each, ...rest]);
    return found.length > 0 ? found : [path];
  }
  const field = RECORD_FIELDS[list] ?? list;
  const of = (record: unknown) => {
    const id = textAt(record, field);
    return id !== undefined && itemKey({ id }) === item;
  };
  const found = items(data, records, of).map((record) => [...record, field]);
  return found.length > 0 ? found : [records];
}

function headPath(data: unknown, field: HeadField): Path {
  const isProvider = valueAt(data, ['kind']) !== 'consolidated';
  return isProvider && (field === 'name' || field === 'bin') ? ['provider', field] : [field];
}

function isHeadField(key: string): key is HeadField {
  return (HEAD_FIELDS as readonly string[]).includes(key);
}

function items(data: unknown, path: Path, fits: (item: unknown) => boolean): readonly Path[] {
  const list = valueAt(data, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => (fits(item) ? [[...path, index]] : []));
}

/** Plain data may hold a number where the model has a text. */
function keyOf(item: unknown): string | undefined {
  const [id, kk, ru] = [textAt(item, 'id'), textAt(item, 'name', 'kk'), textAt(item, 'name', 'ru')];
  if (id === undefined && kk === undefined && ru === undefined) return undefined;
  return itemKey(id === undefined ? { name: { kk, ru } } : { id });
}

function textAt(item: unknown, ...path: Path): string | undefined {
  const value = valueAt(item, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
