import type { Random } from './broken-files.mjs';

export function createRandom(...seeds: readonly (string | number)[]): Random;
