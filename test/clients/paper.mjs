// The samples on paper: each is built as Word in every layout, turned into PDF by LibreOffice and into small pictures by
// poppler. Every figure of the data must stand in the text of the PDF, and each page must look like the kept picture.
// Usage: node paper.mjs [--update] [--pages FOLDER]     (after npm run build and npm ci --prefix test/clients)
// --update keeps what was drawn now; --pages leaves the drawn pages in a folder, in a size that can be read.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';

const { values: options } = parseArgs({ options: { update: { type: 'boolean' }, pages: { type: 'string' } } });
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../..');
const kept = here('pictures');
const folder = mkdtempSync(join(tmpdir(), 'esep paper ұ-'));
const faults = [];

/** Dots to an inch: words are grey bars, but a lost line, a torn table or a missing footer moves them. */
const [SMALL, LEGIBLE] = [16, 80];
/** Squares of so many dots are compared by how dark they are, since other fonts draw other letters. */
const TILE = 8;
/** What is let pass of white to black: in one square, and over the page. */
const [ONE, ALL] = [0.3, 0.02];

const esep = (...words) =>
  execFileSync(process.execPath, [join(root, 'bin/esep.js'), ...words, '--lang', 'ru'], {
    cwd: root,
    encoding: 'utf8',
  });
const run = (program, ...words) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const district = join(folder, 'district');
try {
  esep('merge', 'samples/district/forms', '-o', district, '--roster', 'samples/district/roster.yaml', '--quiet');
} catch (error) {
  // One school of the sample has errors.
  if (error.status !== 1) throw error;
}

/** What is put on paper: the data and how they are laid out. */
const papers = [
  ...['published', 'school'].flatMap((name) => ['pages', 'columns', 'ru'].map((layout) => paper(name, layout))),
  paper('school', 'kk', ['--charts', '--draft']),
  ...['pages', 'columns'].map((layout) => paper('district', layout, [], join(district, 'consolidated.yaml'))),
];

function paper(name, layout, words = [], data = `samples/${name}.yaml`) {
  const stem = [name, layout, ...words.map((word) => word.slice(2))].join('-');
  const docx = join(folder, `${stem}.docx`);
  esep('build', data, '--output', docx, '--layout', layout, ...words);
  return { stem, data, docx };
}

const profile = pathToFileURL(join(folder, 'profile')).href;
const documents = papers.map(({ docx }) => docx);
run(
  'soffice',
  `-env:UserInstallation=${profile}`,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  folder,
  ...documents,
);

/** The figures of the data that a report prints; a zero is a word there. */
function figuresOf(data) {
  const json = join(folder, `${basename(data)}.json`);
  if (!existsSync(json)) {
    // A consolidated file is data as well, but has no form in JSON.
    if (data.includes('consolidated')) return [];
    esep('convert', data, json);
  }
  const { declared, services, complaints } = JSON.parse(readFileSync(json, 'utf8'));
  const totals = services.map(({ counts }) => counts?.total);
  return [...Object.values(declared), ...totals, complaints?.declared].filter((value) => Number(value) > 0).map(Number);
}

function grouped(figure) {
  return figure < 10_000 ? String(figure) : String(figure).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** How dark each square of a picture is, from 0 to 1. */
function tilesOf(bytes) {
  const { width, height, data } = PNG.sync.read(bytes);
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  const tiles = Array.from({ length: columns * rows }, () => ({ sum: 0, dots: 0 }));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const tile = tiles[Math.floor(y / TILE) * columns + Math.floor(x / TILE)];
      tile.sum += 1 - data[(y * width + x) * 4] / 255;
      tile.dots += 1;
    }
  }
  return { size: `${width}×${height}`, tiles: tiles.map(({ sum, dots }) => sum / dots) };
}

function compare(name, drawn, before) {
  if (drawn.size !== before.size) return faults.push(`${name}: ${drawn.size} instead of ${before.size}`);
  const apart = drawn.tiles.map((tile, index) => Math.abs(tile - before.tiles[index]));
  const [most, mean] = [Math.max(...apart), apart.reduce((sum, one) => sum + one, 0) / apart.length];
  if (most > ONE || mean > ALL) faults.push(`${name}: looks otherwise (${most.toFixed(2)}, ${mean.toFixed(3)})`);
  return undefined;
}

let pages = 0;
try {
  if (options.update) rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const seen = new Set();
  for (const { stem, data } of papers) {
    const pdf = join(folder, `${stem}.pdf`);
    const text = run('pdftotext', '-layout', pdf, '-').replace(/[\u00A0\u202F]/g, ' ');
    for (const figure of figuresOf(data)) {
      const [words, pattern] = [grouped(figure), `(?<![\\d])${grouped(figure)}(?![\\d])`];
      if (!new RegExp(pattern).test(text)) faults.push(`${stem}: ${words} of the data is not on the paper`);
    }
    run('pdftoppm', '-png', '-gray', '-r', String(SMALL), pdf, join(folder, stem));
    if (options.pages) {
      mkdirSync(options.pages, { recursive: true });
      run('pdftoppm', '-png', '-r', String(LEGIBLE), pdf, join(options.pages, stem));
    }
    const drawn = readdirSync(folder).filter(
      (name) => name.startsWith(`${stem}-`) && /^\d+\.png$/.test(name.slice(stem.length + 1)),
    );
    for (const name of drawn) {
      pages += 1;
      const picture = readFileSync(join(folder, name));
      // Two counts of digits are the same page: poppler pads numbers by the length of the document.
      const target = `${stem}-${Number(/(\d+)\.png$/.exec(name)[1])}.png`;
      seen.add(target);
      if (options.update) writeFileSync(join(kept, target), picture);
      else if (existsSync(join(kept, target)))
        compare(target, tilesOf(picture), tilesOf(readFileSync(join(kept, target))));
      else faults.push(`${target}: a page too many`);
    }
  }
  for (const name of readdirSync(kept).filter((each) => !seen.has(each))) faults.push(`${name}: a page too few`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(`paper: ${papers.length} documents, ${pages} pages, ${faults.length} faults`);
if (faults.length > 0 || pages === 0) process.exitCode = 1;
