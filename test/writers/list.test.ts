import { expect, test } from 'vitest';
import { loadWriter, WRITER_IDS } from '../../src/writers/list.ts';

test.each(WRITER_IDS)('%s is loaded under its own name', async (id) => {
  const writer = await loadWriter(id);
  expect(writer.id).toBe(id);
  expect(writer.extension).toBe(`.${id}`);
});
