import { MISTAKES } from './mistakes.mjs';
import { createRandom } from './random.mjs';
import { schoolData } from './school-data.mjs';
import { createTotals, figuresOf } from './totals.mjs';
import { writeWorkbook } from './workbook-file.mjs';
import { writeYaml } from './yaml-file.mjs';

/** The school year of the republic, and by when its schools were to report. */
export const PERIOD = '2025-2026';
export const DEADLINE = '2026-07-10';

const WRITERS = { yaml: writeYaml, xlsx: writeWorkbook };
const START = { line: 1, column: 1 };
const SUMMED = new Set([undefined, 'warnings']);

/**
 * A republic of invented schools: `files` gives them one by one, the same for the same settings, and `truth` fills as
 * they are drawn. Nothing is kept of a file but its line in the truth.
 */
export function generateRepublic(settings = {}) {
  const all = { ...DEFAULTS, ...settings };
  const { totals, add } = createTotals();
  const truth = {
    settings: all,
    period: PERIOD,
    deadline: DEADLINE,
    files: 0,
    totals,
    planted: [],
    missing: [],
    late: [],
    unlisted: [],
    providers: [],
  };
  return { files: drawFiles(all, truth, add), truth };
}

const DEFAULTS = {
  seed: 1,
  schools: 100,
  regions: 20,
  mistakes: 0.02,
  formats: ['yaml', 'xlsx'],
  missing: 0,
  late: 0,
  unlisted: 0,
};

function* drawFiles(settings, truth, add) {
  const queues = new Map(settings.formats.map((format) => [format, queueOf(format, settings)]));
  for (let index = 0; index < settings.schools; index++) {
    const random = createRandom(settings.seed, index, 2);
    const school = describeSchool(index, settings, random);
    const fate = fateOf(settings, random);
    if (fate !== 'unlisted') truth.providers.push(providerOf(school, fate, random));
    if (fate === 'missing') {
      truth.missing.push({ bin: school.bin, names: school.names });
      continue;
    }
    const mistake = fate === 'mistaken' ? queues.get(school.format)() : undefined;
    const files = mistake?.copy ? copyFile(school, mistake, settings) : [plantFile(school, mistake)];
    for (const file of files) {
      truth.files++;
      if (file.planted) truth.planted.push({ name: file.name, bin: file.bin, ...file.planted });
      if (fate === 'late' || fate === 'unlisted') {
        truth[fate].push({ name: file.name, bin: file.bin, figures: figuresOf(file.data) });
      }
      yield file;
    }
    const counted = mistake?.copy ? files[mistake.stands] : SUMMED.has(mistake?.status) ? files[0] : undefined;
    if (counted && fate !== 'unlisted') add(counted.data);
  }
}

/** The kinds of mistakes that a format can have, over and over. */
function queueOf(format, { formats }) {
  const kinds = MISTAKES.filter(
    ({ kind, formats: own }) => own.includes(format) && (kind !== 'duplicate-format' || formats.length > 1),
  );
  let next = 0;
  return () => kinds[next++ % kinds.length];
}

function describeSchool(index, { seed, schools, regions, formats }, random) {
  const region = Math.floor((index * regions) / schools);
  const data = schoolData({ seed, index, region });
  const number = String(index + 1).padStart(Math.max(4, String(schools).length), '0');
  const stem = `region-${String(region + 1).padStart(2, '0')}/school-${number}`;
  const format = formats[index % formats.length];
  return { seed, index, region, random, data, stem, format, bin: data.provider.bin, names: data.provider.name };
}

function fateOf({ mistakes, missing, late, unlisted }, random) {
  let left = random.next();
  for (const [fate, share] of Object.entries({ mistaken: mistakes, missing, late, unlisted })) {
    if (left < share) return fate;
    left -= share;
  }
  return 'valid';
}

function providerOf({ bin, names }, fate, random) {
  const day =
    fate === 'late' ? `2026-07-${random.int(11, 28)}` : `2026-07-${String(random.int(1, 10)).padStart(2, '0')}`;
  return { bin, name: names, ...(fate !== 'missing' && { received: day }) };
}

function plantFile(school, mistake) {
  const { kind, status, plant } = mistake ?? {};
  const { data = school.data, edits, spoil, findings = [] } = plant?.(school) ?? {};
  const written = WRITERS[school.format](data, edits);
  const bytes = spoil ? spoil(written.bytes) : written.bytes;
  const file = { name: `${school.stem}.${school.format}`, bin: school.bin, names: school.names, data, bytes };
  if (!mistake) return file;
  const found = findings.map(([check, path, at]) => ({ check, ...placeOf(written, path, at) }));
  return { ...file, planted: { kind, status, ...found[0], findings: found } };
}

/** Where a finding stands: at a value, at its name, on the line below it, in the cell before it; or in the whole file. */
function placeOf({ placeOf, keyPlaceOf }, path, at = 'value') {
  if (path === '') return {};
  switch (at) {
    case 'value':
      return placeOf(path);
    case 'key':
      return keyPlaceOf(path);
    case 'below':
      return { ...keyPlaceOf(path), line: keyPlaceOf(path).line + 1 };
    case 'label':
      return { ...placeOf(path), cell: placeOf(path).cell.replace('B', 'A') };
    case 'header':
      return { ...placeOf(path), cell: 'A3' };
    case 'missing':
      // YAML has no place for what is not there but that of the group around it; a workbook has the blank cell.
      return placeOf(path) ?? placeOf(path.replace(/\.?[^.]*$/, '')) ?? START;
    default:
      throw new Error(`no such place: ${at}`);
  }
}

/** Two files of one school, of which one stands or none; the other is told to be its duplicate. */
function copyFile(school, { kind, stands, copy }, { formats }) {
  const first = plantFile(school);
  const other = formats.find((format) => format !== school.format);
  const { data, format, bytes = WRITERS[format](data).bytes } = copy({ ...school, ...first, other });
  // Sorted by name, a copy comes after what it was made of.
  const name = `${school.stem.replace(/[^/]+$/, 'Копия $&')}.${format}`;
  const files = [first, { ...first, name, data, bytes }];
  return files.map((file, index) =>
    index === stands
      ? file
      : { ...file, planted: { kind, status: 'duplicate', of: files[1 - index].name, findings: [] } },
  );
}
