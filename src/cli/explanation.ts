/** What `minutes explain --json` prints. */
import type { Explanation as Parsed, FormatScore } from '../pipeline.ts';
import type { Rule } from '../rules.ts';
import { RULES } from '../rules.ts';
import type { Diagnostic, Minutes, Source } from '../schema.ts';
import { itemLabel, namesOf } from '../writers/phrases.ts';

/** One result with the rule that found it; `describes` is null for a rule that RULES does not list. */
export interface Explained {
  id: string;
  label: string;
  rule: string;
  describes: string | null;
  confidence: number;
  source: Source;
}

export const KINDS = ['attendees', 'items', 'resolutions', 'actions'] as const;

export interface Explanation {
  path: string | null;
  format: { id: string; profile: string | null; confidence: number; candidates: FormatScore[] };
  /** Each field of the meeting with where it was read. */
  meeting: { field: string; value: unknown; source: Source }[];
  attendees: Explained[];
  items: Explained[];
  resolutions: Explained[];
  actions: Explained[];
  diagnostics: Diagnostic[];
}

export function explanationOf({ minutes, formats }: Parsed): Explanation {
  const { meeting } = minutes;
  const fields: Readonly<Record<string, unknown>> = { ...meeting };
  return {
    path: minutes.source.path,
    format: {
      id: minutes.format.id,
      profile: minutes.format.profile,
      confidence: minutes.format.confidence,
      candidates: formats,
    },
    meeting: Object.entries(meeting.sources).map(([field, source]) => ({
      field,
      value: fields[field] ?? null,
      source,
    })),
    ...explainedOf(minutes),
    diagnostics: minutes.diagnostics,
  };
}

function explainedOf(minutes: Minutes): Pick<Explanation, (typeof KINDS)[number]> {
  return {
    attendees: minutes.attendees.map((each) => explain(each, `${each.name}, ${each.attendance}`)),
    items: minutes.items.map((each) => explain(each, itemLabel(each))),
    resolutions: minutes.resolutions.map((each) => explain(each, `${each.kind}: ${each.text}`)),
    actions: minutes.actions.map((each) => explain(each, `${namesOf(each.owners) || 'nobody named'}: ${each.text}`)),
  };
}

function explain(entity: Pick<Explained, 'id' | 'rule' | 'confidence' | 'source'>, label: string): Explained {
  const { id, rule, confidence, source } = entity;
  const rules: Readonly<Record<string, Rule | undefined>> = RULES;
  const describes = Object.hasOwn(rules, rule) ? (rules[rule]?.describes ?? null) : null;
  return { id, label, rule, describes, confidence, source };
}
