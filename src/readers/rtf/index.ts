/** Rich text: tokens, an interpreter of its groups, and the drafts that it makes of them. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import { compose } from '../compose.ts';
import type { Reader } from '../reader.ts';
import { newRtf } from './acts.ts';
import { encodingOf } from './characters.ts';
import { run } from './interpret.ts';
import { tokensOf } from './lexer.ts';

const MEDIA_TYPE = 'application/rtf';

/** How far into a file its first brace may stand. */
const HEAD = 2048;

/** Reads rich text as far as it goes. Throws ReadError where it is none. */
export const readRtf: Reader = (bytes) => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const start = source.slice(0, HEAD).indexOf('{\\rtf');
  if (start < 0) throw new ReadError('damaged', 'is no rich text: it does not begin as such');
  const rtf = newRtf();
  const drafts = run(rtf, tokensOf(start === 0 ? source : source.slice(start)));
  const document = compose(drafts, { mediaType: MEDIA_TYPE, encoding: encodingOf(rtf.codePage) });
  const { undecodable } = rtf;
  const diagnostics =
    undecodable === 0
      ? []
      : [diagnostic('undecodable-bytes', `${undecodable} characters could not be decoded and stand as U+FFFD`)];
  return { document, diagnostics };
};
