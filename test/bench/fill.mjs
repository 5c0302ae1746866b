// A template filled by docxtemplater, once or many times: fill.mjs TEMPLATE VALUES OUTPUT [TIMES]
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [template, values, output, times = '1'] = process.argv.slice(2);
const bytes = readFileSync(template);
const words = JSON.parse(readFileSync(values, 'utf8'));
for (let time = 0; time < Number(times); time++) {
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  document.render(words);
  writeFileSync(times === '1' ? output : `${output}.${time}.docx`, document.toBuffer({ compression: 'DEFLATE' }));
}
