import type { Progress, Task } from '../../../src/archive/links/actions.ts';

export const BODY = 'Ashwell Parish Council';

export function task(meeting: number, text: string, more: Partial<Task> = {}): Task {
  const owner = /^(\p{Lu}{2}|The Clerk|Clerk|All)\b/u.exec(text)?.[1];
  return {
    meeting: name(meeting, more.body),
    id: `a${String(meeting)}-${text.slice(0, 24)}`,
    body: BODY,
    date: dayOf(meeting),
    text,
    owners: owner === undefined ? [] : [owner],
    status: 'open',
    dueDate: null,
    item: 'i1',
    itemTitle: 'Highways',
    startLine: 10,
    endLine: 10,
    page: null,
    ...more,
  };
}

export function told(meeting: number, text: string, more: Partial<Progress> = {}): Progress {
  return {
    meeting: name(meeting, more.body),
    body: BODY,
    date: dayOf(meeting),
    item: 'i2',
    itemTitle: 'Matters arising',
    text,
    startLine: 5,
    endLine: 5,
    page: null,
    ...more,
  };
}

function name(meeting: number, body: string | null | undefined): string {
  return `${body ?? ''}/m${String(meeting)}`;
}

export function dayOf(meeting: number): string {
  return `${String(2010 + Math.floor(meeting / 12))}-${String((meeting % 12) + 1).padStart(2, '0')}-07`;
}
