import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document.ts';
import { readMail } from '../../src/readers/mail.ts';
import { READERS } from '../../src/readers/readers.ts';

const HEAD =
  'From: "Ada Quill" <ada@barn.test>\r\nTo: all@barn.test\r\nSubject: Minutes of 4 March\r\nMIME-Version: 1.0\r\n';

interface Part {
  type: string;
  name?: string;
  content: string;
  /** Further fields. */
  fields?: string;
}

function mixed(...parts: Part[]): string {
  const written = parts.map(({ type, name, content, fields = '' }) => {
    const disposition = name === undefined ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
    return `--frontier\r\nContent-Type: ${type}\r\n${disposition}${fields}\r\n${content}\r\n`;
  });
  return `${HEAD}Content-Type: multipart/mixed; boundary=frontier\r\n\r\n${written.join('')}--frontier--\r\n`;
}

const RTF =
  '{\\rtf1\\ansi {\\b Barn Committee}\\par Present: Ada Quill, Bram Ostler\\par Agreed: the roof is mended by May\\par}';
const LONGER = `{\\rtf1\\ansi ${'Longer minutes of the barn. '.repeat(20)}\\par}`;
const note: Part = { type: 'text/plain', content: 'Minutes attached.' };
const minutes: Part = { type: 'application/octet-stream', name: 'minutes.rtf', content: RTF };

async function read(mail: string | Buffer) {
  const { document, diagnostics } = await readMail(Buffer.from(mail as string), { readers: READERS });
  return { document, messages: diagnostics.map(({ message }) => message) };
}

const blocks = ({ blocks }: Document) =>
  blocks.map((one) => ('text' in one ? `${one.type} ${one.text.value}` : one.type));

describe('what the mail says', () => {
  test('subject and text', async () => {
    const { document, messages } = await read(
      `${HEAD}Content-Type: text/plain\r\n\r\nPresent: Ada\r\n\r\n1. Roof\r\n2. Fence\r\n`,
    );
    expect(document.mediaType).toBe('message/rfc822');
    expect(blocks(document)).toEqual([
      'paragraph Minutes of 4 March',
      'paragraph Present: Ada',
      'list-item Roof',
      'list-item Fence',
    ]);
    expect(messages).toEqual([]);
  });

  test('HTML rather than the text that was made of it', async () => {
    const parts =
      '--b\r\nContent-Type: text/plain\r\n\r\nA B\r\n' +
      '--b\r\nContent-Type: text/html\r\n\r\n<p>Table:</p><table><tr><td>A<td>B<tr><td>C<td>D</table>\r\n--b--\r\n';
    const { document } = await read(`${HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n${parts}`);
    expect(blocks(document)).toEqual(['heading Minutes of 4 March', 'paragraph Table:', 'table']);
  });

  test('Windows-1252', async () => {
    const mail = `${HEAD}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nOdo=92s =96 roof\r\n`;
    expect((await read(mail)).document.text).toContain('Odo’s – roof');
  });

  test('a mailbox of one mail', async () => {
    expect((await read(`From ada@barn.test Mon Mar  4\r\n${HEAD}\r\nHello\r\n`)).document.text).toContain('Hello');
  });
});

describe('attachments', () => {
  test('the document attached, where the mail is a covering note', async () => {
    const { document, messages } = await read(mixed(note, minutes));
    expect(document.text).toMatch(/^Barn Committee\n/);
    expect(document.mediaType).toBe('message/rfc822');
    expect(document.encoding).toBe('windows-1252');
    expect(messages).toEqual([]);
  });

  test('the mail, where it says more', async () => {
    const body = { type: 'text/plain', content: 'Minutes of the barn. '.repeat(30) };
    const { document, messages } = await read(mixed(body, minutes));
    expect(document.text).toContain('Minutes of the barn.');
    expect(messages).toEqual(['also holds "minutes.rtf", which was not read']);
  });

  test('of several, the one with the most text', async () => {
    const { document, messages } = await read(mixed(note, minutes, { ...minutes, name: 'long.rtf', content: LONGER }));
    expect(document.text).toContain('Longer minutes');
    expect(messages).toEqual(['also holds "minutes.rtf", which was not read']);
  });

  test('text only where its name says so', async () => {
    const content = 'Present: Ada Quill and many more of the barn, who all came in good time. '.repeat(3);
    const named = await read(mixed(note, { type: 'text/plain', name: 'minutes.txt', content }));
    expect(named.document.text).toContain('many more');
    const other = await read(mixed(note, { type: 'application/octet-stream', name: 'data.bin', content }));
    expect(other.document.text).toContain('Minutes attached.');
    expect(other.messages).toEqual(['also holds "data.bin", which was not read']);
  });

  test('what cannot be read is told of', async () => {
    const { document, messages } = await read(
      mixed(
        note,
        { ...minutes, name: 'old.doc', content: '\xd0\xcf' },
        { ...minutes, name: 'x.zip', content: 'PK\x03\x04 broken' },
      ),
    );
    expect(document.text).toContain('Minutes attached.');
    expect(messages).toEqual(['also holds "old.doc", which was not read', 'also holds "x.zip", which was not read']);
  });

  test('signatures, invitations and logos are not', async () => {
    const { messages } = await read(
      mixed(
        note,
        { type: 'text/calendar', name: 'invite.ics', content: 'BEGIN:VCALENDAR' },
        { type: 'application/pgp-signature', name: 'sig.asc', content: '-----BEGIN' },
        {
          type: 'image/png',
          name: 'logo.png',
          content: 'iVBORw0KGgo=',
          fields: 'Content-Transfer-Encoding: base64\r\n',
        },
      ),
    );
    expect(messages).toEqual([]);
  });

  test('a mail that is forwarded is read, one inside of it is not', async () => {
    const inner = `Subject: Inner\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${'Innermost words. '.repeat(40)}`;
    const once: Part = {
      type: 'message/rfc822',
      name: 'once.eml',
      content: mixed(note, minutes).replaceAll('frontier', 'border'),
    };
    expect((await read(mixed(note, once))).document.text).toMatch(/^Barn Committee\n/);
    const twice = mixed(note, { type: 'message/rfc822', name: 'inner.eml', content: inner }).replaceAll(
      'frontier',
      'limit',
    );
    const { document } = await read(
      mixed({ type: 'text/plain', content: '' }, { type: 'message/rfc822', name: 'once.eml', content: twice }),
    );
    expect(document.text).not.toContain('Innermost');
    expect(document.text).toContain('Minutes attached.');
  });
});

describe('hostile mails', () => {
  test('parts in parts without end are refused', async () => {
    let mail = HEAD;
    for (let i = 0; i < 500; i++) mail += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`;
    await expect(read(mail)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('attachments without end are read up to a limit, and told of up to another', { timeout: 10_000 }, async () => {
    const { messages } = await read(mixed(note, ...Array.from({ length: 500 }, () => minutes)));
    expect(messages).toHaveLength(20);
  });

  test.each([
    ['headers only', HEAD],
    ['cut off', mixed(note, minutes).slice(0, 400)],
    ['bytes', '\0\xff\xfe'.repeat(1000)],
  ])('%s', async (_, mail) => {
    await read(Buffer.from(mail, 'latin1'));
  });
});
