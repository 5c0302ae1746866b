import { defineCheck } from '../check.ts';
import { senderName } from '../senders.ts';

export const mergeLate = defineCheck({
  id: 'merge/late',
  on: 'merge',
  severity: 'warning',
  message: {
    kk: `.input {$by :string} .match $by
roster {{{$name}: есеп {$received :date form=short} күні түсті, ал тапсыру мерзімі – {$deadline :date form=short}.}}
* {{{$name}: есептің күні – {$received :date form=short}, ал тапсыру мерзімі – {$deadline :date form=short}.}}`,
    ru: `.input {$by :string} .match $by
roster {{{$name}: отчет получен {$received :date form=short}, а срок представления – {$deadline :date form=short}.}}
* {{{$name}: отчет датирован {$received :date form=short}, а срок представления – {$deadline :date form=short}.}}`,
    en: `.input {$by :string} .match $by
roster {{{$name}: the report was received on {$received :date}, but it was due by {$deadline :date}.}}
* {{{$name}: the report is dated {$received :date}, but it was due by {$deadline :date}.}}`,
  },
  help: {
    kk: 'Кеш түскен есеп те жиынтыққа кіреді, бірақ кеш тапсырылды деп белгіленеді. Алынған күні тізімде көрсетілмесе, есептің күні алынады.',
    ru: 'Опоздавший отчет входит в свод, но отмечается как сданный позже срока. Если день получения в списке не указан, берется дата отчета.',
    en: 'A late report is summed, but it is marked as late. Where the roster does not say when it came in, the date of the report is taken.',
  },
  *run({ merger: { members, deadline }, placeOf }, at) {
    if (deadline === undefined) return;
    for (const member of members) {
      const { entry, submission, received, extra } = member;
      if (!submission || extra || received === undefined || received <= deadline) continue;
      const isListed = entry?.received !== undefined;
      yield {
        at: isListed ? at(entry, 'received') : placeOf(submission, 'date'),
        values: { name: senderName(member), by: isListed ? 'roster' : 'report', received, deadline },
      };
    }
  },
});
