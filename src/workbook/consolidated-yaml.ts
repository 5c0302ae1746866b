import { jsonLine } from '../source/json-line.ts';
import { formatYaml } from './yaml-text.ts';

const HEAD = `Жиынтық есептің деректері. Файлды esep жасаған: оны жоғары тұрған органға жіберуге немесе қайта біріктіруге болады (esep merge).
Сандарды қолмен түзетпеңіз: ұйымның өз файлын түзетіп, қайта біріктіріңіз. sum – қосынды, of – санды көрсеткен мектептер саны.
Данные сводного отчета. Файл составлен программой esep: его можно отправить вышестоящему органу или объединить снова (esep merge).
Не правьте числа вручную: исправьте файл организации и объедините заново. sum – сумма, of – сколько школ указали число.`;

/**
 * A consolidated file piece by piece, since its members are many: the head and the sums to be read by people, then one
 * member a line, as JSON in a list of YAML.
 */
export function* formatConsolidated(
  head: Readonly<Record<string, unknown>>,
  members: Iterable<Readonly<Record<string, unknown>>>,
): Generator<string> {
  yield formatYaml(head, { head: HEAD });
  let isFirst = true;
  for (const member of members) {
    yield `${isFirst ? '\nmembers:\n' : ''}  - ${jsonLine(member)}\n`;
    isFirst = false;
  }
  if (isFirst) yield '\nmembers: []\n';
}
