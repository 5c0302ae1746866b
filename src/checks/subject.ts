import type { Check, Subjects } from './check.ts';

/** What findings come of that are made while something else than data is read: the folders of their checks. */
const ASIDE = ['config', 'suppression', 'baseline', 'template', 'letterhead'] as const;

/** What a check looks at, for whoever asks about it. */
export function subjectOf({ id, on }: Check): keyof Subjects | (typeof ASIDE)[number] {
  return ASIDE.find((folder) => id.startsWith(`${folder}/`)) ?? on;
}
