/** What help and manual page say of the program as a whole. */

export const DESCRIPTION =
  'Who attended, what was decided, and who has to do what by when: read from the minutes of meetings.';

export const DEFAULT_MEANS = '"minutes FILE" means "minutes show FILE".';

type Row = readonly [name: string, means: string];

export const EXIT_CODES: readonly Row[] = [
  ['0', 'all went well'],
  ['1', 'an input could not be read, or is not valid'],
  ['2', 'the command line is wrong'],
];

/** Variables that are read. */
export const ENVIRONMENT: readonly Row[] = [
  ['NO_COLOR', 'no colour, where --color does not ask for it'],
  ['TERM', 'no colour where it is "dumb"'],
  ['CI', 'no progress where it is set'],
  ['XDG_CONFIG_HOME', 'where the folder minutes/ with your own files is; ~/.config unless set'],
  [
    'MINUTES_OPTION',
    'an option by its name, where the command line does not give it: --min-confidence as MINUTES_MIN_CONFIDENCE',
  ],
  ['MINUTES_PASSWORD', 'as --password, which a list of processes would show'],
  ['MINUTES_DEBUG', 'where it is set, the stack of an error that nobody foresaw'],
];

/** Files that are read without being named. */
export const FILES: readonly Row[] = [
  ['minutes.config.yaml', 'options of a project: in the current folder or above it'],
  ['~/.config/minutes/config.yaml', 'your own options, weaker than those of a project'],
  ['.minutes.yaml', 'a profile: in the folder of the minutes or above it'],
  ['~/.config/minutes/profile.yaml', 'your own profile, where there is no other'],
];
