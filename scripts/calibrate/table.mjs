/** Counts of right and wrong results, and the confidence that they allow. */

/** Lists of the canonical JSON → what the program calls one of them. */
const KINDS = { attendees: 'attendee', items: 'item', resolutions: 'resolution', actions: 'action' };
const LAYOUTS = ['known', 'other'];

/**
 * A rule begins with so many results of its kind's precision: with few results of its own it is hardly told apart from the
 * others, with fifty it speaks for itself.
 */
const STRENGTH = 5;
/** What nothing is known of is right and wrong once each. */
const BEGINNING = { right: 1, wrong: 1 };
/** No rule is never wrong. */
const MOST = 0.99;

const layoutOf = (format) => (format === null || format === 'general' ? 'other' : 'known');
const rounded = (value) => Math.round(Math.min(value, MOST) * 1000) / 1000;

function counted(claims) {
  const right = claims.filter((claim) => claim.right).length;
  return { right, wrong: claims.length - right };
}

/** Kind → what all its rules and each of its rules are worth, in layouts that have a format and in others. */
export function tableOf(rows) {
  const claims = rows.flatMap((row) => row.claims.map((claim) => ({ ...claim, layout: layoutOf(row.format) })));
  return Object.fromEntries(
    Object.entries(KINDS).map(([list, kind]) => {
      const ofKind = claims.filter((claim) => claim.kind === list);
      return [kind, precisionOf(ofKind)];
    }),
  );
}

function precisionOf(claims) {
  const all = Object.fromEntries(
    LAYOUTS.map((layout) => {
      const { right, wrong } = counted(claims.filter((claim) => claim.layout === layout));
      const share = (right + BEGINNING.right) / (right + wrong + BEGINNING.right + BEGINNING.wrong);
      return [layout, { right, wrong, confidence: rounded(share) }];
    }),
  );
  const names = [...new Set(claims.map(({ rule }) => rule))].sort();
  const rules = names.map((rule) => {
    const measured = LAYOUTS.flatMap((layout) => {
      const { right, wrong } = counted(claims.filter((claim) => claim.rule === rule && claim.layout === layout));
      if (right + wrong === 0) return [];
      const share = (right + STRENGTH * all[layout].confidence) / (right + wrong + STRENGTH);
      return [[layout, { right, wrong, confidence: rounded(share) }]];
    });
    return [rule, Object.fromEntries(measured)];
  });
  return { all, rules: Object.fromEntries(rules) };
}

/** Canonical JSON with the confidences of another table. */
export function withConfidences(minutes, table) {
  const layout = layoutOf(minutes.format.id);
  const changed = Object.entries(KINDS).map(([list, kind]) => [
    list,
    minutes[list].map((one) => {
      const { all, rules } = table[kind];
      return { ...one, confidence: (rules[one.rule]?.[layout] ?? all[layout]).confidence };
    }),
  ]);
  return { ...minutes, ...Object.fromEntries(changed) };
}
