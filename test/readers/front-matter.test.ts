import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text/index.ts';
import { shapesOf } from './reading.ts';

const metadata = (source: string) =>
  Object.fromEntries(Object.entries(readText(source).document.metadata).map(([key, text]) => [key, text.value]));

describe('front matter', () => {
  it.each([
    [
      '---\ntitle: Minutes of the Board\ndate: 2019-07-09\n---\n',
      { title: 'Minutes of the Board', date: '2019-07-09' },
    ],
    ['---\nTitle: "Quoted: yes"\nAuthor: \'Ann\'\n---\n', { title: 'Quoted: yes', author: 'Ann' }],
    ['---\ntitle: Minutes\ntags:\n  - board\n---\n', { title: 'Minutes' }],
    ['---\r\ntitle: Minutes\r\n---\r\n', { title: 'Minutes' }],
  ])('%j', (source, expected) => {
    expect(metadata(`${source}# Fund\n`)).toEqual(expected);
    expect(shapesOf(`${source}# Fund\n`)).toEqual(['# Fund']);
  });

  it.each([
    ['a rule and text', '---\nAnn spoke of it.\n---\n'],
    ['no end', '---\ntitle: Minutes\n\nAnn spoke.\n'],
    ['not at the top', 'Ann\n---\ntitle: Minutes\n---\n'],
    ['nothing in it', '---\n---\nAnn\n'],
  ])('%s is none', (_, source) => {
    expect(metadata(source)).toEqual({});
    expect(shapesOf(source).length).toBeGreaterThan(1);
  });

  it('keeps the lines of what follows', () => {
    const { document } = readText('---\ntitle: Minutes\n---\nAnn spoke.\n');
    const [block] = document.blocks;
    expect(block.type === 'paragraph' && block.text.start[0]).toBe(document.lineStarts[3]);
  });
});
