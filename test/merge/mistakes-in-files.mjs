import { encryptedWorkbook, htmlFile, inOldEncoding, pdfFile, truncated } from './broken-files.mjs';
import { rowOf } from './mistakes-in-data.mjs';
import { numberOf } from './school-data.mjs';

const BOTH = ['yaml', 'xlsx'];
const YAML = ['yaml'];
const XLSX = ['xlsx'];

/** A mistake in how one value stands in the file. */
const inFile = (kind, formats, plant, status = 'rejected') => ({ kind, formats, status, plant });

/** A file that is none, or not wholly one: nothing in it is read. */
const unreadable = (kind, formats, check, spoil, place = '') => ({
  kind,
  formats,
  status: 'unreadable',
  plant: (school) => ({ data: school.data, spoil: (bytes) => spoil(bytes, school), findings: [[check, place]] }),
});

const CELLS = [
  inFile('formula-stale', XLSX, ({ data, random }) => {
    const place = `services.${rowOf(data)}.counts.total`;
    const { total } = data.services[rowOf(data)].counts;
    return {
      data,
      edits: { [place]: { cell: { formula: sumOfRow(data), result: total + random.int(1, 9) } } },
      findings: [
        ['cells/formula-stale', place],
        ['services/total', place],
        ['totals/services', 'declared.total'],
      ],
    };
  }),
  inFile('formula-no-result', XLSX, ({ data }) => {
    const place = `services.${rowOf(data)}.counts.total`;
    return {
      data,
      edits: { [place]: { cell: { formula: sumOfRow(data) } } },
      findings: [['cells/formula-no-result', place]],
    };
  }),
  inFile('error-cell', XLSX, ({ data }) => {
    const place = `services.${rowOf(data)}.counts.electronic`;
    return { data, edits: { [place]: { cell: { error: '#REF!' } } }, findings: [['cells/error', place]] };
  }),
  inFile(
    'hidden-row',
    XLSX,
    ({ data }) => {
      const place = `services.${rowOf(data)}`;
      return { data, edits: { [place]: { hidden: true } }, findings: [['cells/hidden-row', place]] };
    },
    'warnings',
  ),
  inFile(
    'misspelt-label',
    XLSX,
    ({ data }) => {
      const { phone } = data.provider;
      return {
        data,
        edits: { 'provider.phone': { label: 'Хатшының байланысы / Связь с секретарем', cell: { value: phone } } },
        findings: [
          ['file/unknown-row', 'provider.phone', 'label'],
          ['file/row-missing', 'provider.phone', 'header'],
        ],
      };
    },
    'warnings',
  ),
];

const LINES = [
  inFile('misspelt-field', YAML, ({ data }) => {
    const place = `services.${rowOf(data)}.counts.electronic`;
    return { data, edits: { [place]: { key: 'elektronic' } }, findings: [['data/unknown-field', place, 'key']] };
  }),
  inFile('duplicate-key', YAML, ({ data }) => {
    const raw = `${numberOf(data.declared.refused)}\n  refused: ${numberOf(data.declared.refused) + 1}`;
    return {
      data,
      edits: { 'declared.refused': { raw } },
      findings: [['file/duplicate-key', 'declared.refused', 'below']],
    };
  }),
  inFile(
    'syntax',
    YAML,
    ({ data }) => ({
      data,
      edits: { 'provider.region.kk': { raw: '"Үлгі облысы' } },
      findings: [['file/syntax', 'provider.region.kk']],
    }),
    'unreadable',
  ),
];

/** A new form, saved as it came. */
const BLANK = { esep: 1, kind: 'provider', provider: { bin: undefined }, declared: { total: undefined } };

/** What a form with nothing but its header lacks. */
const NEEDED = [
  ...['kinds', 'total', 'provider', 'corporation', 'electronic'].map((name) => `declared.${name}`),
  'services',
  'complaints.declared',
];
const OWN_SECTIONS = 7;

const FILES = [
  unreadable('zero-byte', BOTH, 'file/empty', () => Buffer.alloc(0)),
  unreadable('encrypted', XLSX, 'file/encrypted', (_, { random }) => encryptedWorkbook(random)),
  unreadable('truncated', XLSX, 'file/unreadable', truncated),
  unreadable('pdf', XLSX, 'file/kind', (_, { random }) => pdfFile(random)),
  unreadable('html', XLSX, 'file/kind', (_, { data }) => htmlFile(data.provider.name)),
  unreadable('encoding', YAML, 'file/encoding', inOldEncoding, 'provider.name.kk'),
  {
    kind: 'empty',
    formats: BOTH,
    status: 'empty',
    plant: () => ({ data: BLANK, findings: [['data/empty', '']] }),
  },
  {
    kind: 'header-only',
    formats: BOTH,
    status: 'empty',
    plant: ({ data: { esep, kind, provider, period, date } }) => ({
      data: { esep, kind, provider, period, date },
      findings: [
        ...NEEDED.map((path) => ['data/missing-field', path, 'missing']),
        ...Array.from({ length: OWN_SECTIONS }, () => ['text/missing', 'texts', 'missing']),
      ],
    }),
  },
];

/** Mistakes in the file itself: its cells, its lines, its bytes. */
export const MISTAKES_IN_FILES = [...CELLS, ...LINES, ...FILES];

function sumOfRow(data) {
  const row = rowOf(data) + 4;
  return `SUM(F${row}:H${row})`;
}
