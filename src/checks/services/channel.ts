import { CHANNEL_WORDS } from '../../model/figure-words.ts';
import { CHANNELS, type Channel } from '../../model/reference.ts';
import { serviceLabel } from '../../model/services.ts';
import { defineCheck } from '../check.ts';
import { recogniseService } from '../recognition.ts';

export const servicesChannel = defineCheck({
  id: 'services/channel',
  on: 'service',
  severity: 'warning',
  message: {
    kk: '«{$service}» ({$channel}): {$count} деп жазылған, бірақ бұл қызмет мұндай тәсілмен көрсетілмейді.',
    ru: '«{$service}» ({$channel}): указано {$count}, но таким способом эта услуга не оказывается.',
    en: '“{$service}”: {$count} rendered {$channel}, but this service is not rendered in that way.',
  },
  help: {
    kk: 'Санның көршілес бағанға жазылып кетпегенін тексеріңіз. Қызмет шынымен осылай көрсетілсе, көрсету тәсілдеріне осы тәсілді де қосыңыз.',
    ru: 'Проверьте, не попало ли число в соседний столбец. Если услуга действительно так оказывается, добавьте этот способ в способы оказания.',
    en: 'Check that the figure is not in the column next to its own. If the service is indeed rendered so, add this way to its ways.',
  },
  *run(service, at, { reference }) {
    const { counts, ways = recogniseService(service, reference)?.ways } = service;
    // Ways that nobody understands say nothing of the channels: services/ways reports them.
    if (!ways || ways.some((way) => !CHANNELS.includes(way as Channel))) return;
    for (const channel of CHANNELS) {
      const count = counts[channel] ?? 0;
      if (count === 0 || ways.includes(channel)) continue;
      const values = { service: serviceLabel(service, reference), channel: CHANNEL_WORDS[channel], count };
      yield { at: at(counts, channel), values };
    }
  },
});
