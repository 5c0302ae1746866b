import { expect, test } from 'vitest';
import { formatMessage } from '../../src/language/message.ts';
import { parsePeriod } from '../../src/language/periods.ts';
import { doubtPrevious, type ReportHead } from '../../src/model/previous-year.ts';
import { terminalTexts } from '../../src/text/list.ts';
import { SPEECH_LANGUAGES } from '../../src/text/text.ts';

const name = { kk: '№ 7 мектеп', ru: 'Школа № 7' };
const head = (period: string | undefined, rest: Partial<ReportHead> = {}): ReportHead => ({
  name,
  bin: '211040000605',
  period: period === undefined ? undefined : parsePeriod(period),
  ...rest,
});

test.each([
  ['the year before', head('2025'), head('2024'), []],
  ['the school year before', head('2025-2026'), head('2024-2025'), []],
  ['a draft without a period', head(undefined), head('2024'), []],
  ['no period', head('2025'), head(undefined), ['noPeriod!']],
  ['the same year', head('2025'), head('2025'), ['notBefore!']],
  ['a later year', head('2025'), head('2026'), ['notBefore!']],
  ['a school year that ends later', head('2025'), head('2025-2026'), ['notBefore!']],
  ['a school year that ends within', head('2025'), head('2024-2025'), ['otherKindOfYear']],
  ['two years before', head('2025'), head('2023'), ['yearsBetween']],
  ['another school', head('2025'), head('2024', { bin: '1', name: { ru: 'Школа № 8' } }), ['otherSchool!']],
  ['a new BIN', head('2025'), head('2024', { bin: '1' }), ['otherBin']],
  ['a new name', head('2025'), head('2024', { name: { ru: 'Гимназия' } }), ['otherName']],
  ['a name in one language', head('2025'), head('2024', { name: { ru: 'школа №7' } }), []],
  ['nothing but the year', head('2025'), head('2024', { bin: undefined, name: undefined }), []],
])('%s', (_, now, last, kinds) => {
  const doubts = doubtPrevious(now, last);
  expect(doubts.map(({ kind, grave }) => (grave ? `${kind}!` : kind))).toEqual(kinds);
  for (const { kind, values } of doubts) {
    for (const lang of SPEECH_LANGUAGES) {
      const said = formatMessage(lang, terminalTexts[lang].previous[kind], { file: 'былтыр.yaml', ...values });
      expect(said).toContain('былтыр.yaml');
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  }
});
