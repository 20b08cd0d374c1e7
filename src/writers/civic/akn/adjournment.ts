/** The end of an Akoma Ntoso debate: when it closed, and when the next is to be. */
import type { Minutes, NextMeeting } from '../../../schema.ts';
import { element, mixed, type XmlElement } from '../../xml.ts';
import { linesOfText, originOf, type Markup } from './markup.ts';
import { timeOf } from './preface.ts';

/** Null where neither is stated. */
export function adjournmentOf({ meeting }: Minutes, markup: Markup): XmlElement | null {
  const { endTime, next } = meeting;
  if (endTime === null && next.length === 0) return null;
  return element(
    'adjournment',
    { eId: markup.eId('adjournment') },
    endTime === null ? null : mixed('p', {}, timeOf(endTime, 'endEvent')),
    ...next.map((one) => nextElement(one, markup)),
  );
}

function nextElement(next: NextMeeting, { references }: Markup): XmlElement {
  const { date, startTime, endTime, venue, provisional, text } = next;
  const inner = date === null ? linesOfText(text) : mixed('date', { date }, linesOfText(text));
  return mixed(
    'p',
    { class: 'next', ...originOf(next.source) },
    inner,
    startTime === null ? null : [' ', timeOf(startTime, 'startEvent')],
    endTime === null ? null : [' ', timeOf(endTime, 'endEvent')],
    venue === null ? null : [' ', mixed('location', { refersTo: references.location(venue) }, linesOfText(venue))],
    provisional ? [' ', mixed('inline', { name: 'status' }, 'provisional')] : null,
  );
}
