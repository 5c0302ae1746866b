/** Limits on what a file may hold, each far above any real form, so that a hostile or broken file costs a sentence. */

/** Bytes of one file on disk: the largest real workbook of a school seen was under 1 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Bytes of one YAML file: 2,000 complaint records take about 1 MB, and `yaml` needs 30 times the text in memory. */
export const MAX_YAML_BYTES = 3 * 1024 * 1024;

/** Bytes of a consolidated file with a line a member, which is read line by line: 64,000 providers take about 80 MB. */
export const MAX_LINES_BYTES = 160 * 1024 * 1024;

/** Bytes of a workbook once inflated, counted while inflating: the sizes a zip declares may lie. */
export const MAX_UNZIPPED_BYTES = 100 * 1024 * 1024;

/** Entries in a workbook's zip: Excel writes about 12 and one more for every sheet. */
export const MAX_ZIP_ENTRIES = 2000;

/** Cells with content in one workbook: the form holds some hundreds. */
export const MAX_CELLS = 500_000;

/** How deep a value may stand in a YAML file: the form is 5 deep. */
export const MAX_DEPTH = 40;

/** Mistakes of reading that are told of one file; where there are more, the first ones are reason enough. */
export const MAX_READ_ERRORS = 1000;

/** Words in one file that ask not to count findings; those beyond are passed over, so that their findings count. */
export const MAX_IGNORES = 1000;
