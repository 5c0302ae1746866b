import { expect, test } from 'vitest';
import { fileDraft } from '../../../src/checks/file/draft.ts';
import { checkReport } from '../../../src/checks/run.ts';
import { defaultReference } from '../../../src/model/reference.ts';
import { createReport } from '../../../src/model/report.ts';
import { readSource } from '../../../src/source/read.ts';
import { options } from '../../source/forms.ts';

const file = 'test/source/carried/saved.docx';

test('a report that was built as a draft is told for one', async () => {
  const source = await readSource(file, options);
  const found = async (settings: Record<string, string>) => {
    const carried = source.carried && { ...source.carried, settings };
    const findings = checkReport(createReport({ ...source, ...(carried && { carried }) }), defaultReference);
    return findings.filter(({ check }) => check === fileDraft.id);
  };
  expect(await found({ draft: 'yes' })).toEqual([{ check: 'file/draft', severity: 'warning', at: { file } }]);
  expect(await found({ layout: 'pages' })).toEqual([]);
});
