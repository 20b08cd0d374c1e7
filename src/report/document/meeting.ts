/** The claims of one meeting, as sections of cards. */
import { RULES } from '../../rules.ts';
import type { Minutes } from '../../schema.ts';
import { indexById, itemLabel, lineWords, whenOf } from '../../writers/phrases.ts';
import { escapeHtml } from '../html.ts';
import { actionCard, attendeeCard, decisionCard, itemCard, type CardContext } from './cards.ts';
import { isDoubtful } from './claims.ts';
import { factsHtml } from './facts.ts';

/** "Compact Board, 2016-05-09", with what is known of it. */
export function meetingName({ meeting: { body, title, date } }: Minutes): string {
  return [body ?? title, date].filter(Boolean).join(', ') || 'Minutes';
}

export function contextOf(minutes: Minutes, number: number, hasPlace: (key: string) => boolean): CardContext {
  const { items } = indexById(minutes);
  const rules: Readonly<Record<string, { describes: string } | undefined>> = RULES;
  return {
    number,
    hasPlace,
    ruleWords: (rule) => rules[rule]?.describes ?? '',
    itemWords: (id) => itemLabel(items.get(id ?? '')),
  };
}

export function meetingHtml(minutes: Minutes, number: number, hasPlace: (key: string) => boolean): string {
  const context = contextOf(minutes, number, hasPlace);
  const { attendees, items, resolutions, actions } = minutes;
  const cards = <T>(list: readonly T[], draw: (one: T, context: CardContext) => string) =>
    list.map((one) => draw(one, context));
  const doubts = doubtsOf(minutes, number, hasPlace);
  return `<section class="meeting" id="m-${number}" data-meeting="${number}" aria-label="${escapeHtml(meetingName(minutes))}">
${headHtml(minutes)}
<section class="group facts" aria-label="The meeting"><dl>${factsHtml(minutes.meeting, attendees, number, hasPlace)}</dl></section>
${doubts.length === 0 ? '' : section('doubts', 'To check', doubts)}
${section('attendee', 'Who attended', cards(attendees, attendeeCard))}
${section('decision', 'What was decided', cards(resolutions, decisionCard))}
${section('action', 'Who does what by when', cards(actions, actionCard))}
${section('item', 'Agenda', cards(items, itemCard))}
</section>`;
}

function headHtml(minutes: Minutes): string {
  const { body, title } = minutes.meeting;
  const when = whenOf(minutes.meeting);
  return `<h2 class="meeting-name">${escapeHtml(body ?? title ?? 'Minutes')}${when === '' ? '' : ` <span class="when">${escapeHtml(when)}</span>`}</h2>`;
}

function section(name: string, heading: string, entries: readonly string[]): string {
  const none = entries.length === 0 ? '<p class="none">None found.</p>' : '';
  return `<section class="group" data-group="${name}"><h3>${heading} <span class="count">${entries.length}</span></h3>${none}<ol class="cards">${entries.join('\n')}</ol></section>`;
}

/** What a person should look at: what is doubtful about the document, then the claims that are. */
function doubtsOf(minutes: Minutes, number: number, hasPlace: (key: string) => boolean): string[] {
  const notes = minutes.diagnostics.map(({ code, severity, message, source }, index) => {
    const key = `${number}-d${index + 1}`;
    const words = escapeHtml(message);
    const said = hasPlace(key)
      ? `<a class="claim" href="#s-${key}">${words}</a>`
      : `<span class="claim">${words}</span>`;
    const place = source === null ? '' : `<span class="place">${lineWords(source)}</span> `;
    return `<li class="card note ${severity}" id="c-${key}" data-key="${key}" data-kind="note" data-doubt="1"><div class="says"><span class="tag">${severity}</span> ${said}</div><div class="foot">${place}<span class="rule">${code}</span></div></li>`;
  });
  const claims = [
    ...minutes.attendees.map((one) => ({ ...one, said: one.name, what: 'attendee' })),
    ...minutes.resolutions.map((one) => ({ ...one, said: one.text, what: 'decision' })),
    ...minutes.actions.map((one) => ({ ...one, said: one.text, what: 'action' })),
    ...minutes.items.map((one) => ({ ...one, said: itemLabel(one), what: 'item' })),
  ].filter(isDoubtful);
  const unsure = claims.map(
    ({ id, said, what, confidence }) =>
      `<li class="pointer"><span class="tag">${what}</span> <a href="#c-${number}-${id}">${escapeHtml(said)}</a> <span class="sure">${confidence.toFixed(2)}</span></li>`,
  );
  return [...notes, ...unsure];
}
