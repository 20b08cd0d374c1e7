import manifest from '../package.json' with { type: 'json' };

/** The version of this package, as `generator.version` gives it. */
export const VERSION: string = manifest.version;
