/** The page's own elements. */

/** The element that the page is built with. Error where it is not there: the page is not whole. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no "${id}"`);
  return found as T;
}

export const SOURCE = element('source');
export const CLAIMS = element('claims');

/** Cards and facts, in the order of the page. */
export function cards(): HTMLElement[] {
  return [...CLAIMS.querySelectorAll<HTMLElement>('[data-key]')];
}

/** Whether a person sees it: no filter, and no other meeting, hides it. */
export function isShown(card: HTMLElement): boolean {
  return card.closest('[hidden]') === null;
}

/** The parts of the document that a claim stands on. */
export function marksOf(key: string): HTMLElement[] {
  const said = CSS.escape(key);
  return [...SOURCE.querySelectorAll<HTMLElement>(`a[href="#c-${said}"], a[data-c~="${said}"]`)];
}

export function cardOf(key: string): HTMLElement | null {
  return document.getElementById(`c-${key}`);
}

/** Reads a page whose panes follow each other, and one of them is seen at a time. */
export function isNarrow(): boolean {
  return !matchMedia('(min-width: 60rem)').matches;
}
