/** Who was there, and who was in the chair, of tagged minutes: people are called by their nicks, as printed. */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { bareNick, isBot } from './speech.ts';
import type { Line, RollLabel, Transcript } from './transcript.ts';

type Attendance = AttendeeFinding['attendance'];

/** The people of a transcript while they are collected, by nick. */
export class Roster {
  readonly found: AttendeeFinding[] = [];
  private readonly names = new Set<string>();
  private readonly byKey = new Map<string, AttendeeFinding>();
  private readonly shortened = new Map<string, AttendeeFinding | null>();

  add(name: string, attendance: Attendance, rule: RuleName, at: Text, note: string | null = null): void {
    if (this.names.has(name.toLowerCase())) return;
    const finding: AttendeeFinding = {
      kind: 'attendee',
      rule,
      confidence: RULES[rule].confidence,
      at: [at],
      name,
      honorific: null,
      initials: null,
      role: null,
      organisation: null,
      attendance,
      office: null,
      group: null,
      substitute: null,
      note,
    };
    this.found.push(finding);
    this.names.add(name.toLowerCase());
    if (!this.byKey.has(nickKey(name))) this.byKey.set(nickKey(name), finding);
    this.shortened.clear();
  }

  /** Whom a nick means: the one of that name, or the only one whose name begins with it or with whose it begins. */
  find(nick: string): AttendeeFinding | null {
    const key = nickKey(nick);
    if (key === '') return null;
    const same = this.byKey.get(key);
    if (same !== undefined) return same;
    let alike = this.shortened.get(key);
    if (alike === undefined) this.shortened.set(key, (alike = this.findShortened(key)));
    return alike;
  }

