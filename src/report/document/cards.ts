/** A card for each claim: what it says, its place, its rule and how sure it is. Drawn here, and again in the page once it is corrected. */
import { CORRECTED } from '../../patch/kinds.ts';
import type { Action, Attendee, Item, Resolution, Source } from '../../schema.ts';
import { lineWords, motionOf, nameOf } from '../../writers/phrases.ts';
import { escapeHtml } from '../html.ts';
import { isDoubtful, type ClaimKind } from './claims.ts';

/** What a card needs to know beside its claim. */
export interface CardContext {
  /** The meeting's number, from 1. */
  number: number;
  /** Whether the document shows where the claim was read. */
  hasPlace: (key: string) => boolean;
  /** What a rule finds, in words. */
  ruleWords: (rule: string) => string;
  /** "4a Community safety" for an item's id; "" where there is none. */
  itemWords: (id: string | null) => string;
}

type Entity = { id: string; rule: string; confidence: number; source: Source };

/** What is drawn of a claim of any kind. */
interface Drawing {
  kind: ClaimKind;
  /** What it says, in plain words. */
  text: string;
  /** Before the text: a kind of decision, a label, a number. */
  tags: readonly (string | null)[];
  /** Below the text, each on its own, as HTML. */
  details: readonly (string | null)[];
  /** What filters look at. */
  data: Readonly<Record<string, string>>;
}

function cardHtml(entity: Entity, { kind, text, tags, details, data }: Drawing, context: CardContext): string {
  const key = `${context.number}-${entity.id}`;
  const doubt = isDoubtful(entity);
  const classes = ['card', kind, doubt ? 'doubtful' : '', entity.rule === CORRECTED ? 'is-corrected' : ''];
  const attributes = Object.entries({ kind, ...data, ...(doubt ? { doubt: '1' } : {}) });
  const words = escapeHtml(text === '' ? '–' : text);
  const said = context.hasPlace(key)
    ? `<a class="claim" href="#s-${key}">${words}</a>`
    : `<span class="claim">${words}</span>`;
  const before = tags.map((tag) => (tag === null ? '' : `<span class="tag">${escapeHtml(tag)}</span> `)).join('');
  const below = details
    .filter((detail) => detail !== null && detail !== '')
    .map((detail) => `<div class="detail">${detail}</div>`);
  return `<li class="${classes.filter(Boolean).join(' ')}" id="c-${key}" data-key="${key}" ${attributes
    .map(([name, value]) => `data-${name}="${escapeHtml(value)}"`)
    .join(' ')}><div class="says">${before}${said}</div>${below.join('')}${footHtml(entity, context)}</li>`;
}

function footHtml({ rule, confidence, source }: Entity, { ruleWords }: CardContext): string {
  const place = source.page === null ? lineWords(source) : `page ${source.page}, ${lineWords(source)}`;
  const words = ruleWords(rule);
  const meaning = words === '' ? '' : ` title="${escapeHtml(words)}"`;
  return `<div class="foot"><span class="place">${place}</span> <span class="rule"${meaning}>${escapeHtml(rule)}</span> ${sureHtml(confidence)}</div>`;
}

function sureHtml(confidence: number): string {
  return `<span class="sure"><span class="visually-hidden">confidence </span>${confidence.toFixed(2)}</span>`;
}

const ATTENDANCE: Record<Attendee['attendance'], string> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
};

export function attendeeCard(attendee: Attendee, context: CardContext): string {
  const { name, honorific, initials, role, organisation, attendance, office, note } = attendee;
  const about = [role, organisation].filter(Boolean).join(', ');
  return cardHtml(
    attendee,
    {
      kind: 'attendee',
      text: [honorific, name].filter(Boolean).join(' '),
      tags: attendance === 'present' ? [] : [ATTENDANCE[attendance]],
      details: [
        [initials, office, about, note]
          .filter(Boolean)
          .map((part) => escapeHtml(part ?? ''))
          .join(' · '),
      ],
      data: { who: name, what: attendance },
    },
    context,
  );
}

export function itemCard(item: Item, context: CardContext): string {
  const presenters = item.presenters.map(nameOf).join(', ');
  return cardHtml(
    item,
    {
      kind: 'item',
      text: item.title ?? '',
      tags: [item.number],
      details: [escapeHtml(presenters)],
      data: { who: item.presenters.map(nameOf).join('|') },
    },
    context,
  );
}

export function decisionCard(resolution: Resolution, context: CardContext): string {
  const { kind, label, text, mover, seconder, item } = resolution;
  return cardHtml(
    resolution,
    {
      kind: 'decision',
      text,
      tags: [kind, label],
      details: [[escapeHtml(motionOf(resolution)), itemHtml(item, context)].filter(Boolean).join(' · ')],
      data: { what: kind, who: [mover, seconder].flatMap((one) => (one === null ? [] : [nameOf(one)])).join('|') },
    },
    context,
  );
}

const STATUS: Record<Action['status'], string | null> = {
  open: null,
  done: 'done',
  'carried-forward': 'carried forward',
};

export function actionCard(action: Action, context: CardContext): string {
  const { text, owners, due, status, item } = action;
  const names = owners.map(nameOf);
  const who = names.map((name) => `<span class="who">${escapeHtml(name)}</span>`).join(' ');
  const date = due?.date ?? null;
  const when =
    due === null
      ? ''
      : `<span class="due">${escapeHtml(due.text)}${date === null ? '' : ` <time datetime="${date}">${date}</time>`}</span>`;
  return cardHtml(
    action,
    {
      kind: 'action',
      text,
      tags: [STATUS[status]],
      details: [
        [who, when].filter(Boolean).join(' ') || '<span class="nobody">nobody named</span>',
        itemHtml(item, context),
      ],
      data: { who: names.join('|'), what: status },
    },
    context,
  );
}

function itemHtml(id: string | null, { itemWords }: CardContext): string {
  const words = itemWords(id);
  return words === '' ? '' : `<span class="of-item">${escapeHtml(words)}</span>`;
}
