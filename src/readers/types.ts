/** The types of file that are read, and how each is told from its bytes. */
import { latin1 } from '#encodings';
import { isZip } from './zip.ts';

/** A type of file that minutes come as. */
export interface FileType {
  /** For `--type` and `ReadOptions.type`. */
  id: string;
  /** As `source.mediaType` gives it. */
  mediaType: string;
  /** What it is, for a person: "is …". */
  describes: string;
}

/** Every type that there is a reader of. */
export const TYPES: readonly FileType[] = [
  {
    id: 'text',
    mediaType: 'text/plain',
    describes: 'plain text',
  },
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    describes: 'Markdown',
  },
  {
    id: 'html',
    mediaType: 'text/html',
    describes: 'a web page',
  },
  {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    describes: 'Word',
  },
  {
    id: 'doc',
    mediaType: 'application/msword',
    describes: 'Word 97 to 2003',
  },
  {
    id: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    describes: 'OpenDocument text',
  },
  {
    id: 'rtf',
    mediaType: 'application/rtf',
    describes: 'rich text',
  },
  {
    id: 'eml',
    mediaType: 'message/rfc822',
    describes: 'an e-mail: its body, or the document attached',
  },
  {
    id: 'pdf',
    mediaType: 'application/pdf',
    describes: 'PDF',
  },
  ...(['png', 'jpeg', 'tiff'] as const).map((id): FileType => ({
    id,
    mediaType: `image/${id}`,
    describes: `a scan (${id.toUpperCase()})`,
  })),
];

/** The ids of `TYPES`. */
export const TYPE_IDS: readonly string[] = TYPES.map(({ id }) => id);

/** How far into a file the marks that tell its type may stand. */
const HEAD = 2048;

/** The id of a file's type; "zip" for an archive of documents. What has no other mark is text. Rejects with ReadError. */
export async function detectType(bytes: Uint8Array): Promise<string> {
  if (isZip(bytes)) return zipType(bytes);
  const head = latin1(bytes.subarray(0, HEAD));
  return MAGIC.find(({ mark }) => mark.test(head))?.id ?? textType(bytes, head);
}

/** First bytes, as characters 0 to 255. */
const MAGIC: readonly { id: string; mark: RegExp }[] = [
  { id: 'pdf', mark: /%PDF-\d/ },
  { id: 'rtf', mark: /^\s*\{\\rtf/ },
  { id: 'doc', mark: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/ },
  { id: 'png', mark: /^\x89PNG\r\n\x1a\n/ },
  { id: 'jpeg', mark: /^\xff\xd8\xff/ },
  { id: 'tiff', mark: /^(?:II\*\0|MM\0\*)/ },
];

const HTML = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** Fields that mail programs write and people do not. */
const MAIL = /^(?:message-id|mime-version|received|return-path|delivered-to|x-mailer|dkim-signature):/im;
const HEADER_BLOCK = /^(?:From [^\n]*\n)?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?(?:\n|$)/;
const MARKDOWN = /^(?:#{1,6} |\|? ?:?-{3,}:? ?\||---\r?$|\s*[-*] \[[ x]\] )/im;

const JSON_START = /^(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*["[{\]\d-])/;

async function textType(bytes: Uint8Array, head: string): Promise<string> {
  const text = head.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff)/, '');
  if (JSON_START.test(text) && isJson(bytes)) {
    const { ReadError } = await import('../diagnostics.ts');
    throw new ReadError('unsupported-type', 'is JSON and no document');
  }
  if (HTML.test(text)) return 'html';
  const mail = latin1(bytes.subarray(0, 16 * HEAD));
  const headers = HEADER_BLOCK.exec(mail)?.[0];
  if (headers !== undefined && MAIL.test(headers)) return 'eml';
  return MARKDOWN.test(text) ? 'markdown' : 'text';
}

/** One value, or one on each line; what a program wrote is no record of a meeting. */
function isJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes).trim();
  return isValue(text) || (text.includes('\n') && isValue(text.slice(0, text.indexOf('\n'))));
}

function isValue(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function zipType(bytes: Uint8Array): Promise<string> {
  const { openPackage } = await import('./unzip.ts');
  const archive = openPackage(bytes);
  const { names } = archive;
  if (names.includes('mimetype') && names.includes('content.xml')) return 'odt';
  if (!names.includes('[Content_Types].xml')) return 'zip';
  const isWord =
    names.some((name) => /(?:^|\/)document\d*\.xml$/i.test(name)) ||
    (archive.text('[Content_Types].xml')?.includes('wordprocessingml') ?? false);
  if (isWord) return 'docx';
  const { ReadError } = await import('../diagnostics.ts');
  throw new ReadError('unsupported-type', 'is an Office file of a type that is not read');
}
