/** A task, what is told of it later, and how the two are joined. */
export interface Task {
  meeting: string;
  id: string;
  body: string | null;
  date: string | null;
  text: string;
  /** Ids of people; printed text of those who are none. */
  owners: string[];
  status: 'open' | 'done' | 'carried-forward';
  dueDate: string | null;
  item: string | null;
  itemTitle: string | null;
  startLine: number;
  endLine: number;
  page: number | null;
}

/** A paragraph that may tell what became of a task, as below "Matters arising". */
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

export type Relation = 'repeated' | 'closed' | 'carried-forward';

export interface Follow {
  from: { meeting: string; action: string };
  /** `action` is null where a paragraph tells it. */
  to: { meeting: string; action: string | null; startLine: number; endLine: number; page: number | null };
  relation: Relation;
  rule: string;
  /** 0 to 1. */
  confidence: number;
}
