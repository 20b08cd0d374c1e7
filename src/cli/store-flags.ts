/** The options of "index" and of the questions. */
export interface StoreFlags {
  db?: string;
  store?: string;
  merges?: string;
  draftMerges?: string;
  open?: boolean;
  done?: boolean;
  overdue?: boolean;
  owner?: string;
  asOf?: string;
  body?: string;
  since?: string;
  until?: string;
  limit?: number;
  kind?: string;
  mover?: string;
  item?: string;
  duplicates?: boolean;
}
