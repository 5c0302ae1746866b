import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [template, values, output] = process.argv.slice(2);
const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true });
document.render(JSON.parse(readFileSync(values, 'utf8')));
writeFileSync(output, document.toBuffer({ compression: 'DEFLATE' }));
