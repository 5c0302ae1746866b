import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { generateRepublic } from '../merge/generator.mjs';

/** The same report in every form that a tool of the bench takes; made anew in a folder, by esep itself. */
export function makeInputs(esep, yaml, folder) {
  const inFolder = (name) => join(folder, name);
  const inputs = {
    yaml,
    xlsx: inFolder('school.xlsx'),
    json: inFolder('school.json'),
    docx: inFolder('school.docx'),
    markdown: inFolder('school.md'),
    template: inFolder('template.docx'),
    values: inFolder('values.json'),
    blocks: inFolder('blocks.json'),
    output: inFolder('output.docx'),
  };
  const run = (...words) =>
    execFileSync(process.execPath, [esep, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  run('convert', yaml, inputs.xlsx);
  run('convert', yaml, inputs.json);
  run('build', yaml, '--output', inputs.docx);
  run('build', yaml, '--to', 'md', '--output', inputs.markdown);
  const { template, values } = makeTemplate(readFileSync(inputs.docx));
  writeFileSync(inputs.template, template);
  writeFileSync(inputs.values, JSON.stringify(values));
  writeFileSync(inputs.blocks, JSON.stringify(blocksOf(readFileSync(inputs.docx))));
  return inputs;
}

/** Forms of as many invented schools in YAML, right in every figure, in a folder of their own. */
export function makeMany(folder, schools) {
  mkdirSync(folder);
  const { files } = generateRepublic({ schools, formats: ['yaml'], regions: 1, mistakes: 0 });
  for (const { name, bytes } of files) {
    // ajv-cli reads a date without quotes as a moment, which no schema of texts allows.
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^date: ([\d-]+)$/m, 'date: "$1"');
    writeFileSync(join(folder, basename(name)), text);
  }
  return folder;
}

/** The same form under as many names, in a folder of its own. */
export function copyMany(file, folder, copies) {
  mkdirSync(folder);
  for (let copy = 0; copy < copies; copy++) copyFileSync(file, join(folder, `school-${copy}.yaml`));
  return folder;
}

/** The paragraphs of a finished report as texts, and its tables as lists of rows. */
function blocksOf(docx) {
  const text = strFromU8(unzipSync(docx)['word/document.xml']);
  const wordsOf = (xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words]) => words).join('');
  const parts = (xml, name) =>
    [...xml.matchAll(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'gs'))].map(([part]) => part);
  return text.split(/(<w:tbl>.*?<\/w:tbl>)/s).flatMap((piece) => {
    if (!piece.startsWith('<w:tbl>')) return parts(piece, 'p').map(wordsOf);
    const rows = parts(piece, 'tr').map((row) => parts(row, 'tc').map(wordsOf));
    return [rows.filter(({ length }) => length === rows[0].length)];
  });
}

/** A template with a tag in the place of every text of a finished report, and those texts as its values. */
function makeTemplate(docx) {
  const parts = unzipSync(docx);
  const values = {};
  const path = 'word/document.xml';
  const text = strFromU8(parts[path]).replace(/(<w:t(?: [^>]*)?>)([^<]+)(<\/w:t>)/g, (_, open, words, close) => {
    const name = `t${Object.keys(values).length}`;
    values[name] = words
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    return `${open}{${name}}${close}`;
  });
  return { template: zipSync({ ...parts, [path]: strToU8(text) }), values };
}
