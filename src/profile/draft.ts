/** A profile in YAML for a person to finish: what was found as comments, what was not as lines to fill in. */
import { stringify } from 'yaml';
import type { Survey } from './survey.ts';

export function draftOf(survey: Survey, name: string): string {
  const { minutes } = survey;
  const { meeting, attendees, items, resolutions, actions } = minutes;
  const count = (number: number, what: string) => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
  const found = [
    `${count(attendees.length, 'attendee')}, ${count(items.length, 'item')}, ${count(resolutions.length, 'resolution')}, ${count(actions.length, 'action')}`,
    `body: ${shown(meeting.body)}; date: ${shown(meeting.date)}; venue: ${shown(meeting.venue)}`,
  ];
  return [
    comment(
      'A draft from one document: fill in, delete what you do not need, and try it with',
      '"minutes profile check" and "minutes profile test". docs/profiles.md tells what each part may hold.',
    ),
    comment(`Found without a profile, read as ${minutes.format.id}:`, ...found.map((line) => `  ${line}`)),
    `name: ${scalar(name)}`,
    `# extends: ${minutes.format.id}`,
    meeting.body === null ? '# The document does not say who meets.\n# body: Anytown Council' : '',
    ...columns(survey),
    ...attendance(survey),
    ...marks(survey),
    ...numbering(survey),
    ...roster(survey),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function columns({ columns: unknown }: Survey): string[] {
  if (unknown.length === 0) return [];
  const roles = 'number, item, speaker, text, action, owner, due, status, decision';
  return [
    lines(
      '# Columns whose headers are not known. Put each behind what it holds:',
      `# ${roles}`,
      '# columns:',
      ...unknown.map((heading) => `#   text: [${scalar(heading)}]`),
    ),
  ];
}

function attendance({ labels }: Survey): string[] {
  if (labels.length === 0) return [];
  return [
    lines(
      '# Labels before names that are not known. present, apologies or absent?',
      'attendance:',
      `  present: [${labels.map(scalar).join(', ')}]`,
    ),
  ];
}

function marks({ marks: unknown }: Survey): string[] {
  if (unknown.length === 0) return [];
  return [
    lines(
      '# Words that passages begin with, and how often. Does one mark an action, or a decision?',
      ...unknown.map(({ word, count }) => `#   ${oneLine(word)} (${String(count)})`),
      `# actions: [${scalar(unknown[0]?.word ?? '')}]`,
      '# verdicts:',
      `#   ${scalar(unknown[0]?.word ?? '')}: agreed`,
    ),
  ];
}

function numbering({ numbering: shape, minutes }: Survey): string[] {
  if (shape !== null)
    return [lines('# Lines begin with numbers of this shape and are no items yet.', `numbering: [${scalar(shape)}]`)];
  return minutes.items.length > 0
    ? []
    : [lines('# No items were found. How are they numbered?', '# numbering: ["{year}.{month}.{number}"]')];
}

function roster({ initials }: Survey): string[] {
  if (initials.length === 0) return [];
  return [
    lines(
      '# Initials of nobody on the list: who is it? People in roster, posts and bodies in owners.',
      'roster:',
      ...initials.map((letters) => `  - { name: ${scalar(`Name of ${letters}`)}, aliases: [${scalar(letters)}] }`),
      '# owners:',
      `#   ${scalar(initials[0] ?? '')}: Name of a post`,
    ),
  ];
}

function lines(...all: string[]): string {
  return all.join('\n');
}

function comment(...all: string[]): string {
  return all.map((line) => `# ${oneLine(line)}`).join('\n');
}

function shown(value: string | null): string {
  return value === null ? 'not found' : oneLine(value);
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Quoted where YAML would read something else, on one line. */
function scalar(value: string): string {
  return stringify(oneLine(value), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();
}
