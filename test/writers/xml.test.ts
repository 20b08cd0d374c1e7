import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/writers/printable.ts';
import { element, mixed, printXml, startTag } from '../../src/writers/xml.ts';
import { HOSTILE } from './sample.ts';

describe('printXml', () => {
  it('indents elements, and puts no white space among words', () => {
    const tree = element('a', { x: 1, y: null }, element('b'), null, mixed('p', {}, 'to ', mixed('i', {}, 'be'), '!'));
    expect(printXml(tree)).toBe('<a x="1">\n  <b/>\n  <p>to <i>be</i>!</p>\n</a>\n');
    expect(printXml(tree, 1)).toBe('  <a x="1">\n    <b/>\n    <p>to <i>be</i>!</p>\n  </a>\n');
  });

  it('escapes words and attributes', () => {
    const tree = mixed('p', { title: 'a "b"\n<c>&' }, 'x < y ]]> "z" & ');
    expect(printXml(tree)).toBe(
      '<p title="a &quot;b&quot;&#10;&lt;c&gt;&amp;">x &lt; y ]]&gt; &quot;z&quot; &amp; </p>\n',
    );
  });

  it('has a mark for what XML cannot hold, and leaves controls out', () => {
    expect(printXml(mixed('p', {}, 'a\ud800b\udc00c\uffffd\u0000e\u001b[31mf\u{1f600}\u202e'))).toBe(
      '<p>a\ufffdb\ufffdc\ufffddef\u{1f600}</p>\n',
    );
  });

  it('opens an element alone', () => {
    expect(startTag(element('a', { b: 'c' }, element('d')))).toBe('<a b="c">');
  });

  it.each(HOSTILE)('is well formed whatever the words: %j', (text) => {
    expect(attributeAndWords(text)).toEqual(held(text));
  });

  it('is well formed whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void expect(attributeAndWords(text)).toEqual(held(text))),
    );
  });
});

/** What a parser reads where the text was written as an attribute and as words. */
function attributeAndWords(text: string): [string | undefined, string] {
  const document = XmlDocument.fromBuffer(Buffer.from(printXml(mixed('p', { a: text }, text))));
  try {
    return [document.root.attr('a')?.value, document.root.content];
  } finally {
    document.dispose();
  }
}

/** Both the same: what is safe to print, with a mark for what XML cannot hold. */
function held(text: string): [string, string] {
  const expected = printable(text).replace(/[\ufffe\uffff\p{Surrogate}]/gu, '\ufffd');
  return [expected, expected];
}
