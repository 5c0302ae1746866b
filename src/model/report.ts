import type { ReadError, Source } from '../source/source.ts';
import { type Origins, traceOrigins } from './origins.ts';
import { type Report, reportSchema } from './schema.ts';
import { shape } from './shape.ts';

/** A source understood as a report: the model, the places of its objects, and what could not be understood. */
export interface ReadReport extends Origins {
  readonly source: Source;
  readonly report: Report;
  /** Every misfit, those of reading the file first. */
  readonly errors: readonly ReadError[];
}

/** Understands a source as the report of one provider. Values that do not fit are errors, and count as not stated. */
export function createReport(source: Source): ReadReport {
  const { value, errors } = shape(reportSchema, source);
  // A file that is no group of fields at all (a list, a sentence) is an error, and an empty report.
  const report = value ?? reportSchema.parse({});
  return { source, report, errors: [...source.errors, ...errors], ...traceOrigins(report, source) };
}
