/** The forms that the schools of the sample district sent: the name of each file and the plain data in it. */
export function districtForms(): readonly { readonly file: string; readonly data: Record<string, unknown> }[];

/** The roster of the district: who was to send a form, by when, and on which day it came. */
export function districtRoster(): {
  readonly deadline: string;
  readonly providers: readonly {
    readonly bin: string;
    readonly name: { readonly kk: string; readonly ru: string };
    readonly received?: string;
  }[];
};
