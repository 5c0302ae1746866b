#!/usr/bin/env node
// Stands in for LibreOffice: "converts" each document to a PDF that tells what was asked for and what the document was.
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const words = process.argv.slice(2);
const [profile, ...rest] = words;
const folder = rest[rest.indexOf('--outdir') + 1];
const filter = rest[rest.indexOf('--convert-to') + 1];
const files = rest.slice(rest.indexOf('--outdir') + 2);
const { OFFICE_LOG, OFFICE_HANGS, OFFICE_FAILS } = process.env;
if (OFFICE_LOG) appendFileSync(OFFICE_LOG, `${JSON.stringify({ profile, folder, filter, files: files.length })}\n`);
if (OFFICE_HANGS) setInterval(() => {}, 1000);
else {
  for (const [index, file] of files.entries()) {
    if (OFFICE_FAILS === String(index)) continue;
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    writeFileSync(join(folder, basename(file).replace(/\.docx$/, '.pdf')), `%PDF-1.7 of ${sha256}`);
  }
}
