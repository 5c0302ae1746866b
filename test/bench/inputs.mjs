import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
