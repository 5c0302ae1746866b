import { figureLabel } from '../../model/figure-label.ts';
import { type Submission, unpackTally } from '../../model/submission.ts';
import { defineCheck } from '../check.ts';
import { senderFile, senderPlace } from '../senders.ts';

export const mergeContradiction = defineCheck({
  id: 'merge/contradiction',
  on: 'merge',
  severity: 'error',
  message: {
    kk: `.input {$reason :string} .input {$figure :string} .match $reason $figure
none || {{Ұйым екі түрлі есеп жіберген, екіншісі – «{$file}»; қайсысы дұрыс екені белгісіз, екеуі де саналмады.}}
none * {{Ұйым екі түрлі есеп жіберген, екіншісі – «{$file}»; қайсысы дұрыс екені белгісіз, екеуі де саналмады. Айырмашылығы: {$figure} – мұнда {$here}, онда {$there}.}}
later || {{Ұйым екі түрлі есеп жіберген; күні кейінгісі – «{$file}» – саналды.}}
later * {{Ұйым екі түрлі есеп жіберген; күні кейінгісі – «{$file}» – саналды. Айырмашылығы: {$figure} – мұнда {$here}, онда {$there}.}}
* || {{Ұйым екі түрлі есеп жіберген; қатесі жоғы – «{$file}» – саналды.}}
* * {{Ұйым екі түрлі есеп жіберген; қатесі жоғы – «{$file}» – саналды. Айырмашылығы: {$figure} – мұнда {$here}, онда {$there}.}}`,
    ru: `.input {$reason :string} .input {$figure :string} .match $reason $figure
none || {{Организация прислала два разных отчета, второй – «{$file}»; какой из них верный, неизвестно, и не учтен ни один.}}
none * {{Организация прислала два разных отчета, второй – «{$file}»; какой из них верный, неизвестно, и не учтен ни один. Отличие: {$figure} – здесь {$here}, там {$there}.}}
later || {{Организация прислала два разных отчета; учтен тот, что датирован позже, – «{$file}».}}
later * {{Организация прислала два разных отчета; учтен тот, что датирован позже, – «{$file}». Отличие: {$figure} – здесь {$here}, там {$there}.}}
* || {{Организация прислала два разных отчета; учтен тот, в котором нет ошибок, – «{$file}».}}
* * {{Организация прислала два разных отчета; учтен тот, в котором нет ошибок, – «{$file}». Отличие: {$figure} – здесь {$here}, там {$there}.}}`,
    en: `.input {$reason :string} .input {$figure :string} .match $reason $figure
none || {{The organisation sent two different reports, the other is “{$file}”; which one is right is not known, and neither counts.}}
none * {{The organisation sent two different reports, the other is “{$file}”; which one is right is not known, and neither counts. They differ in: {$figure} – {$here} here, {$there} there.}}
later || {{The organisation sent two different reports; the later dated one counts: “{$file}”.}}
later * {{The organisation sent two different reports; the later dated one counts: “{$file}”. They differ in: {$figure} – {$here} here, {$there} there.}}
* || {{The organisation sent two different reports; the one without errors counts: “{$file}”.}}
* * {{The organisation sent two different reports; the one without errors counts: “{$file}”. They differ in: {$figure} – {$here} here, {$there} there.}}`,
  },
  help: {
    kk: 'Қай есеп дұрыс екенін ұйымнан сұраңыз да, екіншісін қалтадан алып тастаңыз. Әдетте қатесі жоқ есеп, ал мұндай есеп екеу болса, күні кейінгісі саналады.',
    ru: 'Уточните у организации, какой отчет верный, и уберите второй из папки. Учитывается отчет без ошибок, а если таких два – тот, что датирован позже.',
    en: 'Ask the organisation which report is right and take the other one out of the folder. A report without errors counts; of two such reports the later dated one.',
  },
  *run({ merger, placeOf }, _, { reference }) {
    const standing = new Set(
      merger.members.flatMap((member) => (member.status === 'duplicate' ? [] : [member.submission])),
    );
    for (const { submission, status, twin } of merger.members) {
      if (!submission || status !== 'duplicate' || !twin || twin.same) continue;
      const difference = firstDifference(submission, twin.submission);
      const place = (each: Submission) => (difference ? placeOf(each, difference.key) : senderPlace(each, placeOf));
      yield {
        at: place(submission),
        values: {
          file: senderFile(twin.submission),
          reason: standing.has(twin.submission) ? whyOther(submission, twin.submission) : 'none',
          figure: difference ? figureLabel(difference.key, reference) : '',
          here: difference?.here ?? '–',
          there: difference?.there ?? '–',
        },
        related: [place(twin.submission)],
      };
    }
  },
});

/** Why the other report counts and not this one. */
function whyOther(submission: Submission, other: Submission): 'sound' | 'later' {
  return submission.errors > 0 && other.errors === 0 ? 'sound' : 'later';
}

/** The first figure that two reports state otherwise, the total before all; texts alone may differ as well. */
function firstDifference(a: Submission, b: Submission) {
  const [first, second] = [unpackTally(a.figures), unpackTally(b.figures)];
  const keys = ['declared/total', ...[...new Set([...first.keys(), ...second.keys()])].sort()];
  const key = keys.find((each) => first.get(each)?.sum !== second.get(each)?.sum);
  return key === undefined ? undefined : { key, here: first.get(key)?.sum, there: second.get(key)?.sum };
}
