import { basename } from 'node:path';
import type { Finding } from '../checks/check.ts';
import { checkReport } from '../checks/run.ts';
import { counts } from '../checks/severity.ts';
import { remarksOf } from '../formatters/remarks.ts';
import type { CivilDate } from '../language/dates.ts';
import { createOptions } from '../model/options.ts';
import type { Reference } from '../model/reference.ts';
import { createReport } from '../model/report.ts';
import type { Words } from '../model/schema.ts';
import type { Fault } from '../ooxml/fault.ts';
import { inspectPackage } from '../ooxml/inspect.ts';
import { judge } from '../policy/judge.ts';
import type { Policy } from '../policy/policy.ts';
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
  /** What is wrong with either: a fault of ours. */
  readonly faults: readonly Fault[];
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
  readonly policy: Policy;
}

/** Reads a school's file once more and writes what is sent back for it: what counts of what is wrong in it. */
export async function writeReturn(request: ReturnRequest, reference: Reference, today: CivilDate): Promise<Return> {
  const { file, copyName, more, department, date, policy } = request;
  const options = createOptions(reference);
  const read = createReport(await readSource(file, options));
  const { findings } = judge(checkReport(read, reference, policy.options), read.source, policy, today);
  const remarks = remarksOf([...findings, ...more].filter(counts));
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
  const written = { letter: await docxWriter.write(letter), ...(copy && { copy }) };
  return { ...written, faults: Object.values(written).flatMap(inspectPackage) };
}
