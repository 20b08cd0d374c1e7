/** Tasks of speakers and presenters who stand on no list: "Yevhen agreed to add it", "Niko: I'll rebase it". */
import { addAll } from '../../add-all.ts';
import { sliceText, type Text } from '../../document.ts';
import { mention, type ActionFinding } from '../../finding.ts';
import { parsePersonName } from '../../language/names.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { TASK_VERBS } from '../../language/vocabulary.ts';
import { isHeaderCell } from '../../outline/index.ts';
import type { Parser, Reading } from '../../reading.ts';
import { action } from '../actions/action.ts';
import { directoryFor } from '../statements.ts';
import { partsOf, SPEAKS } from './parts.ts';
import { commits } from '../tagged/commitments.ts';

/** "Enrolment (Yevhen Sydorenko, 20 min)", "Enrolment - Yevhen Sydorenko (20 min)" */
const PRESENTS = /[(–-]\s?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?:,| \()\s?\d{1,3}\s?min/u;
/** "Yevhen agreed to add", "Chairs will start" */
const UNDERTAKES =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:(?:has |have )?(?:agreed|volunteered|offered|promised|undertook) to|will|is going to) (?:also |then |now )?(\p{Ll}+)/u;
/** Speakers of notes speak more than once, all together. */
const MIN_SPEECHES = 3;
const STARTS: ReadonlySet<string> = new Set(['start', 'run', 'open', 'issue', 'take', 'do']);

export const volunteers: Parser = {
  name: 'volunteers',
  parse(reading) {
    const known = speakersOf(reading);
    if (known === null) return [];
    const { knows } = directoryFor(reading);
    const found: ActionFinding[] = [];
    for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
      if (reading.taken.has(passage) || passage.kind === 'heading' || isHeaderCell(reading.outline, passage)) continue;
      for (const part of partsOf(passage, reading)) addAll(found, tasksIn(part, known, knows));
    }
    return found;
  },
};

function tasksIn(part: Text, known: ReadonlySet<string>, knows: (word: string) => boolean): ActionFinding[] {
  const speech = SPEAKS.exec(part.value);
  const said = speech === null ? part : sliceText(part, speech[0].length);
  return sentencesOf(said).flatMap((sentence) => {
    const owner = undertakes(sentence.value, known, knows) ?? (commits(sentence.value) ? speech?.[1] : undefined);
    if (owner === undefined) return [];
    const rule = owner === speech?.[1] ? 'commitment' : 'x-agreed-to';
    return [{ ...action(rule, [sentence], sentence.value, []), owners: [mention(owner)] }];
  });
}

/** Who undertakes something, where no list knows them. */
function undertakes(value: string, known: ReadonlySet<string>, knows: (word: string) => boolean): string | undefined {
  const [, who = '', verb = ''] = UNDERTAKES.exec(value) ?? [];
  const isStranger = known.has(who) && !knows(who.split(' ')[0] ?? '');
  return isStranger && (TASK_VERBS.has(verb) || STARTS.has(verb)) ? who : undefined;
}

/** The names, given names and initials of who speaks or presents; null where the notes give no speeches. */
function speakersOf(reading: Reading): ReadonlySet<string> | null {
  const names = new Set(['Chairs', 'Editors', 'Authors']);
  let speeches = 0;
  const texts = reading.outline.passages.flatMap((passage) => partsOf(passage, reading));
  for (const text of texts) {
    const [, name, initials] = SPEAKS.exec(text.value) ?? [];
    if (name !== undefined) speeches++;
    for (const one of [name, PRESENTS.exec(text.value)?.[1]]) {
      if (one === undefined || parsePersonName(one) === null) continue;
      names.add(one);
      names.add(one.split(' ')[0] ?? one);
    }
    if (initials !== undefined) names.add(initials);
  }
  return speeches < MIN_SPEECHES ? null : names;
}
