/** Every page of the site, in the order of its navigation. `source` is Markdown of the project, `make` makes a page of the code. */
import { exampleOf } from './example.mjs';
import { commandsPage } from './reference/commands.mjs';
import { diagnosticsPage } from './reference/diagnostics.mjs';
import { formatPage, formatsPage } from './reference/formats.mjs';
import { NOTES } from './reference/format-notes.mjs';
import { rulesPage } from './reference/rules.mjs';
import { schemaPage } from './reference/schema.mjs';
import { typesPage } from './reference/types.mjs';

const START = 'Start';
const GUIDES = 'Guides';
const REFERENCE = 'Reference';
const PROJECT = 'The project';

/** `facts` as loadFacts gives them; `parse` is parseMinutes of the built library. */
export const pagesOf = (facts, parse) => [
  { path: 'index.html', title: 'What it does', group: START, source: 'docs/start.md', example: () => exampleOf(parse) },
  { path: 'tutorials/clerks.html', title: 'For clerks', group: START, source: 'docs/tutorials/clerks.md' },
  { path: 'tutorials/engineers.html', title: 'For engineers', group: START, source: 'docs/tutorials/engineers.md' },
  { path: 'guides/reports.html', title: 'Pages to check and to show', group: GUIDES, source: 'docs/reports.md' },
  { path: 'guides/writers.html', title: 'What it writes', group: GUIDES, source: 'docs/writers.md' },
  { path: 'guides/civic.html', title: 'Civic standards', group: GUIDES, source: 'docs/civic.md' },
  { path: 'guides/profiles.html', title: 'Profiles', group: GUIDES, source: 'docs/profiles.md' },
  { path: 'guides/archives.html', title: 'Archives', group: GUIDES, source: 'docs/archives.md' },
  { path: 'guides/store.html', title: 'The store', group: GUIDES, source: 'docs/store.md' },
  { path: 'guides/many-machines.html', title: 'Many machines', group: GUIDES, source: 'docs/many-machines.md' },
  { path: 'guides/eval.html', title: 'Scoring results', group: GUIDES, source: 'docs/eval.md' },
  { path: 'guides/command-line.html', title: 'The command line', group: GUIDES, source: 'docs/command-line.md' },
  { path: 'guides/library.html', title: 'The library', group: GUIDES, source: 'docs/library.md' },
  { path: 'reference/commands.html', title: 'Commands', group: REFERENCE, make: () => commandsPage(facts) },
  { path: FORMATS_PATH, title: 'Formats', group: REFERENCE, make: () => formatsPage(facts) },
  ...facts.FORMATS.map((format) => ({
    path: `reference/formats/${format.id}.html`,
    title: NOTES[format.id]?.title ?? format.id,
    group: REFERENCE,
    under: FORMATS_PATH,
    make: () => formatPage(format, facts, parse),
  })),
  { path: 'reference/types.html', title: 'File types', group: REFERENCE, make: () => typesPage(facts) },
  { path: 'reference/json.html', title: 'The canonical JSON', group: REFERENCE, make: () => schemaPage(facts) },
  { path: 'reference/rules.html', title: 'Rules', group: REFERENCE, make: () => rulesPage(facts) },
  { path: 'reference/diagnostics.html', title: 'Diagnostics', group: REFERENCE, make: () => diagnosticsPage(facts) },
  { path: 'reference/api.html', title: 'API', group: REFERENCE, source: 'docs/api.md' },
  { path: 'project/readme.html', title: 'Overview and figures', group: PROJECT, source: 'README.md' },
  { path: 'project/contributing.html', title: 'Contributing', group: PROJECT, source: 'CONTRIBUTING.md' },
  { path: 'project/security.html', title: 'Security', group: PROJECT, source: 'SECURITY.md' },
  { path: 'project/dependencies.html', title: 'Dependencies', group: PROJECT, source: 'docs/dependencies.md' },
  { path: 'project/changelog.html', title: 'Changelog', group: PROJECT, source: 'CHANGELOG.md' },
];

const FORMATS_PATH = 'reference/formats/index.html';
