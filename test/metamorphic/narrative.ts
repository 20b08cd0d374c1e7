/** Minutes with paragraphs of narrative between theirs: nobody decides or undertakes anything in these. */
import type { Minutes } from '../../src/schema.ts';
import type { Original } from './documents.ts';
import { factsOf } from './facts.ts';
import { claimsOf, isWithin } from './stretches.ts';
import type { Transformation } from './transformation.ts';

const NARRATIVE = [
  'It had been a cold spring, and the blossom was three weeks later than in most years.',
  'The building dates from the time of the railway and was a warehouse for grain until the war.',
  'Rain fell through most of the evening and could be heard on the roof.',
  'Thanks were expressed to all who had given their time during a busy year.',
  'The river has changed its course twice since the first maps of the valley were drawn.',
] as const;

/** A shorter line may be a heading. */
const MIN_PROSE = 50;
const NO_PROSE = /[\t|]|^\s*(?:[-*•–>]|\(?\w{1,4}[.)])\s/;
/** Behind a sentence that ends its line, with a blank line and words below. */
const GAP = /(?<=[a-z]\.\n)(?=\n+[ \t]*[A-Z0-9#])/g;

/**
 * Puts narrative into each second gap between paragraphs of the business; not among attendees, and not between two
 * paragraphs that decide: the clauses of one decision belong together.
 */
function narrated({ text, type, minutes, document }: Original, first: number): string | null {
  const start = minutes.items[0]?.source.end;
  if (type === '.html' || start === undefined || text !== document.text) return null;
  const listed = minutes.attendees.map(({ source }) => source);
  const told = claimsOf(minutes);
  let gaps = 0;
  return text.replace(GAP, (_, at: number) => {
    const from = text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(from, at - 1);
    const to = text.indexOf('\n', at + text.slice(at).search(/[^\n]/));
    if (at < start || line.length < MIN_PROSE || NO_PROSE.test(line) || isWithin(listed, { from, to })) return '';
    if (isWithin(told, { from, to: at }) && isWithin(told, { from: at, to })) return '';
    const count = gaps++;
    if (count % 2 !== first) return '';
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    return `\n${indent}${NARRATIVE[(count >> 1) % NARRATIVE.length] ?? ''}\n`;
  });
}

/** All but the discussion, and how sure it is of its place in it. */
function withoutDiscussion(minutes: Minutes): unknown {
  const items = minutes.items.map((item) => ({ ...item, entries: [] }));
  const { meeting, attendees, resolutions, actions, items: headings } = factsOf({ ...minutes, items }, ['confidence']);
  return { meeting, attendees, resolutions, actions, headings };
}

export const NARRATIVES: readonly Transformation[] = [0, 1].map((first) => ({
  name: `narrative in every second gap, from gap ${first}`,
  change: (original) => narrated(original, first),
  kept: withoutDiscussion,
  oneIn: 2,
  floor: 15,
  known:
    first === 1
      ? {
          'fixtures/item-discussion-action/presenters-and-slashed-owners/source.txt':
            'the owners of a task stand in the paragraph below it',
        }
      : {},
}));
