/** Tagged minutes as a row of lines, whatever wrote them: a scribe's program, a chat's log, a bot's summary of it. */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { rowsOf, type Row } from './rows.ts';
import { sectionOf, type Section } from './sections.ts';
import { bareNick, isBot, speechOf, type Speech } from './speech.ts';
import { tagOf, type Tag } from './tags.ts';

export interface Line {
  tag: Tag;
  /** The tag as printed: "#agreed ", "RESOLUTION: ". */
  mark: string;
  /** Who said it, or put it down; null where the minutes do not tell. */
  speaker: string | null;
  /** What stands behind speaker and tag. */
  content: Text;
  whole: Text;
  time: string | null;
  /** Whether it stands in a closing summary, which repeats what stands above. */
  isRepeat: boolean;
}

export interface Transcript {
  /** Lines in front of the business. */
  titles: Text[];
  /** What a bot says of the meeting: when it began, and who is in the chair. */
  notes: Text[];
  /** "Present: a, b" */
  roll: { label: RollLabel; list: Text }[];
  lines: Line[];
  /** "ann (112)": people by how much they said. */
  speakers: Text[];
  /** Tasks by the nick that a bot lists them under. */
  owned: { nick: string; task: Text }[];
}

export type RollLabel = 'present' | 'regrets' | 'absent' | 'chair' | 'scribe';

interface State {
  transcript: Transcript;
  section: Section;
  /** A label of the roll that stands alone above its list. */
  label: RollLabel | null;
  /** Level of the headings that are topics; null before the first. */
  topicLevel: number | null;
  /** Indent of a list's outermost bullets. */
  listIndent: number | null;
  /** Whether all but the headings is indented, as where a page was printed to text. */
  isIndented: boolean;
  speaker: string | null;
  /** Who writes down what others say: "carol: text" on a line of theirs is carol's. */
  scribes: Set<string>;
  /** Nicks that speak as bots of meetings do. */
  bots: ReadonlySet<string>;
}

const transcripts = new WeakMap<Reading, Transcript>();

export function transcriptOf(reading: Reading): Transcript {
  let transcript = transcripts.get(reading);
  if (transcript === undefined) transcripts.set(reading, (transcript = read(rowsOf(reading))));
  return transcript;
}

function read(rows: readonly Row[]): Transcript {
  const state: State = {
    transcript: { titles: [], notes: [], roll: [], lines: [], speakers: [], owned: [] },
    section: 'front',
    label: null,
    topicLevel: null,
    listIndent: null,
    isIndented: false,
    speaker: null,
    scribes: new Set(),
    bots: botsIn(rows),
  };
  for (const [index, printed] of rows.entries()) {
    const row = { ...printed, text: withoutReference(printed.text) };
    if (row.text.value === '') continue;
    const section = sectionOf(row, rows[index + 1], state.section, state.transcript.lines.length > 0);
    if (section === null) READ[state.section](row, state);
    else {
      state.section = section;
      state.listIndent = null;
    }
  }
  return state.transcript;
}

/** What only the bot of a meeting says. */
const BOT_SAYS =
  /^(?:meeting (?:started|ended) .{0,60}\d\d:\d\d|current chairs:|useful commands:|the meeting name has been set|voted on\b|begin voting on\b|minutes:? +https?:|warning: nick not in channel)/i;
function botsIn(rows: readonly Row[]): ReadonlySet<string> {
  const nicks = new Set<string>();
  for (const { text } of rows) {
    const speech = speechOf(text);
    if (speech === null || speech.speaker === null || !speech.isLogged) continue;
    if (BOT_SAYS.test(speech.said.value)) nicks.add(speech.speaker);
  }
  return nicks;
}

