/** A claim is corrected, or taken out, in its card. */
import { FIELDS, MAIN_FIELD, type PatchKind } from '../../../patch/kinds.ts';
import type { Correction } from '../../../patch/patch.ts';
import type { PersonRef } from '../../../schema.ts';
import { make, madeOf } from './corrections.ts';
import { DATA } from './data.ts';
import { entityNow, meetingNow, numberOf } from './drawing.ts';
import { cardOf, CLAIMS } from './elements.ts';
import { currentKey } from './linking.ts';
import { changesIn, fieldsHtml } from './form.ts';

type Values = Record<string, unknown>;

/** Of which of several meetings; nothing where there is one. */
export function partOf(key: string): { part?: number } {
  return DATA.meetings.length > 1 ? { part: numberOf(key) } : {};
}

function kindOf(key: string): PatchKind | null {
  return key.endsWith('-meeting') ? 'meeting' : (DATA.claims[key]?.kind ?? null);
}

/** What a claim says now, people by their names. */
function valuesOf(key: string): Values {
  if (key.endsWith('-meeting')) {
    const { meeting, chair } = meetingNow(numberOf(key));
    return { ...meeting, chair };
  }
  const entity = entityNow(key);
  const nameOf = (ref: PersonRef) => ref.name ?? ref.text;
  return Object.fromEntries(
    Object.entries(entity ?? {}).map(([field, value]: [string, unknown]) => {
      if (field === 'owners') return [field, (value as PersonRef[]).map(nameOf)];
      if ((field === 'mover' || field === 'seconder') && value !== null) return [field, nameOf(value as PersonRef)];
      return [field, value];
    }),
  );
}

/** What sets `fields`, or takes the claim out where they are null; null where it could not be found again. */
function correctionOf(key: string, fields: Values | null): Correction | null {
  const part = partOf(key);
  const change = fields === null ? {} : { fields };
  const act = fields === null ? 'delete' : 'set';
  if (key.endsWith('-meeting')) return { do: act, kind: 'meeting', ...part, ...change } as Correction;
  const claim = DATA.claims[key];
  const added = madeOf(key).find((one) => one.do === 'add');
  const at = claim?.at ?? (added !== undefined && 'at' in added ? added.at : null);
  if (claim === undefined || at === null) return null;
  const said = (claim.entity as unknown as Values)[MAIN_FIELD[claim.kind]];
  const was = typeof said === 'string' ? said : '';
  const correction: unknown = { do: act, kind: claim.kind, ...part, at, was, ...change };
  return correction as Correction;
}

/** Opens the form of a claim in its card, or of a meeting's facts below its name. */
export function edit(key: string): void {
  const kind = kindOf(key);
  const place = kind === 'meeting' ? CLAIMS.querySelector<HTMLElement>(`#m-${numberOf(key)} .facts`) : cardOf(key);
  if (kind === null || place === null || place.classList.contains('is-deleted')) return;
  document.querySelector('form.edit')?.remove();
  const values = valuesOf(key);
  const form = document.createElement('form');
  form.className = 'edit';
  form.innerHTML = `${fieldsHtml(FIELDS[kind], values)}<div class="buttons"><button type="submit">Save</button><button type="button" class="cancel">Cancel</button></div>`;
  place.append(form);
  const leave = () => {
    form.remove();
    focusCard(key);
  };
  form.querySelector('.cancel')?.addEventListener('click', leave);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    event.stopPropagation();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = changesIn(form, FIELDS[kind], values);
    form.remove();
    const correction = Object.keys(fields).length === 0 ? null : correctionOf(key, fields);
    if (correction !== null) make({ key, correction });
    focusCard(key);
  });
  form.querySelector<HTMLElement>('textarea, input, select')?.focus();
}

function focusCard(key: string): void {
  const card = cardOf(key);
  card?.classList.add('is-current');
  showActs(card);
  card?.querySelector<HTMLElement>('a.claim')?.focus();
}

export function remove(key: string): void {
  const correction = correctionOf(key, null);
  if (correction !== null) make({ key, correction });
}

/** The buttons of the card that is looked at. */
export function showActs(card: HTMLElement | null): void {
  for (const old of document.querySelectorAll('.acts')) old.remove();
  const key = card?.dataset['key'] ?? '';
  if (card === null || !card.matches('li.card') || card.classList.contains('is-deleted')) return;
  if (correctionOf(key, null) === null) return;
  const acts = document.createElement('div');
  acts.className = 'acts';
  acts.innerHTML =
    '<button type="button" data-act="edit">Correct</button> <button type="button" data-act="remove">Delete</button>';
  card.append(acts);
}

/** Corrects the current claim. */
export function editCurrent(): void {
  const key = currentKey();
  if (key === null) return;
  edit(cardOf(key)?.matches('li.card') ? key : `${numberOf(key)}-meeting`);
}

export function startEditing(): void {
  CLAIMS.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-act]');
    if (button === null) return;
    const number = button.closest<HTMLElement>('[data-meeting]')?.dataset['meeting'] ?? '1';
    const key = button.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? `${number}-meeting`;
    if (button.dataset['act'] === 'remove') remove(key);
    else edit(key);
  });
  for (const section of CLAIMS.querySelectorAll('[data-meeting]'))
    section
      .querySelector('.facts')
      ?.insertAdjacentHTML('beforeend', '<button type="button" class="correct-facts" data-act="edit">Correct</button>');
  const people = Object.values(DATA.claims).flatMap(({ entity }) => ('name' in entity ? [entity.name] : []));
  const list = document.createElement('datalist');
  list.id = 'people';
  for (const name of new Set(people)) list.append(new Option(name, name));
  document.body.append(list);
}
