/** The page to check one document's minutes against it: the document at the left, what was read from it at the right. */
import type { Document } from '../../document.ts';
import type { Picture } from '../../readers/pictures/index.ts';
import type { Patch } from '../../patch/patch.ts';
import type { Minutes } from '../../schema.ts';
import { escapeHtml } from '../html.ts';
import { pageOf } from '../page.ts';
import { blocksHtml } from './blocks.ts';
import { claimsOf, type Claim } from './claims.ts';
import { linesHtml } from './lines.ts';
import { markerOf, type Marker } from './marker.ts';
import { meetingHtml, meetingName } from './meeting.ts';
import { pageDataOf } from './page-data.ts';
import { pagesHtml } from './pages.ts';
import { stretchesOf } from './stretches.ts';
import { addingHtml, helpHtml, toolsHtml } from './tools.ts';

export interface DocumentReport {
  /** What the page calls the document: its file's name. */
  name: string;
  document: Document;
  meetings: readonly Minutes[];
  /** Of its pages; none where it has no pages, or no picture of them could be had. */
  pictures: readonly Picture[];
  /** What was corrected in the meetings; null where nothing was. */
  patch: Patch | null;
}

/** HTML that needs nothing beside it. */
export function documentPage(report: DocumentReport): string {
  const { name, meetings } = report;
  const claims = meetings.flatMap((minutes, index) => claimsOf(minutes, index + 1));
  const marker = markerOf(stretchesOf(claims));
  // The document comes first: it tells which claims have a place in it.
  const source = sourceHtml(report, claims, marker);
  const said = meetings.map((minutes, index) => meetingHtml(minutes, index + 1, marker.has)).join('\n');
  const [first] = meetings;
  return pageOf({
    title: `${first === undefined ? name : meetingName(first)} – ${name}`,
    styles: ['document.css'],
    script: 'document.js',
    data: pageDataOf(report, report.patch),
    body: `${headerHtml(report)}
<main id="panes">
<section id="source" class="pane ${source.kind}" aria-label="Document" tabindex="0"><h2 class="visually-hidden">The document</h2>
${source.html}
</section>
<section id="claims" class="pane" aria-label="What it says">
${said}
</section>
</main>
${addingHtml()}
${helpHtml()}`,
  });
}

function sourceHtml(
  { document, pictures }: DocumentReport,
  claims: readonly Claim[],
  marker: Marker,
): { kind: string; html: string } {
  if (pictures.length > 0)
    return { kind: 'pages', html: pagesHtml(document, marker, { claims, pictures, nameOf: (claim) => claim.kind }) };
  const isText = document.mediaType === 'text/plain' || document.mediaType === 'text/markdown';
  if (isText || document.blocks.length === 0) return { kind: 'lines', html: linesHtml(document, marker) };
  return { kind: 'blocks', html: blocksHtml(document, marker) };
}

function headerHtml({ name, meetings }: DocumentReport): string {
  const [first] = meetings;
  const several = meetings.length > 1 ? meetingsHtml(meetings) : '';
  return `<header id="top"><div class="title"><h1>${escapeHtml(first === undefined ? name : meetingName(first))}</h1><p class="file">${escapeHtml(name)}</p></div>${several}${toolsHtml(meetings)}</header>`;
}

/** Without a script these lead to the meetings; with it, one is shown at a time. */
function meetingsHtml(meetings: readonly Minutes[]): string {
  const links = meetings.map((minutes, index) => `<a href="#m-${index + 1}">${escapeHtml(meetingName(minutes))}</a>`);
  return `<details class="meetings"><summary>${meetings.length} meetings</summary><nav aria-label="Meetings">${links.join(' ')}</nav></details>`;
}