const READ: Record<Section, (row: Row, state: State) => void> = {
  front: readFront,
  roll: readRoll,
  contents: (row, state) => {
    if (!row.hasBullet) enterBusiness(row, state);
  },
  business: readBusiness,
  summary: readSummary,
  actions: (row, state) => repeat('action', row, state),
  resolutions: (row, state) => repeat('resolution', row, state),
  owners: (row, state) => {
    state.listIndent ??= row.indent;
    const { owned } = state.transcript;
    if (row.indent <= state.listIndent) state.label = null;
    if (row.indent <= state.listIndent) owned.push({ nick: bareNick(row.text.value), task: sliceText(row.text, 0, 0) });
    else owned.push({ nick: owned.at(-1)?.nick ?? '', task: row.text });
  },
  speakers: (row, state) => {
    if (row.hasBullet) state.transcript.speakers.push(row.text);
  },
  other: (row, state) => {
    if (MEETING_BOUND.test(row.text.value)) state.transcript.notes.push(row.text);
  },
};

/** "Meeting started by ann at 16:01:12 UTC" */
const MEETING_BOUND = /^meeting (?:started|ended)\b/i;

/** "[4]Topics", "… [recorded in [7]http://…]": what a page printed to text says of its links. */
const REFERENCE = /^\[\d{1,3}\](?=\S)/;
function withoutReference(text: Text): Text {
  const reference = REFERENCE.exec(text.value);
  return reference === null ? text : sliceText(text, reference[0].length);
}

const LABEL =
  /^(present|attendees|in attendance|participants|guests?|observers?|remote|regrets|apologies|absent|chairs?|scribes?)(?:\(s\))?\s*(?:\+\s*)?(:\s*|$)/i;
const ROLL_LABELS: Readonly<Record<string, RollLabel>> = {
  regrets: 'regrets',
  apologies: 'regrets',
  absent: 'absent',
  chair: 'chair',
  chairs: 'chair',
  scribe: 'scribe',
  scribes: 'scribe',
};

function readFront(row: Row, state: State): void {
  const speech = speechOf(row.text);
  if (speech?.isLogged === true || (state.transcript.roll.length > 0 && row.level > 0)) enterBusiness(row, state);
  else if (!readLabel(row, state) && isBusiness(row)) enterBusiness(row, state);
  else if (MEETING_BOUND.test(row.text.value)) state.transcript.notes.push(row.text);
  else if (LABEL.exec(row.text.value) === null) state.transcript.titles.push(row.text);
}

function readRoll(row: Row, state: State): void {
  if (readLabel(row, state)) return;
  if (state.label !== null) {
    state.transcript.roll.push({ label: state.label, list: row.text });
    state.label = null;
  } else if (row.level > 0 || isBusiness(row)) enterBusiness(row, state);
}

function isBusiness(row: Row): boolean {
  const { tag } = tagOf(row.text);
  return tag === 'topic' || tag === 'action' || tag === 'resolution' || speechOf(row.text)?.isLogged === true;
}

function readLabel(row: Row, state: State): boolean {
  const match = LABEL.exec(row.text.value);
  if (match === null) return false;
  const label = ROLL_LABELS[match[1]?.toLowerCase() ?? ''] ?? 'present';
  if (state.section === 'roll' && row.indent > 0) state.isIndented = true;
  const list = trimText(sliceText(row.text, match[0].length));
  if (list.value !== '') state.transcript.roll.push({ label, list });
  else if (state.section === 'roll') state.label = label;
  return list.value !== '' || state.section === 'roll';
}

function enterBusiness(row: Row, state: State): void {
  state.section = 'business';
  readBusiness(row, state);
}

function readBusiness(row: Row, state: State): void {
  const line = lineOf(row, state);
  const isTitle =
    row.level > 0 || (state.isIndented && row.indent === 0 && line.tag === 'said' && line.speaker === null);
  if (!isTitle || line.tag !== 'said') {
    if (line.tag === 'undo') undo(state.transcript.lines);
    else add(line, state);
    return;
  }
  state.topicLevel ??= row.level;
  const tag = row.level > state.topicLevel ? 'subtopic' : 'topic';
  add({ ...line, tag, speaker: null, content: row.text }, state);
}

