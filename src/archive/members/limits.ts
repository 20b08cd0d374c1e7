import { ZIP_LIMITS } from '../../readers/unzip.ts';

/** Limits with what they keep out. */
export const MEMBER_LIMITS = {
  /** Files of one ZIP archive, whose directory is held in memory at some 300 bytes a file; a council's record has thousands. */
  entries: 500_000,
  /** Bytes of one file, the ratio to its packed size, and the size below which any ratio goes: as in a package. */
  entryBytes: ZIP_LIMITS.entryBytes,
  ratio: ZIP_LIMITS.ratio,
  freeBytes: ZIP_LIMITS.freeBytes,
};
