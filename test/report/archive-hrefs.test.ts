import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hrefTo } from '../../src/report/archive/hrefs.ts';
import { scratch } from '../cli/run.ts';

const { folder, write } = scratch();
mkdirSync(join(folder, 'in/sub'), { recursive: true });
mkdirSync(join(folder, 'out'));
for (const name of ['a.pdf', 'in/sub/b #1.pdf', 'in/c.zip', 'javascript:alert(1).pdf', `in/"onclick='x'.pdf`])
  write(name, 'x');

const from = (place: string) => ({ from: join(folder, place), bases: [folder, join(folder, 'in')] });

describe('links to documents', () => {
  it.each([
    ['a.pdf', 'out', '../a.pdf'],
    ['a.pdf', '.', './a.pdf'],
    ['in/sub/b #1.pdf', 'out', '../in/sub/b%20%231.pdf'],
    ['sub/b #1.pdf', '.', './in/sub/b%20%231.pdf'],
    ['in/c.zip/inner/d.docx', '.', './in/c.zip'],
    ['javascript:alert(1).pdf', '.', './javascript%3Aalert(1).pdf'],
    [`in/"onclick='x'.pdf`, '.', `./in/%22onclick%3D'x'.pdf`],
  ])('to %s from %s: %s', (path, place, href) => {
    expect(hrefTo(path, from(place))).toBe(href);
  });

  it.each([
    'gone.pdf',
    '',
    'in',
    'in/sub',
    'a\0.pdf',
    'https://example.org/a.pdf',
    'javascript:alert(1)',
    'a\ud800.pdf',
  ])('are none to %j, which is no file', (path) => {
    expect(hrefTo(path, from('.'))).toBe('');
  });

  it('are none to a name that is longer than any file has', () => {
    expect(hrefTo('x'.repeat(9000), from('.'))).toBe('');
  });
});
