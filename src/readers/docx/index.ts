/** Word files (DOCX, DOCM, DOTX, DOTM): mammoth reads the document, what it leaves out is worked out beforehand. */
import { ReadError } from '../../diagnostics.ts';
import { compose } from '../compose.ts';
import type { Reader } from '../reader.ts';
import { annotate } from './annotate.ts';
import { draftsOf } from './drafts.ts';
import { modelOf } from './model.ts';
import { openParts } from './parts.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Side parts that are broken (numbers, styles, notes, headers) are told of; a broken main part is a ReadError. */
export const readDocx: Reader = async (bytes) => {
  const parts = openParts(bytes);
  const annotated = annotate(parts);
  if (annotated === null) throw new ReadError('damaged', 'is not a Word file: its main part holds no text');
  const drafts = draftsOf(await modelOf(annotated.xml), annotated.paragraphs);
  return { document: compose(drafts, { mediaType: MEDIA_TYPE }), diagnostics: parts.diagnostics };
};
