import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same report in every form that a tool of the bench takes; made anew in a folder, by esep itself. */
export async function makeInputs(esep, yaml, folder) {
  const inFolder = (name) => join(folder, name);
  const inputs = {
    yaml,
    xlsx: inFolder('school.xlsx'),
    json: inFolder('school.json'),
    docx: inFolder('school.docx'),
    markdown: inFolder('school.md'),
    schema: inFolder('schema.json'),
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
  writeFileSync(inputs.schema, await makeSchema(inFolder('schema.mjs')));
  const { template, values } = makeTemplate(readFileSync(inputs.docx));
  writeFileSync(inputs.template, template);
  writeFileSync(inputs.values, JSON.stringify(values));
  return inputs;
}

/** The shape of the data as JSON Schema, which knows of types and fields, not of sums. */
async function makeSchema(file) {
  await build({
    stdin: {
      contents: `import { toJSONSchema } from 'zod/mini';
        import { reportSchema } from './src/model/schema.ts';
        export const schema = toJSONSchema(reportSchema, { io: 'input', unrepresentable: 'any' });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    logLevel: 'warning',
  });
  const { schema } = await import(file);
  return JSON.stringify(schema);
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
