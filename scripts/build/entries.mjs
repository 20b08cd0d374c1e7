/** The modules that are built: names in `dist` with the sources that they are made of. */

const READERS = ['text', 'markdown', 'html', 'docx', 'doc', 'odt', 'rtf', 'eml', 'pdf', 'png', 'jpeg', 'tiff'];
const FORMATS = [
  'tagged',
  'speaker-table',
  'item-discussion-action',
  'discussion-actions',
  'agreed-clauses',
  'resolved-clauses',
  'general',
];
const WRITERS = ['json', 'ndjson', 'yaml', 'csv', 'md', 'html', 'ics', 'xlsx'];
const CIVIC = ['popolo', 'ocd', 'akn', 'oparl', 'w3c-annotation'];

/** @param {string} folder @param {string} sources @param {string[]} names */
const each = (folder, sources, names) =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}`, `src/${sources}/${name}.ts`]));

/** What programs load: `exports` of package.json names each. */
export const LIBRARY = {
  index: 'src/index.ts',
  core: 'src/entries/core.ts',
  formats: 'src/entries/formats.ts',
  profile: 'src/entries/profile.ts',
  schema: 'src/entries/schema.ts',
  ...each('readers', 'readers/lazy', READERS),
  ...each('formats', 'formats', FORMATS),
  ...each('writers', 'writers', WRITERS),
  ...Object.fromEntries(CIVIC.map((id) => [`writers/${id}`, `src/writers/civic/${id}/${id}.ts`])),
};

/** What starts the command line and its threads; and all that they run, as one script. */
export const LAUNCH = { minutes: 'src/launch/minutes.ts', worker: 'src/launch/worker.ts', load: 'src/launch/load.ts' };
export const PROGRAM = { program: 'src/launch/program.ts' };
