/** The page on which minutes are tried: everything happens in it, and nothing leaves it. */
import { ReadError, readRecord, TABLES, writeMinutes, type BrowserWriterId, type TableId } from '../../src/browser.ts';
import type { Minutes, MinutesRecord } from '../../src/browser.ts';
import { byId, element } from './elements.ts';
import { showLines } from './lines.ts';
import { showResults } from './results.ts';
import { SAMPLE } from './sample.ts';

/** Bytes of a file that are read at most: the page stands still meanwhile. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Milliseconds without a key before a text is read. */
const PAUSE = 400;

const MEDIA_TYPES: Readonly<Record<BrowserWriterId, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  md: 'text/markdown',
};

const editor = byId<HTMLTextAreaElement>('editor');
const which = byId<HTMLSelectElement>('which');
const tables = byId<HTMLSelectElement>('table');
let shown: Minutes | null = null;
let meetings: Minutes[] = [];
let reads = 0;
let timer = 0;

/** Reads a file or a text; of two at once the later is shown. */
async function read(bytes: Uint8Array, name: string): Promise<MinutesRecord | null> {
  const turn = ++reads;
  clearTimeout(timer);
  try {
    if (bytes.length > MAX_BYTES)
      throw new ReadError('too-large', 'is larger than 8 MiB, which is too much for this page');
    const record = await readRecord(bytes);
    if (turn !== reads) return null;
    meetings = record.meetings;
    showLines(record.document.text);
    which.replaceChildren(
      ...meetings.map((minutes, at) => element('option', { value: String(at) }, titleOf(minutes, at))),
    );
    byId('several').hidden = meetings.length < 2;
    show(0);
    tell('');
    return record;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    if (turn === reads) refuse(`${name} ${error.message}.`);
    return null;
  }
}

/** What was read before is taken away: it is not of this text. */
function refuse(message: string): void {
  shown = null;
  byId('results').replaceChildren();
  byId('meeting').replaceChildren();
  byId('downloads').hidden = true;
  byId('several').hidden = true;
  showLines('');
  tell(message);
}

function titleOf({ meeting }: Minutes, at: number): string {
  return `${at + 1}. ${meeting.date ?? meeting.title ?? 'without a date'}`;
}

function show(at: number): void {
  shown = meetings[at] ?? null;
  byId('downloads').hidden = shown === null;
  if (shown !== null) showResults(shown, () => view('lines'));
}

function tell(message: string): void {
  byId('message').textContent = message;
}

function view(name: 'editor' | 'lines'): void {
  byId('editor-view').hidden = name !== 'editor';
  byId('lines-view').hidden = name !== 'lines';
  for (const button of document.querySelectorAll<HTMLElement>('[data-view]'))
    button.setAttribute('aria-pressed', String(button.dataset['view'] === name));
}

async function readText(text: string): Promise<void> {
  editor.value = text;
  if (text.trim() === '') return refuse('');
  await read(new TextEncoder().encode(text), 'The text');
}

async function readFile(file: File): Promise<void> {
  const record = await read(new Uint8Array(await file.arrayBuffer()), file.name);
  if (record === null) return;
  editor.value = record.document.text;
  view('lines');
}

async function download(to: BrowserWriterId): Promise<void> {
  if (shown === null) return;
  const text = await writeMinutes(shown, to, { table: tables.value as TableId });
  const url = URL.createObjectURL(new Blob([text], { type: MEDIA_TYPES[to] }));
  element('a', { href: url, download: `${to === 'csv' ? tables.value : 'minutes'}.${to}` }).click();
  URL.revokeObjectURL(url);
}

function listen(): void {
  editor.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void readText(editor.value), PAUSE);
  });
  byId<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => {
    const [file] = (currentTarget as HTMLInputElement).files ?? [];
    if (file !== undefined) void readFile(file);
  });
  byId('sample').addEventListener('click', () => {
    view('lines');
    void readText(SAMPLE);
  });
  byId('clear').addEventListener('click', () => {
    view('editor');
    void readText('');
    editor.focus();
  });
  which.addEventListener('change', () => show(Number(which.value)));
  for (const button of document.querySelectorAll<HTMLElement>('[data-view]'))
    button.addEventListener('click', () => view(button.dataset['view'] === 'lines' ? 'lines' : 'editor'));
  for (const button of document.querySelectorAll<HTMLElement>('[data-to]'))
    button.addEventListener('click', () => void download(button.dataset['to'] as BrowserWriterId));
  listenForDrops();
}

function listenForDrops(): void {
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void readFile(file);
  });
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.target === editor || text === '') return;
    event.preventDefault();
    view('lines');
    void readText(text);
  });
}

tables.replaceChildren(...TABLES.map((table) => element('option', { value: table }, table)));
tables.value = 'actions';
listen();
void readText(SAMPLE);
