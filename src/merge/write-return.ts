import { basename } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { checkReport } from '../checks/run.ts';
import { remarksOf } from '../formatters/remarks.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import { createReport } from '../model/report.ts';
import type { Words } from '../model/schema.ts';
import { buildLetter } from '../report/letter.ts';
import type { LetterTemplate } from '../report/letter-template.ts';
import { readSource } from '../source/read.ts';
import { writeAnnotated } from '../workbook/annotated.ts';
import { docxWriter } from '../writers/docx/writer.ts';

/** What is sent back to one school. */
export interface Return {
  /** The letter, a Word document. */
  readonly letter: Uint8Array;
  /** Its form with the offending cells marked, where it was a workbook. */
  readonly copy?: Uint8Array;
}

export interface ReturnRequest {
  readonly file: string;
  /** The name of the annotated copy, for the letter to refer to. */
  readonly copyName: string;
  /** What the department found by comparing with others, beyond what the file itself shows. */
  readonly more: readonly Finding[];
  readonly department?: Words | undefined;
  readonly date?: string | undefined;
  readonly letter: LetterTemplate;
}

/** Reads a school's file once more and writes what is sent back for it. */
export async function writeReturn(request: ReturnRequest, reference: Reference): Promise<Return> {
  const { file, copyName, more, department, date } = request;
  const options = createOptions(reference);
  const read = createReport(await readSource(file, options));
  const remarks = remarksOf([...checkReport(read, reference), ...more]);
  const copy = await writeAnnotated(read.source, remarks, options);
  const { provider, period } = read.report;
  const letter = buildLetter(
    {
      remarks,
      name: provider.name,
      period,
      file: basename(file),
      ...(copy && { copy: copyName }),
      department,
      date,
    },
    request.letter,
  );
  return { letter: await docxWriter.write(letter), ...(copy && { copy }) };
}
