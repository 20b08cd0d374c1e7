/** The names that an option has by its flags. */
const LONG = /--(?:no-)?([a-z][a-z-]*)/;
const SHORT = /^-([a-z]),/i;

export interface OptionName {
  /** "min-confidence" of "--min-confidence <share>"; "color" of "--no-color". */
  long: string;
  /** "o" of "-o, --output <file>"; null where there is none. */
  short: string | null;
  /** Whether it is "--no-…". */
  negated: boolean;
  /** "file" of "--output <file>"; null where it takes no value. */
  takes: string | null;
}

export function nameOfOption(flags: string): OptionName {
  return {
    long: LONG.exec(flags)?.[1] ?? '',
    short: SHORT.exec(flags)?.[1] ?? null,
    negated: flags.includes('--no-'),
    takes: /<([^>]+)>/.exec(flags)?.[1] ?? null,
  };
}

/** "minConfidence" of "min-confidence": the member of the flags that holds it. */
export function memberOf(long: string): string {
  return long.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
