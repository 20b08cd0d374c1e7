/** `minutes/core`: the pipeline without readers, formats and writers; it has those that it is given. */
export {
  explainAll,
  explainMinutes,
  parseAll,
  parseMinutes,
  readDocument,
  readRecord,
  type CoreOptions,
  type Explanation,
  type FormatScore,
  type MinutesRecord,
  type ParseOptions,
} from '../core.ts';
export { ReadError, type ReadErrorCode } from '../diagnostics.ts';
export type { Document } from '../document.ts';
export type { Format } from '../formats/format.ts';
export type { Profile } from '../profile/profile.ts';
export type { Read, Reader, ReadOptions, TypeReader, Unpack } from '../readers/reader.ts';
export { detectType, TYPE_IDS, TYPES, type FileType } from '../readers/types.ts';
export type { Minutes } from '../schema.ts';
export { writeWith, type WriteOptions } from '../writers/write.ts';
export type { Chunk, Printer, TableId, Writer, WriterOptions } from '../writers/writer.ts';
