/** The page by keyboard. */
import { element } from './elements.ts';
import { clearFilters } from './filters.ts';
import { clearCurrent, step, toOtherSide } from './linking.ts';
import { nextFound } from './search.ts';

/** Each key with what it does; the page's help tells the same. */
const KEYS: Record<string, () => void> = {
  j: () => step(1),
  ArrowDown: () => step(1),
  k: () => step(-1),
  ArrowUp: () => step(-1),
  '/': () => element('f-words').focus(),
  '?': () => openHelp(),
};

const help = element<HTMLDialogElement>('help');

function openHelp(): void {
  if (!help.open) help.showModal();
}

/** `others` are the keys of other parts of the page. */
export function startKeyboard(others: Readonly<Record<string, () => void>>): void {
  const keys = { ...KEYS, ...others };
  element('f-help').addEventListener('click', openHelp);
  element('help-close').addEventListener('click', () => {
    help.close();
  });
  element('f-words').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    nextFound(event.shiftKey ? -1 : 1);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
    const target = event.target as Element;
    if (event.key === 'Escape') return leave(target);
    if (target.closest('input, select, textarea') !== null) return;
    if (event.key === 'Enter') {
      // A link or a button does what it says by itself.
      if (target.closest('a, button, summary') === null) toOtherSide();
      return;
    }
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

/** Out of a field first, then the filters, then the mark. */
function leave(target: Element): void {
  if (target.closest('form.edit') !== null) return;
  if (target.closest('input, select, textarea') !== null) (target as HTMLElement).blur();
  if (target.id === 'f-words' || !element('f-clear').hidden) clearFilters();
  else clearCurrent();
}
