/** Writes the forms, the rosters and the result of the sample district into a folder. */
export function makeDistrict(folder: string): void;

/** Merges the forms of a folder by the roster beside them, as the README has it, and writes the result into another. */
export function mergeDistrict(folder: string, result: string): void;
