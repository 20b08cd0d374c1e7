/** Changes of an e-mail: its headers, its parts, how they are encoded. */
import { nastyPiece } from '../nasty.mjs';

const CODINGS = ['base64', 'quoted-printable', '7bit', 'binary', 'x-uuencode', ''];
const TYPES = [
  'text/plain',
  'text/html; charset=utf-16',
  'message/rfc822',
  'multipart/mixed; boundary="a"',
  'application/pdf',
  'image/png',
  'text/plain; charset=x',
];
const HEADER = /^[\w-]+: .*$/gm;
const DEEP = 60;

const overHeaders = (change) => (text, random) => {
  const headers = [...text.matchAll(HEADER)];
  if (headers.length === 0) return text;
  const { 0: header, index } = random.pick(headers);
  return text.slice(0, index) + change(header, random) + text.slice(index + header.length);
};

export const MAIL = [
  overHeaders(() => 'X: y'),
  overHeaders((header) => `${header}\r\n${header}`),
  overHeaders((header, random) => header + nastyPiece(random)),
  overHeaders((header) => header.replace(': ', ':\r\n ')),
  (text, random) =>
    text.replace(/(?<=Transfer-Encoding: )\S+/g, (found) => (random.below(2) ? found : random.pick(CODINGS))),
  (text, random) =>
    text.replace(/(?<=Content-Type: )[^\r\n]+/g, (found) => (random.below(2) ? found : random.pick(TYPES))),
  (text, random) => text.replace(/(?<=boundary=)\S+/, () => random.pick(['""', '"-"', 'x', `"${'b'.repeat(3000)}"`])),
  (text, random) => text.replace(/(?<=filename=)\S+/g, () => `"${nastyPiece(random).replace(/["\r\n]/g, '')}"`),
  (text, random) => {
    const parts = text.split(/(?=^--)/m);
    return random.shuffled(parts).join('');
  },
  (text, random) =>
    'MIME-Version: 1.0\r\nMessage-ID: <a@b>\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(1 + random.below(DEEP)) +
    text,
];
