/** The interpreter of RTF: runs tokens and keeps the state of groups. */
import type { Draft } from '../draft.ts';
import { furnitureOf } from '../furniture.ts';
import { breakParagraph, flush, paragraphState, putText } from './acts.ts';
import { CHARACTERS } from './characters.ts';
import { DESTINATION_NAMES } from './destinations.ts';
import { endParagraph, finishFlow } from '../flow/flow.ts';
import type { Token } from './lexer.ts';
import type { Rtf, State } from './state.ts';
import { WORDS } from './words.ts';

/** Groups nested deeper than this are read with the properties of the one at the limit: writers nest some tens. */
const MAX_GROUPS = 1000;

/** Runs all tokens and gives the drafts of the body. Braces that do not match end what they would have ended. */
export function run(rtf: Rtf, tokens: Iterable<Token>): Draft[] {
  let deeper = 0;
  for (const token of tokens) {
    if (token.type === 'text') {
      takeBytes(rtf, token.value);
      continue;
    }
    if (token.type === 'word' || token.type === 'symbol') {
      if (passOver(rtf, token.name)) continue;
      flush(rtf);
      if (token.type === 'word') runWord(rtf, token.name, token.value);
      else runSymbol(rtf, token.name);
      continue;
    }
    flush(rtf);
    rtf.passOver = 0;
    rtf.starred = false;
    if (token.type === 'open') {
      if (rtf.stack.length >= MAX_GROUPS) deeper++;
      else open(rtf);
    } else if (deeper > 0) deeper--;
    else close(rtf);
  }
  flush(rtf);
  while (rtf.stack.length > 0) close(rtf);
  return finishFlow(rtf.state.flow, paragraphState(rtf));
}

function open(rtf: Rtf): void {
  rtf.stack.push(rtf.state);
  rtf.state = { ...rtf.state };
}

function close(rtf: Rtf): void {
  const inner = rtf.state;
  const outer = rtf.stack.pop();
  if (outer === undefined) return;
  if (inner.flow !== outer.flow) deliver(rtf, inner, outer);
  else if (rtf.stack.length === 0 && inner.flow.runs.length > 0) endParagraph(inner.flow, paragraphState(rtf));
  rtf.state = outer;
}

/** What a flow that ends gives to the one around it. */
function deliver(rtf: Rtf, inner: State, outer: State): void {
  const drafts = finishFlow(inner.flow, paragraphState(rtf));
  if (inner.flow.kind !== 'furniture') {
    const mark = drafts[0]?.type === 'paragraph' ? drafts[0].runs[0] : undefined;
    if (inner.flow.kind === 'note' && mark !== undefined) mark.value = mark.value.replace(/^(\[\d+\]) +/, '$1 ');
    for (const draft of drafts) outer.flow.after.push(draft);
    return;
  }
  for (const draft of furnitureOf(drafts, rtf.furniture)) outer.flow.levels[0]?.blocks.push(draft);
}

function runWord(rtf: Rtf, name: string, value: number | null): void {
  const isUnknown = rtf.starred && !DESTINATION_NAMES.has(name);
  rtf.starred = false;
  if (isUnknown) rtf.state.target = 'skip';
  else if (rtf.state.target !== 'skip' || name === 'ud') WORDS.get(name)?.(rtf, value);
}

function runSymbol(rtf: Rtf, name: string): void {
  rtf.starred = name === '*';
  if (rtf.state.target === 'skip') return;
  const character = CHARACTERS.get(name);
  if (character !== undefined) putText(rtf, character);
  else if (name === '\n') breakParagraph(rtf);
}

/**
 * Whether a word or symbol stands in the place of a character that "\u" gave already. Some writers leave that place out:
 * what is no character there counts for itself.
 */
function passOver(rtf: Rtf, name: string): boolean {
  if (rtf.passOver === 0) return false;
  const isCharacter = CHARACTERS.has(name) && !SPACING.has(name);
  rtf.passOver = isCharacter ? rtf.passOver - 1 : 0;
  return isCharacter;
}

const SPACING: ReadonlySet<string> = new Set(['tab', 'line', 'lbr']);

function takeBytes(rtf: Rtf, bytes: string): void {
  const passed = Math.min(rtf.passOver, bytes.length);
  rtf.passOver -= passed;
  rtf.starred = false;
  if (rtf.state.target !== 'skip') rtf.pending += passed === 0 ? bytes : bytes.slice(passed);
}
