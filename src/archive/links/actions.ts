/** Stub until the linkers are merged: the same words in the same body are one task. */
export interface Task {
  meeting: string;
  id: string;
  body: string | null;
  date: string | null;
  text: string;
  owners: string[];
  status: 'open' | 'done' | 'carried-forward';
  dueDate: string | null;
  item: string | null;
  itemTitle: string | null;
}

export interface Progress {
  meeting: string;
  body: string | null;
  date: string | null;
  item: string | null;
  itemTitle: string | null;
  text: string;
  startLine: number;
  endLine: number;
  page: number | null;
}

export interface Follow {
  from: { meeting: string; action: string };
  to: { meeting: string; action: string | null; startLine: number; endLine: number; page: number | null };
  relation: 'repeated' | 'closed' | 'carried-forward';
  rule: string;
  confidence: number;
}

export function linkActions(tasks: readonly Task[], _entries: readonly Progress[]): Follow[] {
  const last = new Map<string, Task>();
  const follows: Follow[] = [];
  const inOrder = [...tasks].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  for (const task of inOrder) {
    const key = `${task.body ?? ''}\n${task.text}`;
    const before = last.get(key);
    if (before !== undefined && before.meeting !== task.meeting) {
      follows.push({
        from: { meeting: before.meeting, action: before.id },
        to: { meeting: task.meeting, action: task.id, startLine: 1, endLine: 1, page: null },
        relation: task.status === 'done' ? 'closed' : 'repeated',
        rule: 'same-words',
        confidence: 1,
      });
    }
    last.set(key, task);
  }
  return follows;
}
