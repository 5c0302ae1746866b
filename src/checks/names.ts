import type { Channel } from '../model/reference.ts';
import type { Words } from './check.ts';

/** What the channels are called in messages. */
export const channelNames: Readonly<Record<Channel, Words>> = {
  provider: { kk: 'көрсетілетін қызметті беруші арқылы', ru: 'через услугодателя', en: 'through the provider' },
  corporation: {
    kk: 'Мемлекеттік корпорация арқылы',
    ru: 'через Государственную корпорацию',
    en: 'through the State Corporation',
  },
  electronic: { kk: 'электрондық түрде', ru: 'в электронном виде', en: 'electronically' },
};
