import { closest } from '../../language/names.ts';
import type { RosterEntry } from '../../model/roster-schema.ts';
import type { Submission } from '../../model/submission.ts';
import { defineCheck, type Words } from '../check.ts';
import { restoreZeros } from '../lost-zeros.ts';
import { senderName, senderPlace } from '../senders.ts';

/** With the wrong roster every file is unlisted, and to compare all with all would take hours. */
const MAX_SUGGESTIONS = 50;

/** Two digits typed wrong, or two that changed places; more than that is another organisation. */
const MAX_SLIPS = 2;

export const mergeUnlisted = defineCheck({
  id: 'merge/unlisted',
  on: 'merge',
  severity: 'error',
  message: {
    kk: `.input {$suggestion :string} .match $suggestion
|| {{Бұл ұйым мектептер тізімінде жоқ, оның есебі жиынтыққа кірмеді: {$name} (БСН {$bin}).}}
* {{Бұл ұйым мектептер тізімінде жоқ, оның есебі жиынтыққа кірмеді: {$name} (БСН {$bin}). Мүмкін, бұл – тізімдегі {$suggestion} (БСН {$listed}).}}`,
    ru: `.input {$suggestion :string} .match $suggestion
|| {{Организации нет в списке школ, ее отчет в свод не вошел: {$name} (БИН {$bin}).}}
* {{Организации нет в списке школ, ее отчет в свод не вошел: {$name} (БИН {$bin}). Возможно, в списке это {$suggestion} (БИН {$listed}).}}`,
    en: `.input {$suggestion :string} .match $suggestion
|| {{The organisation is not on the roster, and its report was not summed: {$name} (BIN {$bin}).}}
* {{The organisation is not on the roster, and its report was not summed: {$name} (BIN {$bin}). Perhaps it is {$suggestion} (BIN {$listed}) of the roster.}}`,
  },
  help: {
    kk: 'БСН-де қате болса, оны есепте немесе тізімде түзетіңіз. Ұйым есеп беруге тиіс болса, оны тізімге қосыңыз; басқа ауданнан келген файл болса, қалтадан алып тастаңыз.',
    ru: 'Если в БИН ошибка, исправьте ее в отчете или в списке. Если организация должна отчитываться, добавьте ее в список; если файл пришел из другого района, уберите его из папки.',
    en: 'If the BIN has a slip, correct it in the report or on the roster. If the organisation is to report, add it to the roster; if the file belongs to another district, take it out of the folder.',
  },
  *run({ merger, placeOf }, at) {
    const awaited = merger.members.flatMap(({ entry, status }) => (entry && status === 'missing' ? [entry] : []));
    let left = MAX_SUGGESTIONS;
    for (const { submission, status } of merger.members) {
      if (!submission || status !== 'unlisted') continue;
      const meant = left-- > 0 ? findMeant(submission, awaited) : undefined;
      yield {
        at: senderPlace(submission, placeOf),
        values: {
          name: senderName({ submission }),
          bin: submission.bin ?? '–',
          suggestion: meant ? senderName({ entry: meant }) : '',
          listed: meant?.bin ?? '–',
        },
        ...(meant && { related: [at(meant)] }),
      };
    }
  },
});

/** The entry of the roster that sent nothing and is most like the sender: by its BIN, then by its name. */
function findMeant({ bin, name }: Submission, awaited: readonly RosterEntry[]): RosterEntry | undefined {
  if (bin !== undefined) {
    const whole = restoreZeros(bin) ?? bin;
    const found = awaited.find((entry) => entry.bin !== undefined && isSlip(whole, entry.bin));
    if (found) return found;
  }
  const spellings = awaited.flatMap((entry) => spellingsOf(entry.name).map((text) => ({ text, entry })));
  const texts = spellings.map(({ text }) => text);
  for (const own of spellingsOf(name)) {
    const near = closest(own, texts);
    if (near !== undefined && sameNumbers(own, near)) return spellings.find(({ text }) => text === near)?.entry;
  }
  return undefined;
}

function isSlip(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((digit, index) => digit !== b[index]).length <= MAX_SLIPS;
}

/** School No. 7 is not school No. 8, however alike their names are. */
function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

function spellingsOf(name: Partial<Words> | undefined): readonly string[] {
  return [name?.kk, name?.ru].filter((text) => text !== undefined);
}
