/** On a narrow screen one side is seen at a time. */
import { element, isNarrow } from './elements.ts';

export type Side = 'source' | 'claims';

const SIDES: readonly Side[] = ['source', 'claims'];

export function showSide(side: Side): void {
  document.documentElement.dataset['side'] = side;
  for (const one of SIDES) element(`show-${one}`).setAttribute('aria-pressed', String(one === side));
}

/** The side that is seen, where there is one; else where the keyboard is. */
export function sideNow(): Side {
  const seen = document.documentElement.dataset['side'];
  if (isNarrow()) return seen === 'source' ? 'source' : 'claims';
  return document.activeElement?.closest('#source') ? 'source' : 'claims';
}

export function startPanes(): void {
  for (const side of SIDES)
    element(`show-${side}`).addEventListener('click', () => {
      showSide(side);
    });
  showSide('claims');
}
