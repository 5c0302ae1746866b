/** The version of the form in which `json` gives findings. */
export const FINDINGS_VERSION = 1;
