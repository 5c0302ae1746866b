/** Signs that YAML has no room for in a text, or that some reader of it takes for the end of a line. */
const SIGNS = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A value on one line that is JSON and YAML 1.2 at once. */
export function jsonLine(value: unknown): string {
  return escapeSigns(JSON.stringify(value));
}

/** A value as a text of JSON to be read by people, two spaces deep, and YAML 1.2 as well. */
export function jsonText(value: unknown): string {
  return `${escapeSigns(JSON.stringify(value, null, 2))}\n`;
}

/** In JSON these signs stand inside texts only. */
function escapeSigns(json: string): string {
  return json.replace(SIGNS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
