import type { ConsolidatedMember } from '../../model/consolidated-schema.ts';
import { STATUS_WORDS } from '../../model/status-words.ts';
import { COUNTED } from '../../model/turnout.ts';
import { defineCheck } from '../check.ts';

export const consolidatedCounted = defineCheck({
  id: 'consolidated/counted',
  on: 'consolidated',
  severity: 'error',
  message: {
    kk: `.input {$fault :string} .match $fault
unstated {{Есептің мәртебесі немесе жиынтыққа кірген-кірмегені көрсетілмеген (status, counted).}}
figures {{Есеп жиынтыққа кірген деп белгіленген, бірақ оның сандары жоқ (figures).}}
counted {{Мәртебесі «{$status}» есеп жиынтыққа кірген деп белгіленген.}}
* {{Мәртебесі «{$status}» есеп жиынтыққа кірмеген деп белгіленген.}}`,
    ru: `.input {$fault :string} .match $fault
unstated {{Не указано, каков статус отчета или вошел ли он в свод (status, counted).}}
figures {{Отчет отмечен как вошедший в свод, но его показателей нет (figures).}}
counted {{Отчет со статусом «{$status}» отмечен как вошедший в свод.}}
* {{Отчет со статусом «{$status}» отмечен как не вошедший в свод.}}`,
    en: `.input {$fault :string} .match $fault
unstated {{It is not stated what became of the report or whether it is in the sums (status, counted).}}
figures {{The report is marked as summed, but its figures are not there.}}
counted {{A report of the status “{$status}” is marked as summed.}}
* {{A report of the status “{$status}” is marked as not summed.}}`,
  },
  help: {
    kk: 'Жиынтыққа қабылданған есептер (ескертулері барлары мен кеш түскендері де) кіреді; түзетуге қайтарылғандары «--include-rejected» берілгенде ғана қосылады. Файлды қолмен түзетпей, «esep merge» командасымен қайта жасаңыз.',
    ru: 'В свод входят принятые отчеты (также с замечаниями и с опозданием); возвращенные на доработку – только с «--include-rejected». Не правьте файл вручную, а составьте его заново командой «esep merge».',
    en: 'Accepted reports are summed (those with warnings and late ones too); rejected ones only with “--include-rejected”. Do not edit the file by hand, make it anew with “esep merge”.',
  },
  *run({ members }, at) {
    for (const member of members) {
      const fault = faultOf(member);
      if (!fault) continue;
      const field = { unstated: undefined, figures: undefined, counted: 'counted', uncounted: 'counted' }[fault];
      const status = member.status ? STATUS_WORDS[member.status] : '';
      yield { at: at(member, field), values: { fault, status } };
    }
  },
});

function faultOf({ status, counted, figures }: ConsolidatedMember) {
  if (status === undefined || counted === undefined) return 'unstated';
  if (counted && !COUNTED.has(status) && status !== 'rejected') return 'counted';
  if (!counted && COUNTED.has(status)) return 'uncounted';
  // Of what was summed in spite of its errors nothing may have been understood.
  return counted && !figures && status !== 'rejected' ? 'figures' : undefined;
}
