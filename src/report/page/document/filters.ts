/** Which cards are seen: by kind, by who, by what kind of decision, doubtful ones, and by their words. */
import { CLAIMS, element } from './elements.ts';
import { searchDocument } from './search.ts';

const kind = element<HTMLSelectElement>('f-kind');
const who = element<HTMLSelectElement>('f-who');
const what = element<HTMLSelectElement>('f-what');
const doubt = element<HTMLInputElement>('f-doubt');
const words = element<HTMLInputElement>('f-words');

/** Wait so long after a letter, in milliseconds: the next one may follow. */
const PAUSE = 120;

let wasFiltered = false;

export function filter(): void {
  const said = words.value.trim().toLowerCase();
  const isFiltered = [kind, who, what].some(({ value }) => value !== '') || doubt.checked || said !== '';
  // Of a hundred thousand cards none is touched in vain.
  if (!isFiltered && !wasFiltered) return;
  wasFiltered = isFiltered;
  let seen = 0;
  for (const card of CLAIMS.querySelectorAll<HTMLElement>('.card, .pointer, .row')) {
    const isSeen = !isFiltered || passes(card, said);
    card.hidden = !isSeen;
    if (isSeen && card.matches('.card')) seen++;
  }
  for (const group of CLAIMS.querySelectorAll<HTMLElement>('.group'))
    group.hidden = isFiltered && group.querySelector('.card:not([hidden]), .row:not([hidden])') === null;
  element('f-count').textContent = isFiltered ? `${seen} of ${CLAIMS.querySelectorAll('.card').length}` : '';
  element('f-clear').hidden = !isFiltered;
}

function passes(card: HTMLElement, said: string): boolean {
  const { dataset } = card;
  const isOf =
    (kind.value === '' || dataset['kind'] === kind.value) &&
    (who.value === '' || (dataset['who'] ?? '').split('|').includes(who.value)) &&
    (what.value === '' || (dataset['kind'] === 'decision' && dataset['what'] === what.value)) &&
    (!doubt.checked || dataset['doubt'] === '1');
  return isOf && (said === '' || (card.textContent ?? '').toLowerCase().includes(said));
}

export function clearFilters(): void {
  for (const select of [kind, who, what]) select.value = '';
  doubt.checked = false;
  words.value = '';
  searchDocument('');
  filter();
}

export function startFilters(): void {
  for (const one of [kind, who, what, doubt]) one.addEventListener('change', filter);
  let timer = 0;
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      filter();
      searchDocument(words.value.trim());
    }, PAUSE);
  });
  element('f-clear').addEventListener('click', clearFilters);
}
