/** Decisions and tasks in an Akoma Ntoso debate. */
import type { Action, Resolution, Vote } from '../../../schema.ts';
import { element, mixed, type XmlElement } from '../../xml.ts';
import { linesOfText, listed, mention, originOf, type Markup } from './markup.ts';

/** The eId of a decision, which its votes and tasks refer to. */
export function resolutionEId({ eId }: Markup, id: string): string {
  return eId('resolutions', id);
}

export function resolutionElement(resolution: Resolution, markup: Markup): XmlElement {
  const { id, label, kind, text, mover, seconder, vote } = resolution;
  const by = (part: 'mover' | 'seconder', person: Resolution['mover']) =>
    person === null ? null : mixed('p', { class: part }, mention(person, part, markup));
  return element(
    'resolutions',
    {
      eId: resolutionEId(markup, id),
      refersTo: markup.references.concept(kind),
      ...originOf(resolution.source, resolution),
    },
    label === null ? null : mixed('num', {}, label),
    mixed('p', {}, linesOfText(text)),
    by('mover', mover),
    by('seconder', seconder),
    vote === null ? null : [outcome(vote, markup), roll(vote, markup)],
  );
}

function outcome({ result, unanimous }: Vote, { references }: Markup): XmlElement | null {
  const words = [...(result === null ? [] : [result]), ...(unanimous ? ['unanimous'] : [])];
  if (words.length === 0) return null;
  const refersTo = words.map(references.concept).join(' ');
  return mixed('p', { class: 'vote' }, mixed('outcome', { refersTo }, words.join(', ')));
}

function roll(vote: Vote, { references }: Markup): XmlElement | null {
  if (vote.roll.length === 0) return null;
  const votes = vote.roll.map(({ person, vote: side }) =>
    mixed('vote', { by: references.person(person), choice: references.concept(side) }, person.text),
  );
  return mixed('p', { class: 'roll' }, listed(votes));
}

/** Akoma Ntoso has no element for a task: a section of the name "action". */
export function actionElement(action: Action, markup: Markup): XmlElement {
  const { id, text, owners, due, status, resolution } = action;
  const href = resolution === null ? '' : `#${resolutionEId(markup, resolution)}`;
  return element(
    'debateSection',
    {
      name: 'action',
      eId: markup.eId('dbsect', id),
      refersTo: markup.references.concept(status),
      ...originOf(action.source, action),
    },
    mixed('p', {}, linesOfText(text)),
    owners.length === 0
      ? null
      : mixed('p', { class: 'owners' }, listed(owners.map((one) => mention(one, 'owner', markup)))),
    due === null ? null : mixed('p', { class: 'due' }, dueWords(due)),
    resolution === null ? null : mixed('p', { class: 'resolution' }, mixed('ref', { href }, resolution)),
  );
}

function dueWords({ text, date }: NonNullable<Action['due']>) {
  return date === null ? linesOfText(text) : mixed('date', { date }, linesOfText(text));
}
