export { parseMinutes, readDocument, type ParseOptions } from './pipeline.ts';
export { WRITER_IDS, writeMinutes, type WriterId } from './writers/index.ts';
