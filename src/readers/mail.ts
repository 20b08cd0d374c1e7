/** E-mails: the document attached, or else what the mail itself says. */
import { latin1 } from '#encodings';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { diagnostic, ReadError } from '../diagnostics.ts';
import type { Diagnostic } from '../schema.ts';
import { compose } from './compose.ts';
import { htmlDrafts } from './html/index.ts';
import { readWith } from './read.ts';
import type { Read, Reader, ReadOptions } from './reader.ts';
import { readText } from './text/index.ts';
import { detectType } from './types.ts';
import { fromWindows1252 } from './windows-1252.ts';

const MEDIA_TYPE = 'message/rfc822';

/** Limits with what they keep out. */
const LIMITS = {
  /** Parts in parts: forwarded mails with pictures have five or six. */
  nesting: 50,
  headerBytes: 2 * 1024 * 1024,
  /** Mails in mails that are read: one that is forwarded, not a whole thread of them. */
  forwarded: 1,
  /** Attachments that are read, to see which one is meant. */
  attachments: 10,
  /** Attachments that are told of as not read. */
  told: 20,
  /** Bytes of one attachment: mail servers take 25 to 50 megabytes. */
  attachmentBytes: 100 * 1024 * 1024,
  /** Bytes below which a picture is a logo: a scanned page has more. */
  scanBytes: 40_000,
  /** Characters of a file's name in a message. */
  name: 80,
};

/** How long against the attachment's text what the mail says may be, for a covering note. */
const NOTE_SHARE = 0.5;

/**
 * Reads a mail. The document is that of the attachment with the most text, where what the mail says is short against
 * it; else the subject and what the mail says. Rejects with ReadError for a mail that cannot be taken apart.
 */
export const readMail: Reader = (bytes, options) => readMessage(bytes, options, 0);

async function readMessage(bytes: Uint8Array, options: ReadOptions, depth: number): Promise<Read> {
  const mail = await parse(withoutMailboxLine(bytes));
  const body = bodyOf(mail);
  const lost: Diagnostic[] = [];
  const reads: { name: string; read: Read }[] = [];
  for (const [index, attachment] of mail.attachments.entries()) {
    const name = nameOf(attachment, index);
    const type = await typeOf(attachment);
    if (type === null) continue;
    const isKnown = type !== 'zip' && type !== 'text' && !(type === 'eml' && depth >= LIMITS.forwarded);
    if (!isKnown || reads.length >= LIMITS.attachments) lost.push(unread(name));
    else {
      try {
        reads.push({ name, read: await readAttachment(contentOf(attachment), type, options, depth) });
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        lost.push(unread(name, error.message));
      }
    }
  }
  const [first, ...others] = reads.sort((a, b) => length(b.read) - length(a.read));
  const isNote = first !== undefined && length(body) <= NOTE_SHARE * length(first.read);
  const chosen = isNote ? first.read : body;
  const more = isNote || first === undefined ? others : [first, ...others];
  const told = [...more.map(({ name }) => unread(name)), ...lost].slice(0, LIMITS.told);
  return {
    document: { ...chosen.document, mediaType: MEDIA_TYPE },
    diagnostics: [...chosen.diagnostics, ...told],
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: LIMITS.nesting,
      maxHeadersSize: LIMITS.headerBytes,
    });
  } catch {
    throw new ReadError(
      'damaged',
      'is a mail that cannot be taken apart: it has too many parts in parts, or too long a head',
    );
  }
}

/** Mailboxes part their mails by a line "From somebody, some time", which is no field of the mail. */
function withoutMailboxLine(bytes: Uint8Array): Uint8Array {
  const isMailbox = latin1(bytes.subarray(0, 5)) === 'From ';
  return isMailbox ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}

/**
 * The subject and what the mail says. Of its forms, HTML keeps tables and lists. Node 20 decodes Windows-1252 as Latin-1:
 * what it holds more stands as control characters.
 */
function bodyOf(mail: Email): Read {
  const subject = fromWindows1252(mail.subject ?? '').trim();
  const drafts = mail.html === undefined ? [] : htmlDrafts(fromWindows1252(mail.html));
  if (drafts.length === 0)
    return readText([subject, fromWindows1252(mail.text ?? '')].filter((part) => part !== '').join('\n\n'));
  const title = subject === '' ? [] : [{ type: 'heading' as const, level: 1, runs: [{ value: subject }] }];
  return { document: compose([...title, ...drafts], { mediaType: MEDIA_TYPE }), diagnostics: [] };
}

const IMAGES: ReadonlySet<string> = new Set(['png', 'jpeg', 'tiff']);
const TEXT_NAME = /\.(?:txt|text|md|markdown)$/i;
/** What mail programs add that nobody wrote: signatures, invitations, cards. */
const MACHINE_MADE =
  /^(?:text\/calendar|application\/(?:ics|pgp-|pkcs7-signature|x-pkcs7-signature)|text\/(?:x-)?vcard)/;

/** The type of an attachment; null where it is part of how the mail looks or works. "text" is of no readable type. */
async function typeOf(attachment: Attachment): Promise<string | null> {
  const content = contentOf(attachment);
  if (attachment.related === true || MACHINE_MADE.test(attachment.mimeType) || content.length === 0) return null;
  if (content.length > LIMITS.attachmentBytes) return 'zip';
  if (attachment.mimeType === MEDIA_TYPE) return 'eml';
  const type = await detect(content);
  if (IMAGES.has(type)) return content.length < LIMITS.scanBytes ? null : type;
  if (type !== 'text' && type !== 'markdown') return type;
  return TEXT_NAME.test(attachment.filename ?? '') ? 'markdown' : 'text';
}

async function detect(content: Uint8Array): Promise<string> {
  try {
    return await detectType(content);
  } catch {
    return 'zip';
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

async function readAttachment(bytes: Uint8Array, type: string, options: ReadOptions, depth: number): Promise<Read> {
  if (type === 'eml') return readMessage(bytes, options, depth + 1);
  return readWith(bytes, { ...options, type });
}

function length({ document }: Read): number {
  return document.text.trim().length;
}

function nameOf({ filename }: Attachment, index: number): string {
  const name = (filename ?? '')
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .trim()
    .slice(0, LIMITS.name);
  return name === '' ? `attachment ${index + 1}` : `"${name}"`;
}

function unread(name: string, why?: string): Diagnostic {
  return diagnostic('part-lost', `also holds ${name}, which was not read${why === undefined ? '' : `: it ${why}`}`);
}
