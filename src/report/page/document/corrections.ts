/** The corrections that are made in the page: kept while it is open, undone one by one, downloaded as a patch. */
import { PATCH_VERSION } from '../../../patch/version.ts';
import type { Correction, Patch } from '../../../patch/patch.ts';
import { DATA } from './data.ts';
import { element } from './elements.ts';

/** A correction and the card that it is of. */
export interface Made {
  key: string;
  correction: Correction;
}

const made: Made[] = [];
let isSaved = true;
let redraw: (key: string) => void = () => undefined;

/** Those of one card, the first one first. */
export function madeOf(key: string): Correction[] {
  return made.filter((one) => one.key === key).map(({ correction }) => correction);
}

export function make(one: Made): void {
  made.push(one);
  changed(one.key);
}

export function undo(): void {
  const last = made.pop();
  if (last !== undefined) changed(last.key);
}

function changed(key: string): void {
  isSaved = made.length === 0;
  redraw(key);
  tell();
}

function tell(): void {
  const all = folded();
  element('corrections').hidden = all.length === 0;
  element('p-count').textContent = `${all.length} correction${all.length === 1 ? '' : 's'}`;
  element<HTMLButtonElement>('p-undo').disabled = made.length === 0;
}

/** One correction a claim: the last value of each field; what was added and taken out again is none. */
function folded(): Correction[] {
  const byKey = new Map<string, Correction>();
  for (const { key, correction } of made) {
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, correction);
    else if (correction.do === 'delete') {
      if (before.do === 'add') byKey.delete(key);
      else byKey.set(key, correction);
    } else if (before.do !== 'delete')
      byKey.set(key, { ...before, fields: { ...before.fields, ...correction.fields } } as Correction);
  }
  return [...DATA.corrections, ...byKey.values()];
}

function download(): void {
  const patch: Patch = { minutesPatch: PATCH_VERSION, document: DATA.document, corrections: folded() };
  const file = new Blob([`${JSON.stringify(patch, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = DATA.patchName;
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
}

/** `draw` draws a card anew. */
export function startCorrections(draw: (key: string) => void): void {
  redraw = draw;
  element('p-undo').addEventListener('click', undo);
  element('p-save').addEventListener('click', download);
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
  tell();
}
