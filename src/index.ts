/** `minutes`: every reader, format and writer, each loaded when it is first asked for. */
export {
  explainAll,
  explainMinutes,
  parseAll,
  parseMinutes,
  readDocument,
  readRecord,
  type Explanation,
  type FormatScore,
  type MinutesRecord,
  type ParseOptions,
} from './pipeline.ts';
export { applyPatch, applyPatchToAll } from './patch/apply.ts';
export { PatchError, readPatch, type Patch } from './patch/patch.ts';
export { ReadError, type ReadErrorCode } from './diagnostics.ts';
export type { Document } from './document.ts';
export type { Format } from './formats/format.ts';
export type { Profile } from './profile/profile.ts';
export type { Read, Reader, ReadOptions, TypeReader, Unpack } from './readers/reader.ts';
export { READERS } from './readers/readers.ts';
export { detectType, TYPE_IDS, TYPES, type FileType } from './readers/types.ts';
export { VERSION } from './version.ts';
export { WRITER_IDS, writeMinutes, type WriterId } from './writers/index.ts';
export { writeWith, type WriteOptions } from './writers/write.ts';
export { WriteError } from './writers/writer.ts';
export type { Chunk, Printer, TableId, Writer, WriterOptions } from './writers/writer.ts';
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
