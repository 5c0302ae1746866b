import packageJson from '../../package.json' with { type: 'json' };

/** The version of esep, for what other programs read. */
export const ESEP_VERSION: string = packageJson.version;
