/** The votes that are counted, as Akoma Ntoso's analysis of a debate. */
import type { Minutes, Vote } from '../../../schema.ts';
import { element, type XmlElement } from '../../xml.ts';
import { resolutionEId } from './decisions.ts';
import type { Markup } from './markup.ts';

const SIDES = ['for', 'against', 'abstain'] as const;

/** Null where no number is stated. */
export function analysisOf({ resolutions }: Minutes, markup: Markup): XmlElement | null {
  const votings = resolutions.flatMap(({ id, vote }) => (vote === null ? [] : voting(id, vote, markup)));
  if (votings.length === 0) return null;
  return element('analysis', { source: markup.references.program }, element('parliamentary', {}, ...votings));
}

function voting(id: string, vote: Vote, markup: Markup): XmlElement[] {
  const { references, eId } = markup;
  const counts = SIDES.flatMap((side) => {
    const value = vote[side];
    if (value === null) return [];
    return [element('count', { eId: eId('count', `${id}-${side}`), value, refersTo: references.concept(side) })];
  });
  if (counts.length === 0) return [];
  const outcome = vote.result === null ? null : references.concept(vote.result);
  const href = `#${resolutionEId(markup, id)}`;
  return [element('voting', { eId: eId('voting', id), outcome, href }, ...counts)];
}
