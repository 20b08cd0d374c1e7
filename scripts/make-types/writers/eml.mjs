/** A mail with a Word file attached. */

const LINE = 76;
const BOUNDARY = '----=_Part_20200102_0304';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const folded = (base64) => base64.match(new RegExp(`.{1,${LINE}}`, 'g')).join('\r\n');
const encodedWord = (text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

export function writeEml(docx, { header }) {
  return [
    'Return-Path: <clerk@example.org>',
    'Message-ID: <20200102030405.1@example.org>',
    'Date: Thu, 02 Jan 2020 03:04:05 +0000',
    'From: A. Clerk <clerk@example.org>',
    'To: members@example.org',
    `Subject: ${encodedWord(`Minutes – ${header}`)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Dear all,',
    '',
    'The minutes of our last meeting are attached. Please send any corrections to =',
    'me by Friday.',
    '',
    'Best wishes =E2=80=93 the Clerk',
    `--${BOUNDARY}`,
    `Content-Type: ${DOCX}; name="minutes.docx"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="minutes.docx"',
    '',
    folded(Buffer.from(docx).toString('base64')),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}
