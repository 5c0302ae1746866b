import { MISTAKES_IN_DATA, rowOf } from './mistakes-in-data.mjs';
import { MISTAKES_IN_FILES } from './mistakes-in-files.mjs';
import { numberOf } from './school-data.mjs';

const BOTH = ['yaml', 'xlsx'];

/** A second file of a school that has sent one already; `stands` tells which of the two is summed. */
const COPIES = [
  { kind: 'duplicate-bytes', formats: BOTH, stands: 0, copy: ({ bytes, data, format }) => ({ bytes, data, format }) },
  { kind: 'duplicate-format', formats: BOTH, stands: 0, copy: ({ data, other }) => ({ data, format: other }) },
  {
    kind: 'duplicate-later',
    formats: BOTH,
    stands: 1,
    copy: ({ data, format }) => ({ data: { ...differing(data), date: '2026-07-10' }, format }),
  },
  // Of one day, and nothing tells which is right.
  { kind: 'duplicate-contradicting', formats: BOTH, copy: ({ data, format }) => ({ data: differing(data), format }) },
];

/** All kinds of mistakes that are planted, in turn. */
export const MISTAKES = [...MISTAKES_IN_DATA, ...COPIES, ...MISTAKES_IN_FILES];

/** The data of a second submission with one more service rendered. */
function differing(data) {
  const copy = structuredClone(data);
  const { counts } = copy.services[rowOf(copy)];
  for (const node of [counts, copy.declared]) {
    node.provider = numberOf(node.provider) + 1;
    node.total++;
  }
  return copy;
}
