import type { Severity } from '../checks/check.ts';
import type { ConfigLevels, PresetName } from './config-schema.ts';

/** What a preset decides; whatever a configuration says itself comes after it. */
export interface Preset {
  readonly checks: ConfigLevels;
  readonly failOn?: Severity;
  readonly ignores?: boolean;
}

/**
 * For the school that fills the form in. Left out is what makes no difference on paper (spaces, Roman numerals) and what
 * only a technician can act on (links between folders); told, but no warning, is what esep reads rightly anyway (a number
 * stored as text, a column or sheet of one's own) and letters that look alike in print.
 */
const clerk: Preset = {
  checks: {
    'file/link-loop': 'off',
    'text/spaces': 'off',
    'text/roman': 'off',
    'text/latin': 'info',
    'data/number-as-text': 'info',
    'file/unknown-sheet': 'info',
    'file/unknown-column': 'info',
  },
};

/**
 * For the department that receives many forms. A school cannot decide what the department overlooks, so that what files
 * ask to ignore is not ignored; what is not filled in goes back to the school, since nobody else can fill it in.
 */
const department: Preset = {
  ignores: false,
  checks: {
    'monitoring/unstated': 'error',
    'text/placeholder': 'error',
    'file/row-missing': 'error',
    'text/missing': 'warning',
  },
};

/**
 * For a repository. Nobody reads the log of a green run, so that a warning fails it too. Personal data are an error, told
 * of before all else: what was pushed stays in the history even when it is deleted later.
 */
const ci: Preset = { failOn: 'warning', checks: { 'privacy/*': 'error' } };

/** The presets by their names. */
export const presets: Readonly<Record<PresetName, Preset>> = { clerk, department, ci };