function lineOf(row: Row, state: State): Line {
  const tagged = tagOf(row.text);
  const isPlain = tagged.tag !== 'said' && tagged.tag !== 'command';
  const speech = isPlain ? null : scribed(speechOf(row.text), state);
  const { tag, mark, content } = speech === null ? tagged : tagOf(speech.said);
  if (speech !== null && speech.speaker !== null) state.speaker = speech.speaker;
  const speaker = speech === null ? null : (speech.speaker ?? state.speaker);
  if (tag === 'scribe') noteScribe(content.value === '' ? speaker : content.value, state);
  return { tag, mark, speaker, content, whole: row.text, time: speech?.time ?? null, isRepeat: false };
}

function noteScribe(names: string | null, state: State): void {
  for (const name of names?.split(/[\s,]+/) ?? []) if (name !== '') state.scribes.add(name.toLowerCase());
}

/** What a scribe writes down is said by the one in front of its colon, or goes on with who spoke before. */
function scribed(speech: Speech | null, state: State): Speech | null {
  if (speech?.isLogged !== true || speech.speaker === null || !state.scribes.has(speech.speaker.toLowerCase()))
    return speech;
  const inner = tagOf(speech.said).tag === 'said' ? speechOf(speech.said) : null;
  return inner === null ? speech : { ...inner, isLogged: true, time: speech.time };
}

/** What a bot says is no business, but for votes that it counts. */
function add(line: Line, state: State): void {
  const isCount = line.tag === 'ballot' || COUNT.test(line.content.value);
  if (line.speaker !== null && (isBot(line.speaker) || state.bots.has(line.speaker)) && !isCount)
    state.transcript.notes.push(line.content);
  else state.transcript.lines.push(line);
}
/** "Yes (5): ann, bob", "Votes for:5 Votes against:0" */
const COUNT = /^(?:\p{L}+ \(\d+\):|votes? for\s*:)/iu;

const RECORDED: ReadonlySet<Tag> = new Set([
  'topic',
  'subtopic',
  'resolution',
  'rejection',
  'action',
  'info',
  'command',
]);

/** So many lines may be said before it is taken back. */
const UNDO_REACH = 100;
/** "#undo" takes back the last line that was recorded. */
function undo(lines: Line[]): void {
  const from = Math.max(0, lines.length - UNDO_REACH);
  const last = lines.slice(from).findLastIndex((line) => RECORDED.has(line.tag) && /#\p{Ll}/u.test(line.whole.value));
  if (last >= 0) lines.splice(from + last, 1);
}

/** "… (ann, 16:03:02)": who put it down, and when. */
const BEHIND = /\s*\((@?[^\s(),]{1,60}),\s(\d{1,2}:\d{2}(?::\d{2})?)\)\.?$/;

/** A bot's summary: topics are its outermost bullets, or lines with a tag or headings. */
function readSummary(row: Row, state: State): void {
  if (/^the discussion about\b/i.test(row.text.value)) return;
  if (MEETING_BOUND.test(row.text.value)) {
    state.transcript.notes.push(row.text);
    return;
  }
  if (row.hasBullet) state.listIndent ??= row.indent;
  const behind = BEHIND.exec(row.text.value);
  const text = behind === null ? row.text : sliceText(row.text, 0, behind.index);
  const { tag, mark, content } = tagOf(text);
  const isTopic = tag === 'said' && (row.level > 0 || (row.hasBullet && row.indent <= (state.listIndent ?? 0)));
  state.transcript.lines.push({
    tag: isTopic ? 'topic' : tag === 'said' ? 'info' : tag,
    mark,
    speaker: behind === null ? null : bareNick(behind[1] ?? ''),
    content,
    whole: text,
    time: behind?.[2] ?? null,
    isRepeat: false,
  });
}

/** What is done or put off is no new task. */
const OLD = /^\[(?:done|dropped|pending|closed)\]/i;

function repeat(tag: 'action' | 'resolution', row: Row, state: State): void {
  if (OLD.test(row.text.value) || (!row.hasBullet && tagOf(row.text).tag !== tag)) return;
  const { mark, content } = tagOf(row.text);
  state.transcript.lines.push({ tag, mark, speaker: null, content, whole: row.text, time: null, isRepeat: true });
}
