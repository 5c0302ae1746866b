import type { Source } from '../source/source.ts';
import { type Report, reportSchema } from './schema.ts';
import { type Understood, understand } from './understand.ts';

/** A source understood as the report of one provider. */
export interface ReadReport extends Understood {
  readonly report: Report;
}

/** Understands a source as the report of one provider. Values that do not fit are errors, and count as not stated. */
export function createReport(source: Source): ReadReport {
  const { model, ...read } = understand(reportSchema, source);
  return { ...read, report: model };
}
