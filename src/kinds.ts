/** The kinds of decisions. */
export const RESOLUTION_KINDS = [
  'resolved',
  'agreed',
  'approved',
  'noted',
  'appointed',
  'endorsed',
  'carried',
  'lost',
  'deferred',
  'withdrawn',
  'other',
] as const;
