/** Endings of the files that a built report is kept in. */
const REPORT = /\.(docx|odt|x?html?)$/i;

/** Endings of the files that hold data and nothing else. */
const DATA = /\.(ya?ml|json|xlsx?|ods)$/i;

/** Whether a file is called like a report that may carry its data; what it is shows in its content. */
export function isReportName(file: string): boolean {
  return REPORT.test(file);
}

/** Whether a file is called like one of data. */
export function isDataName(file: string): boolean {
  return DATA.test(file);
}

/**
 * Files without the reports that lie beside the data that they were built from (`school.docx` beside `school.xlsx`): the
 * same data would be met twice.
 */
export function withoutBuilt<T>(files: readonly T[], nameOf: (file: T) => string): readonly T[] {
  const reports = files.filter((file) => isReportName(nameOf(file)));
  if (reports.length === 0) return files;
  const stems = new Set(
    files
      .map(nameOf)
      .filter(isDataName)
      .map((name) => name.replace(DATA, '')),
  );
  return files.filter((file) => !isReportName(nameOf(file)) || !stems.has(nameOf(file).replace(REPORT, '')));
}
