/**
 * Writes fixtures/types: the same minutes as files of every type, with what they should give beside them.
 *
 *   node scripts/make-types/make.mjs [--only LAYOUT] [--written] [--out FOLDER]
 *
 * --written  only what is written by the code here; not the PDF, .doc and scans, for which LibreOffice (soffice),
 *            Chromium and pdftoppm must be there
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { converted, written } from './files.mjs';
import { MEETINGS } from './meetings.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    written: { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, 'fixtures/types') },
  },
});

for (const meeting of MEETINGS.filter(({ layout }) => layout.includes(values.only))) {
  const folder = join(values.out, meeting.layout);
  mkdirSync(folder, { recursive: true });
  const files = { ...written(meeting), ...(values.written ? {} : converted(meeting)) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  console.log(
    `${meeting.layout}: ${Object.entries(files)
      .map(([name, { length }]) => `${name} ${length}`)
      .join(', ')}`,
  );
}
