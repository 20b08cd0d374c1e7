import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { written } from '../../scripts/make-types/files.mjs';
import { MEETINGS } from '../../scripts/make-types/meetings.mjs';
import { bytesOf, FOLDER, ROOT, TEXT } from './cases.ts';

/** What other programs made. */
const CONVERTED = ['minutes.chromium.pdf', 'minutes.doc', 'minutes.libreoffice.pdf', 'scan-150.pdf', 'scan-300.pdf'];
const MAX_BYTES = 3_000_000;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(MEETINGS.map((meeting) => [meeting.layout, meeting] as const))('%s', (layout, meeting) => {
  const folder = `${FOLDER}/${layout}`;

  it('has a file of every type', () => {
    expect(readdirSync(join(ROOT, folder)).sort()).toEqual([...Object.keys(written(meeting)), ...CONVERTED].sort());
  });

  it.each(Object.entries(written(meeting)))('has %s as scripts/make-types writes it', (name, content) => {
    expect(Buffer.compare(bytesOf(`${folder}/${name}`), Buffer.from(content))).toBe(0);
  });

  it('has a truth whose words all stand in the text', () => {
    const text = new Set(wordsOf(Buffer.from(bytesOf(`${folder}/${TEXT}`)).toString('utf8')));
    const { attendees, items, resolutions, actions } = meeting.gold;
    const wordings = [
      ...attendees.map(([name]) => name),
      ...items.map(([, title]) => title ?? ''),
      ...[...resolutions, ...actions].flatMap(({ text: wording }) => wording),
    ];
    expect(wordings.flatMap(wordsOf).filter((word) => !text.has(word))).toEqual([]);
  });
});

it('is small', () => {
  const files = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' });
  const bytes = files.map((file) => statSync(join(ROOT, FOLDER, file))).filter((stat) => stat.isFile());
  expect(bytes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MAX_BYTES);
});
