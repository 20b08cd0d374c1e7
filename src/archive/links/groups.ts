/** Forms that are one person, as far as the rules have come. */
import type { Form } from './forms.ts';

export interface Link {
  /** The printed name that was joined. */
  variant: string;
  rule: string;
}

export interface Group {
  /** The group that this one became part of; null while it is one of its own. */
  within: Group | null;
  forms: Form[];
  meetings: Set<number>;
  mentions: number;
  links: Link[];
  /** Groups that may be the same person, and by which rule. */
  doubts: { group: Group; rule: string }[];
}

export function groupOf(form: Form): Group {
  return {
    within: null,
    forms: [form],
    meetings: new Set(form.meetings),
    mentions: form.mentions.length,
    links: [],
    doubts: [],
  };
}

export function rootOf(group: Group): Group {
  let root = group;
  while (root.within !== null) root = root.within;
  return root;
}

/** Joins two groups that are their own; the one with fewer mentions is told as the one that was joined. */
export function join(a: Group, b: Group, rule: string): void {
  const [into, from] = a.mentions >= b.mentions ? [a, b] : [b, a];
  const [variant] = from.forms;
  into.links.push(...from.links, { variant: variant?.name ?? '', rule });
  into.forms.push(...from.forms);
  into.doubts.push(...from.doubts);
  into.mentions += from.mentions;
  for (const meeting of from.meetings) into.meetings.add(meeting);
  from.within = into;
}

/** Whether something holds between a form of one and a form of the other. */
export function pairOf(a: Group, b: Group, holds: (one: Form, other: Form) => boolean): boolean {
  return a.forms.some((one) => b.forms.some((other) => holds(one, other)));
}
