export { parseAll, parseMinutes, readDocument, type ParseOptions } from './pipeline.ts';
export { WRITER_IDS, writeMinutes, type WriterId } from './writers/index.ts';
export { applyPatch, applyPatchToAll } from './patch/apply.ts';
export { PatchError, readPatch, type Patch } from './patch/patch.ts';
export { ReadError, type ReadErrorCode } from './diagnostics.ts';
export type {
  Action,
  Attendee,
  Diagnostic,
  Entry,
  Item,
  Meeting,
  Minutes,
  NextMeeting,
  PersonRef,
  Resolution,
  Source,
  Vote,
} from './schema.ts';
