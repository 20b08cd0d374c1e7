/** Words of the document as HTML, with a link to its card on every claim. */
import { offsetOf, type Mark, type Text } from '../../document.ts';
import { escapeHtml } from '../html.ts';
import type { Claim } from './claims.ts';
import { piecesIn, type Stretches } from './stretches.ts';

export interface Marker {
  /** The words as HTML. */
  html: (text: Text) => string;
  /** Whether a claim has been marked: its card can lead there. */
  has: (key: string) => boolean;
  /** Says that a claim is shown in another way; gives the id to lead to, null where it has one already. */
  anchor: (claim: Claim) => string | null;
}

/** Elements for what was set so. */
const ELEMENTS: Record<Mark['kind'], string> = { bold: 'b', italic: 'i', underline: 'u' };

export function markerOf(stretches: Stretches): Marker {
  const anchored = new Set<string>();
  const anchor = ({ key }: Claim): string | null => {
    if (anchored.has(key)) return null;
    anchored.add(key);
    return `s-${key}`;
  };
  const link = (claims: readonly Claim[], words: string): string => {
    const [first] = claims;
    if (first === undefined) return words;
    const ids = claims.flatMap((claim) => anchor(claim) ?? []);
    const [own, ...others] = ids;
    const before = others.map((id) => `<span id="${id}"></span>`).join('');
    const all = claims.length > 1 ? ` data-c="${claims.map(({ key }) => key).join(' ')}"` : '';
    const place = own === undefined ? ' tabindex="-1"' : ` id="${own}"`;
    return `${before}<a class="${classesOf(claims)}" href="#c-${first.key}"${all}${place}>${words}</a>`;
  };
  return {
    anchor,
    has: (key) => anchored.has(key),
    html: (text) =>
      partsOf(text, stretches)
        .map(({ value, claims, marks }) => link(claims, setAs(escapeHtml(value), marks)))
        .join(''),
  };
}

/** The kind of the shortest claim gives the colour; a doubt about any of them shows. */
export function classesOf(claims: readonly Claim[]): string {
  const kind = claims[0]?.kind ?? 'note';
  return claims.some((claim) => claim.isDoubtful) ? `m ${kind} doubtful` : `m ${kind}`;
}

function setAs(html: string, marks: readonly Mark['kind'][]): string {
  return marks.reduce((inner, kind) => `<${ELEMENTS[kind]}>${inner}</${ELEMENTS[kind]}>`, html);
}

interface Part {
  value: string;
  claims: readonly Claim[];
  marks: Mark['kind'][];
}

/** The text cut where its claims or its setting change. */
function partsOf(text: Text, stretches: Stretches): Part[] {
  const cuts = new Set([...text.at, ...text.marks.flatMap(({ from, to }) => [from, to]), text.value.length]);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.value.length).sort((a, b) => a - b);
  const parts: Part[] = [];
  places.forEach((from, index) => {
    const to = places[index + 1];
    if (to === undefined) return;
    const marks = text.marks.filter((mark) => mark.from <= from && mark.to >= to).map(({ kind }) => kind);
    const start = offsetOf(text, from);
    for (const piece of piecesIn(stretches, start, start + to - from)) {
      const value = text.value.slice(from + piece.start - start, from + piece.end - start);
      const last = parts.at(-1);
      if (last !== undefined && isAlike(last, piece.claims, marks)) last.value += value;
      else parts.push({ value, claims: piece.claims, marks });
    }
  });
  return parts;
}

function isAlike({ claims, marks }: Part, others: readonly Claim[], kinds: readonly Mark['kind'][]): boolean {
  const isSame = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((one, index) => one === b[index]);
  return isSame(claims, others) && isSame(marks, kinds);
}
