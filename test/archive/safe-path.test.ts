import fc from 'fast-check';
import { join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safePath } from '../../src/archive/members.ts';

const HASH = /~[0-9a-f]{10}/g;
const bare = (name: string) => safePath(name).replace(HASH, '~');

describe('the path of a name', () => {
  it.each(['a.txt', '2016/june/Minutes (1).pdf', 'Cyngor – Tachwedd.docx', 'résumé/会議.txt', 'a b.c.d', '~x'])(
    'is the name where it is harmless: %s',
    (name) => {
      expect(safePath(name)).toBe(name);
    },
  );

  it.each([
    ['./a.txt', 'a.txt'],
    ['2016//./a.txt', '2016/a.txt'],
    ['2016\\june\\a.txt', '2016/june/a.txt'],
    ['/etc/passwd', 'etc/passwd'],
  ])('has its slashes in order: %j', (name, path) => {
    expect(safePath(name)).toBe(path);
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd~'],
    ['a/../../b.txt', 'a/b~.txt'],
    ['..\\..\\b.txt', 'b~.txt'],
    ['C:\\Windows\\a.txt', 'C_/Windows/a~.txt'],
    ['a\0b\u001b[2J.txt', 'a_b_[2J~.txt'],
    ['a\u202etxt.exe', 'a_txt~.exe'],
    ['nul', '_nul~'],
    ['COM1.txt', '_COM1~.txt'],
    ['folder. /a', 'folder._/a~'],
    ['.minutes/journal', '_minutes/journal~'],
    ['What?*.txt', 'What__~.txt'],
    ['', '_~'],
    ['..', '_~'],
    ['/', '_~'],
    ['\ud800.txt', '_~.txt'],
  ])('is made harmless: %j', (name, path) => {
    expect(bare(name)).toBe(path);
  });

  it('is another for another name', () => {
    const names = [
      '../a.txt',
      '../../a.txt',
      'a.txt',
      'a:b',
      'a?b',
      'a_b',
      `${'x'.repeat(300)}1`,
      `${'x'.repeat(300)}2`,
    ];
    expect(new Set(names.map(safePath)).size).toBe(names.length);
  });

  it('is cut between characters, with its extension', () => {
    const [folder = '', file = ''] = safePath(`${'é'.repeat(300)}/${'会'.repeat(300)}.docx`).split('/');
    for (const one of [folder, file]) {
      expect(Buffer.byteLength(one)).toBeLessThanOrEqual(200);
      expect(Buffer.byteLength(one)).toBeGreaterThan(190);
    }
    expect(folder).toMatch(/^é+~[0-9a-f]{10}$/);
    expect(file).toMatch(/^会+~[0-9a-f]{10}\.docx$/);
  });

  it('of a thousand folders is short', () => {
    expect(safePath(`${'a/'.repeat(1000)}b.txt`)).toMatch(/^[0-9a-f]{10}\/b\.txt$/);
  });

  it('never leaves its folder, whatever the name', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', '/', '\\', 'C:', '\0', 'con', ' ', '...', '\u2028', 'aux.', '.git'),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('/', '\\', ''), (parts, glue) => {
        const name = parts.join(glue);
        const path = safePath(name);
        expect(safePath(name)).toBe(path);
        expect(normalize(join('/out', path)).startsWith(`${sep}out${sep}`)).toBe(true);
        expect(Buffer.byteLength(path)).toBeLessThanOrEqual(1024);
        for (const segment of path.split('/')) {
          expect(segment).toMatch(/^(?![. ])[^\0-\x1f\x7f-\x9f<>:"|?*\\]{0,199}[^\0-\x1f<>:"|?*\\. ]$/);
          expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(200);
          expect(segment).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});