  private findShortened(key: string): AttendeeFinding | null {
    const alike: AttendeeFinding[] = [];
    for (const [other, one] of this.byKey) if (isShort(other, key) || isShort(key, other)) alike.push(one);
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
}

function nickKey(nick: string): string {
  return bareNick(nick)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A shortened nick has at least so many letters. */
const MIN_SHORT = 3;
function isShort(short: string, long: string): boolean {
  return short.length >= MIN_SHORT && long.startsWith(short);
}

const ATTENDANCE: Readonly<Record<RollLabel, Attendance | null>> = {
  present: 'present',
  regrets: 'apologies',
  absent: 'absent',
  chair: null,
  scribe: null,
};

export function rosterOf(transcript: Transcript): Roster {
  const roster = new Roster();
  for (const { label, list } of transcript.roll) {
    const attendance = ATTENDANCE[label];
    if (attendance !== null) addList(list, attendance, roster);
  }
  for (const line of transcript.lines) addAnswer(line, roster);
  for (const text of transcript.speakers) {
    const nick = bareNick(/^\S+/.exec(text.value)?.[0] ?? '');
    if (!isBot(nick)) roster.add(nick, 'present', 'people-present', text);
  }
  if (!roster.found.some((one) => one.attendance === 'present')) addSpeakers(transcript, roster);
  addChairs(transcript, roster);
  return roster;
}

/** "ann, Bob (until 10:30), +1.617.555.aaaa, [Acme]" */
const SEPARATOR = /[,;](?![^()]*\))|\sand\s/g;
const NOBODY =
  /^(?:none|nobody|n\/a|no regrets|-+|\+?[\d.]+\p{L}*|\[.*\]|etc\.?|everyone|people|many people|several people)$/iu;
function addList(list: Text, attendance: Attendance, roster: Roster): void {
  let from = 0;
  for (const cut of [...list.value.matchAll(SEPARATOR), null]) {
    const entry = trimText(sliceText(list, from, cut?.index));
    from = (cut?.index ?? 0) + (cut?.[0].length ?? 0);
    const [, said = '', note = null] = /^([^()]{1,60})(?:\(([^()]*)\)\.?)?$/.exec(entry.value) ?? [];
    const name = said.replace(/[.\s]+$/, '');
    if (name !== '' && !NOBODY.test(name) && !isBot(name))
      roster.add(bareNick(name), attendance, 'roll-of-nicks', entry, note);
  }
}

/** "elkhoury sends apologies", "Regrets from ann" */
const SENDS = /^(@?[^\s:,]{2,40})\b.{0,60}\bsen(?:ds|t)\s+(?:(?:his|her|their)\s+)?(?:apologies|regrets)\b/i;

/** "present+", "present+ bob", "Regrets: carol" among the lines. */
function addAnswer(line: Line, roster: Roster): void {
  if (line.tag === 'present' && line.content.value === '' && line.speaker !== null)
    roster.add(line.speaker, 'present', 'roll-of-nicks', line.whole);
  else if (line.tag === 'present') addList(line.content, 'present', roster);
  else if (line.tag === 'regrets') addList(line.content, 'apologies', roster);
  if (line.tag === 'info') addTold(line, roster);
  const sends = line.tag === 'info' ? SENDS.exec(line.content.value)?.[1] : undefined;
  if (sends !== undefined) roster.add(bareNick(sends), 'apologies', 'roll-of-nicks', line.content);
}

/** "#info present: ann, bob", "#info apologies from carol, who is away" */
const TOLD =
  /^(?:(present|attending|in attendance|here)|(regrets|apologies|excused|absent))\s*(?::|-|from|are|is)\s*(?=\S)/i;
/** What is told of somebody behind a comma: two words or more. */
const SAID_OF = /,\s+\S+\s+\S.*$/;
function addTold(line: Line, roster: Roster): void {
  const match = TOLD.exec(line.content.value);
  if (match === null) return;
  const list = sliceText(line.content, match[0].length);
  const end = match[1] === undefined ? SAID_OF.exec(list.value)?.index : undefined;
  addList(sliceText(list, 0, end), match[1] === undefined ? 'apologies' : 'present', roster);
}

/** Where nobody is listed: those who spoke. */
function addSpeakers(transcript: Transcript, roster: Roster): void {
  for (const { speaker, whole, tag } of transcript.lines)
    if (speaker !== null && tag !== 'ballot' && !isBot(speaker)) roster.add(speaker, 'present', 'spoke', whole);
}

/** "Meeting started by ann at 16:01:12 UTC", "The chair is ann" */
const STARTED = /\bmeeting started by (@?[^\s,]{2,60})|\bthe chair is (@?[^\s,]{2,60}?)[.,]?(?=\s|$)/i;

function addChairs(transcript: Transcript, roster: Roster): void {
  const lists = transcript.roll.filter(({ label }) => label === 'chair').map(({ list }) => list);
  const named = transcript.lines.filter(({ tag, whole }) => tag === 'chair' && !/#chair/i.test(whole.value));
  const started = transcript.notes
    .map((text) => ({ text, match: STARTED.exec(text.value) }))
    .find(({ match }) => match);
  const opened = transcript.lines.find(({ tag }) => tag === 'start');
  for (const text of [...lists, ...named.map((line) => line.content)]) {
    for (const [said] of text.value.matchAll(/[^\s,;&][^,;&]{0,60}/g)) seat(said.trim(), text, roster);
  }
  if (roster.found.some((one) => one.office === 'chair')) return;
  const said = started?.match?.[1] ?? started?.match?.[2];
  if (started !== undefined && said !== undefined) seat(bareNick(said), started.text, roster);
  else if (opened !== undefined && opened.speaker !== null) seat(opened.speaker, opened.whole, roster);
}

function seat(said: string, at: Text, roster: Roster): void {
  if (said === '' || NOBODY.test(said) || isBot(said)) return;
  if (roster.find(said) === null) roster.add(bareNick(said), 'present', 'roll-of-nicks', at);
  const holder = roster.find(said);
  if (holder !== null && holder.attendance === 'present') holder.office = 'chair';
}
