/** Headings whose numbers do not fit the run: printed twice, out of order, misprinted. They are set like those that fit. */
import { isSet } from '../../document.ts';
import type { Candidate } from './candidates.ts';
import type { Link } from './chain.ts';
import { isShouted } from './titles.ts';

/** How a heading is set, as far as it is set off from text. */
type Set = 'bold' | 'capitals' | 'heading' | null;

function settingOf({ title, passage }: Candidate): Set {
  if (passage.kind === 'heading') return 'heading';
  if (title === null) return null;
  if (isSet(title, 'bold')) return 'bold';
  return isShouted(title.value) ? 'capitals' : null;
}

/** All but a few of the numbered headings are set alike where strays can be told. */
const ALIKE = 0.85;

/** "6.3" in front of "6.1": a sub-item that was taken out of its turn, among others of its item. */
function outOfTurn(chain: readonly Link[], candidates: readonly Candidate[]): Link[] {
  const taken = new Set(chain.map((link) => link.index));
  const numbers = new Set(chain.map(({ reading }) => `${reading.major}${reading.minorText}`));
  return candidates.flatMap((candidate, index): Link[] => {
    const reading = candidate.readings.find(
      (one) => one.style === chain[0]?.reading.style && one.minorText.startsWith('.'),
    );
    if (reading === undefined || taken.has(index) || candidate.rest !== null || candidate.title === null) return [];
    const before = chain.findLast((link) => link.index < index)?.reading;
    const next = chain.find((link) => link.index > index)?.reading;
    const isAmong = before?.major === reading.major && (next?.major !== reading.major || next.minor > 0);
    const number = `${reading.major}${reading.minorText}`;
    if (!isAmong || numbers.has(number) || /[.;,]$/.test(candidate.title.value)) return [];
    numbers.add(number);
    return [{ index, reading }];
  });
}

/** The candidates between the first and behind the last link that look just like the headings of the chain. */
export function strays(chain: readonly Link[], candidates: readonly Candidate[]): Link[] {
  return [...outOfTurn(chain, candidates), ...setAlike(chain, candidates)];
}

function setAlike(chain: readonly Link[], candidates: readonly Candidate[]): Link[] {
  const inChain = new Set(chain.map((link) => link.index));
  const of = (link: Link) => candidates[link.index];
  const settings = chain.map((link) => {
    const candidate = of(link);
    return candidate === undefined ? null : settingOf(candidate);
  });
  const [setting = null] = settings;
  if (setting === null || settings.filter((one) => one === setting).length < ALIKE * settings.length) return [];
  const [first] = chain;
  if (first === undefined) return [];
  return candidates.flatMap((candidate, index): Link[] => {
    const reading = candidate.readings.find(
      (one) => one.style === first.reading.style && !one.repaired && one.minor === 0 && one.major > first.reading.major,
    );
    const isAlike = index > first.index && !inChain.has(index) && settingOf(candidate) === setting;
    const isTitle = candidate.rest === null && !/[.;,]$|; and$/.test(candidate.title?.value ?? '');
    return isAlike && isTitle && reading !== undefined ? [{ index, reading }] : [];
  });
}
