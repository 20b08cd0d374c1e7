/** Who is to do what: tasks by their tag, and what speakers say that they will do after the meeting. */
import { addTo } from '../../add-to.ts';
import { sliceText, type Text } from '../../document.ts';
import { mention, type ActionFinding, type Mention } from '../../finding.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { action } from '../actions/action.ts';
import { commits, willDo } from './commitments.ts';
import { textKey } from './decisions.ts';
import { ownersIn } from './owners.ts';
import type { Roster } from './people.ts';
import { bareNick } from './speech.ts';
import type { Transcript } from './transcript.ts';

/** "[recorded in http://…]", "[on Ann Lee - due …]" */
const RECORDED = /\s*\[recorded in\b.*$/is;
const NOTHING = /^\(?(?:none|nil|n\/a)?\)?\.?$/i;

export function tasksOf(transcript: Transcript, roster: Roster): ActionFinding[] {
  const found: ActionFinding[] = [];
  const seen = new Set<string>();
  const keep = (made: ActionFinding) => {
    const key = textKey(made.text);
    if (seen.has(key)) return;
    seen.add(key);
    found.push(made);
  };
  const owned = ownedTasks(transcript);
  for (const line of transcript.lines) {
    if (line.tag === 'action') {
      const task = sliceText(line.content, 0, RECORDED.exec(line.content.value)?.index);
      if (!NOTHING.test(task.value)) keep(tagged(task, owned, roster));
    } else if (line.tag === 'said' && line.speaker !== null) {
      for (const sentence of sentencesOf(line.content))
        if (commits(sentence.value)) keep(made('commitment', sentence, [line.speaker], roster));
    } else if (line.tag === 'info') {
      const who = willDo(line.content.value, (nick) => roster.find(nick) !== null);
      if (who !== null) keep(made('noted-task', line.content, [who], roster));
    }
  }
  return found;
}

/** Whom a bot lists each task under. */
function ownedTasks(transcript: Transcript): ReadonlyMap<string, string[]> {
  const owned = new Map<string, string[]>();
  for (const { nick, task } of transcript.owned) {
    addTo(owned, textKey(task.value), nick);
  }
  return owned;
}

function tagged(task: Text, owned: ReadonlyMap<string, string[]>, roster: Roster): ActionFinding {
  const said = ownersIn(task.value, (nick) => roster.find(nick) !== null);
  const owners = said.length > 0 ? said : (owned.get(textKey(task.value)) ?? []);
  return made(
    'action-tag',
    task,
    owners.filter((owner) => !/^unassigned$/i.test(owner)),
    roster,
  );
}

function made(rule: Parameters<typeof action>[0], at: Text, owners: readonly string[], roster: Roster): ActionFinding {
  return { ...action(rule, [at], at.value, []), owners: owners.map((owner) => who(owner, roster)) };
}

/** A nick as a mention of the attendee whom it means. */
function who(nick: string, roster: Roster): Mention {
  const attendee = roster.find(bareNick(nick));
  return { ...mention(nick), attendee, name: attendee?.name ?? null };
}
