/** A click, or Enter, on either side shows the other. */
import { cardOf, cards, CLAIMS, isNarrow, isShown, marksOf, SOURCE } from './elements.ts';
import { showMeetingOf } from './meetings.ts';
import { showSide, sideNow, type Side } from './panes.ts';

let current: string | null = null;
let onShow: (card: HTMLElement | null) => void = () => undefined;

export function currentKey(): string | null {
  return current;
}

/** Marks a claim on both sides; `to` is the side to look at, with the keyboard there. */
export function show(key: string, to: Side): void {
  for (const one of document.querySelectorAll('.is-current')) one.classList.remove('is-current');
  current = key;
  const card = cardOf(key);
  const marks = marksOf(key);
  if (card !== null) showMeetingOf(card);
  // A claim that a filter hides is shown all the same where somebody asks for it.
  if (card !== null && !isShown(card)) reveal(card);
  for (const one of [card, ...marks]) one?.classList.add('is-current');
  onShow(card);
  const [mark] = marks;
  const target = to === 'source' ? mark : card;
  if (target === undefined || target === null) return;
  if (isNarrow()) showSide(to);
  mark?.closest('details')?.setAttribute('open', '');
  const both = isNarrow() ? [target] : [card, mark ?? null];
  for (const one of both) if (one !== null) center(one);
  focusOn(target);
  flash(to === 'source' ? marks : [target]);
}

function reveal(card: HTMLElement): void {
  for (let one: HTMLElement | null = card; one !== null && one !== CLAIMS; one = one.parentElement) one.hidden = false;
}

/** Twice: what comes into view is laid out only then. */
function center(one: HTMLElement): void {
  one.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    one.scrollIntoView({ block: 'center' });
  });
}

function focusOn(target: HTMLElement): void {
  const link = target.matches('a') ? target : target.querySelector<HTMLElement>('a.claim');
  const one = link ?? target;
  if (link === null) one.tabIndex = -1;
  one.focus({ preventScroll: true });
}

const FLASH = 'is-flash';

function flash(elements: readonly HTMLElement[]): void {
  for (const one of elements) {
    one.classList.remove(FLASH);
    one.getBoundingClientRect();
    one.classList.add(FLASH);
  }
}

/** To the claim before or behind the current one, among those that are seen. */
export function step(by: 1 | -1): void {
  const seen = cards().filter(isShown);
  const at = seen.findIndex(({ dataset }) => dataset['key'] === current);
  const next = at < 0 ? (by > 0 ? seen[0] : seen.at(-1)) : seen[at + by];
  if (next?.dataset['key'] !== undefined) show(next.dataset['key'], sideNow());
}

export function toOtherSide(): void {
  if (current !== null) show(current, sideNow() === 'source' ? 'claims' : 'source');
}

export function clearCurrent(): void {
  for (const one of document.querySelectorAll('.is-current')) one.classList.remove('is-current');
  current = null;
}

/** `looked` is called with the card that is looked at. */
export function startLinking(looked: (card: HTMLElement | null) => void): void {
  onShow = looked;
  SOURCE.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('a[href^="#c-"]');
    if (mark === null) return;
    event.preventDefault();
    // Who has selected words wants to do something else with them.
    if (String(getSelection()).trim() !== '') return;
    const keys = keysOf(mark);
    const at = keys.indexOf(current ?? '');
    // Where several claims stand on the words, another click shows the next; Enter leads back to where one came from.
    const isKey = event.detail === 0;
    const next = keys[isKey && at >= 0 ? at : (at + 1) % keys.length];
    if (next !== undefined) show(next, 'claims');
  });
  CLAIMS.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('button, input, select, textarea, label, summary, form') !== null) return;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    const href = link?.getAttribute('href') ?? '';
    const card = target.closest<HTMLElement>('[data-key]');
    if (href.startsWith('#c-')) show(href.slice('#c-'.length), 'claims');
    else if (card?.dataset['key'] !== undefined) show(card.dataset['key'], 'source');
    else return;
    event.preventDefault();
  });
}

function keysOf(mark: HTMLElement): string[] {
  return mark.dataset['c']?.split(' ') ?? [(mark.getAttribute('href') ?? '').slice('#c-'.length)];
}
