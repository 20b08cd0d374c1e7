/** The page of an archive: many meetings as charts and a register, each mark of which leads to its document. */
import { escapeHtml } from '../html.ts';
import { pageOf } from '../page.ts';
import { grouped } from '../../archive/counts.ts';
import { pack } from './columns.ts';
import type { ArchiveData, ArchiveTables } from './rows.ts';

export function archivePage(tables: ArchiveTables, asOf: string): string {
  const data: ArchiveData = { asOf, packed: pack({ ...tables }) };
  const heading = headingOf(tables);
  return pageOf({
    title: `${heading}: meetings, decisions, actions`,
    styles: ['archive.css'],
    script: 'archive.js',
    data,
    body: `<header class="masthead">
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(`${spanOf(tables)}; actions as of ${asOf}`)}</p>
</header>
<div id="filters" class="filters"></div>
<main id="archive">
<noscript><p class="note">The charts, the register and the list of documents are drawn by the script of this page, which is turned off.</p></noscript>
</main>`,
  });
}

/** The body, where it is one; else how many there are. */
function headingOf({ meetings }: ArchiveTables): string {
  const bodies = new Set(meetings.map(({ body }) => body));
  const [first = ''] = bodies;
  if (bodies.size === 1 && first !== '') return first;
  return bodies.size < 2 ? 'Minutes of meetings' : `Minutes of ${grouped(bodies.size)} bodies`;
}

/** "12 meetings, 2015-01-20 to 2016-07-12" */
function spanOf({ meetings }: ArchiveTables): string {
  const days = meetings.map(({ date }) => date).filter((date) => date !== '');
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const when = first === last ? first : `${first} to ${last}`;
  const count = `${grouped(meetings.length)} meeting${meetings.length === 1 ? '' : 's'}`;
  return when === '' ? count : `${count}, ${when}`;
}
