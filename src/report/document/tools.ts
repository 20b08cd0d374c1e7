/** What is at the top of the page once its script runs: search, filters, help. */
import { byText } from '../../compare.ts';
import { RESOLUTION_KINDS } from '../../kinds.ts';
import type { Minutes } from '../../schema.ts';
import { nameOf } from '../../writers/phrases.ts';
import { escapeHtml } from '../html.ts';

const KINDS: readonly [value: string, words: string][] = [
  ['', 'Everything'],
  ['attendee', 'People'],
  ['decision', 'Decisions'],
  ['action', 'Actions'],
  ['item', 'Agenda'],
  ['note', 'Remarks'],
];

/** Each key with what it does. */
const KEYS: readonly [keys: readonly string[], does: string][] = [
  [['j', '↓'], 'the next claim'],
  [['k', '↑'], 'the claim before'],
  [['Enter'], 'to the other side: the words in the document, or the card'],
  [['/'], 'search; Enter goes to the next place in the document'],
  [['e'], 'correct the claim'],
  [['u'], 'undo the last correction'],
  [['a'], 'add the selected words of the document as an action'],
  [['Esc'], 'leave the field, clear the filters'],
  [['?'], 'this help'],
];

export function toolsHtml(meetings: readonly Minutes[]): string {
  const people = new Set(
    meetings.flatMap(({ attendees, actions }) => [
      ...attendees.map(({ name }) => name),
      ...actions.flatMap(({ owners }) => owners.map(nameOf)),
    ]),
  );
  const named = [...people].filter((name) => name !== '').sort(byText);
  const kinds = RESOLUTION_KINDS.filter((kind) =>
    meetings.some((one) => one.resolutions.some((each) => each.kind === kind)),
  );
  const same = (values: readonly string[]): [string, string][] => values.map((value) => [value, value]);
  return `<div id="tools" role="search" aria-label="Search and filters" hidden>
<input id="f-words" type="search" placeholder="Search" aria-label="Search" autocomplete="off" spellcheck="false">
<span id="f-found" role="status"></span>
${select('f-kind', 'Kind', KINDS)}
${select('f-who', 'Person', [['', 'Anyone'], ...same(named)])}
${select('f-what', 'Decision', [['', 'Any decision'], ...same(kinds)])}
<label class="check"><input id="f-doubt" type="checkbox"> Doubtful only</label>
<span id="f-count" role="status"></span>
<button id="f-clear" type="button" hidden>Clear</button>
 <span id="corrections" hidden><span id="p-count" role="status"></span> <button id="p-undo" type="button">Undo</button> <button id="p-save" type="button">Download</button></span>
<button id="f-help" type="button" aria-label="Help: keys">?</button>
</div>
<div id="sides" role="group" aria-label="Side" hidden><button type="button" id="show-claims" aria-pressed="true">What it says</button><button type="button" id="show-source" aria-pressed="false">Document</button></div>`;
}

function select(id: string, label: string, options: readonly (readonly [value: string, words: string])[]): string {
  const listed = options.map(([value, words]) => `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`);
  return `<select id="${id}" aria-label="${label}">${listed.join('')}</select>`;
}

/** Offered where words of the document are selected. */
export function addingHtml(): string {
  const kinds = [
    ['action', 'Action'],
    ['resolution', 'Decision'],
    ['attendee', 'Attendee'],
  ];
  const buttons = kinds.map(([kind, words]) => `<button type="button" data-add="${kind}">${words}</button>`);
  return `<div id="adding" role="toolbar" aria-label="Add the selected words" hidden><span>Add as</span> ${buttons.join(' ')}</div>`;
}

export function helpHtml(): string {
  const rows = KEYS.map(
    ([keys, does]) => `<div><dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</dt><dd>${does}</dd></div>`,
  );
  return `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${rows.join('')}</dl><p>A click on marked words shows what was read from them; a click on a card shows the words. Where several claims stand on the same words, another click shows the next.</p><button id="help-close" type="button">Close</button></dialog>`;
}
