/** Cards as they are once they are corrected. */
import { CORRECTED, type EntityKind } from '../../../patch/kinds.ts';
import type { Action, Attendee, Item, Meeting, PersonRef, Resolution } from '../../../schema.ts';
import { actionCard, attendeeCard, decisionCard, itemCard, type CardContext } from '../../document/cards.ts';
import { factsHtml } from '../../document/facts.ts';
import type { PageClaim } from '../../document/page-data.ts';
import { madeOf } from './corrections.ts';
import { DATA } from './data.ts';
import { cardOf, CLAIMS } from './elements.ts';
import { filter } from './filters.ts';

type Entity = PageClaim['entity'];

const DRAW: Record<EntityKind, (entity: never, context: CardContext) => string> = {
  attendee: (entity: Attendee, context) => attendeeCard(entity, context),
  item: (entity: Item, context) => itemCard(entity, context),
  resolution: (entity: Resolution, context) => decisionCard(entity, context),
  action: (entity: Action, context) => actionCard(entity, context),
};

/** The group that holds the cards of each kind. */
const GROUPS: Record<EntityKind, string> = {
  attendee: 'attendee',
  item: 'item',
  resolution: 'decision',
  action: 'action',
};

/** The number of the meeting that a card is of. */
export function numberOf(key: string): number {
  return Number(key.split('-')[0]);
}

/** A claim with what was corrected; null where it was taken out. */
export function entityNow(key: string): Entity | null {
  const claim = DATA.claims[key];
  if (claim === undefined) return null;
  let entity: Entity = claim.entity;
  for (const correction of madeOf(key)) {
    if (correction.do === 'delete') return null;
    entity = { ...entity, ...peopleIn(correction.fields, entity), rule: CORRECTED, confidence: 1 };
  }
  return entity;
}

const REFS = new Set(['owners', 'mover', 'seconder']);

/** People by their names alone: who they are is told when the patch is applied. */
function peopleIn(fields: Readonly<Record<string, unknown>>, entity: Entity): Record<string, unknown> {
  const known = mentionedIn(entity);
  const refOf = (said: string): PersonRef =>
    known.find((ref) => (ref.name ?? ref.text) === said) ?? { text: said, name: null, attendee: null };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      if (!REFS.has(field) || value === null) return [field, value];
      return [field, Array.isArray(value) ? (value as string[]).map(refOf) : refOf(value as string)];
    }),
  );
}

function mentionedIn(entity: Entity): PersonRef[] {
  if ('owners' in entity) return entity.owners;
  return 'mover' in entity ? [entity.mover, entity.seconder].filter((one) => one !== null) : [];
}

export interface MeetingNow {
  meeting: Meeting;
  /** The name of who chaired. */
  chair: string | null;
}

export function meetingNow(number: number): MeetingNow {
  const before = DATA.meetings[number - 1]?.meeting as Meeting;
  const fields: Record<string, unknown> = {};
  for (const correction of madeOf(`${number}-meeting`))
    if (correction.do === 'set') Object.assign(fields, correction.fields);
  const { chair, ...facts } = fields as { chair?: string | null };
  const holder = before.chair === null ? null : entityNow(`${number}-${before.chair}`);
  const named = holder !== null && 'name' in holder ? holder.name : null;
  return { meeting: { ...before, ...facts }, chair: chair === undefined ? named : chair };
}

function hasPlace(key: string): boolean {
  return document.getElementById(`s-${key}`) !== null;
}

export function draw(key: string): void {
  if (key.endsWith('-meeting')) drawMeeting(numberOf(key));
  else drawCard(key);
  count();
  filter();
}

function count(): void {
  for (const group of CLAIMS.querySelectorAll('.group')) {
    const shown = group.querySelector('.count');
    if (shown !== null) shown.textContent = String(group.querySelectorAll('.cards > :not(.is-deleted)').length);
  }
}

function drawMeeting(number: number): void {
  const { meeting, chair } = meetingNow(number);
  const list = CLAIMS.querySelector(`#m-${number} .facts dl`);
  if (list === null) return;
  const holder = { id: 'chair', name: chair ?? '' };
  list.innerHTML = factsHtml({ ...meeting, chair: chair === null ? null : 'chair' }, [holder], number, hasPlace);
}

function drawCard(key: string): void {
  const claim = DATA.claims[key];
  if (claim === undefined) return;
  const card = cardOf(key);
  const entity = entityNow(key);
  const isNew = madeOf(key).length === 0 && claim.at === null;
  if (isNew) {
    card?.remove();
    return;
  }
  if (entity === null) {
    card?.classList.add('is-deleted');
    card?.querySelector('.acts')?.remove();
    return;
  }
  const number = numberOf(key);
  const items = DATA.meetings[number - 1]?.items ?? {};
  const context = { number, hasPlace, ruleWords: () => '', itemWords: (id: string | null) => items[id ?? ''] ?? '' };
  const html = DRAW[claim.kind](entity as never, context);
  if (card !== null) card.outerHTML = html;
  else
    CLAIMS.querySelector(`#m-${number} [data-group="${GROUPS[claim.kind]}"] .cards`)?.insertAdjacentHTML(
      'beforeend',
      html,
    );
}
