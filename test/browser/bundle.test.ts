import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../cli/run.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from './chromium.ts';

const BUNDLE = join(ROOT, 'dist/browser.js');
const SITE = 'http://minutes.invalid/';
/** About so many fixtures of all folders are compared. */
const SAMPLE = 45;

/** A file as it is handed to the page. */
interface Given {
  path: string;
  base64: string;
}

/** Runs in the page, as a text: what compiles the tests would change its import. */
const IN_PAGE = `async (files) => {
  const { parseAll, ReadError, writeMinutes } = await import('/browser.js');
  const results = [];
  for (const { path, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    try {
      for (const minutes of await parseAll(bytes, { path })) results.push(await writeMinutes(minutes, 'ndjson'));
    } catch (error) {
      results.push(error instanceof ReadError ? error.code + ': ' + error.message : String(error));
    }
  }
  return results;
}`;

function fixtures(): string[] {
  const all = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|html?)$/.test(name))
    .sort();
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all
    .filter((name, at) => at % step === 0 || /^types\/.*\.html$/.test(name))
    .map((name) => join('fixtures', name));
}

describe('the module for browsers', () => {
  it('asks for no module, and knows nothing of Node.js', () => {
    const code = readFileSync(BUNDLE, 'utf8');
    expect(code).not.toMatch(/["']node:|\brequire\(|\bimport\s*[({"'*]|\bBuffer\.|\bprocess\./);
    expect(code).not.toMatch(/pdfium|tesseract|sqlite/i);
  });
});

describe.skipIf(CHROMIUM === null)(`in a browser${NEEDS_CHROMIUM}`, () => {
  const browser = browserOfTests();

  async function page() {
    const opened = await browser().newPage();
    await opened.route('**/*', (route) => {
      const isModule = route.request().url().endsWith('/browser.js');
      const body = isModule ? readFileSync(BUNDLE) : '<!doctype html><title>test</title>';
      return route.fulfill({ body, contentType: isModule ? 'text/javascript' : 'text/html' });
    });
    await opened.goto(SITE);
    return opened;
  }

  /** Lines of JSON, or the code and the message of the error. */
  async function parsed(files: Given[]): Promise<string[]> {
    const opened = await page();
    const results = (await opened.evaluate(`(${IN_PAGE})(${JSON.stringify(files)})`)) as string[];
    await opened.close();
    return results;
  }

  const given = (path: string, content: Uint8Array = readFileSync(join(ROOT, path))): Given => ({
    path,
    base64: Buffer.from(content).toString('base64'),
  });

  it('text, Markdown and HTML give the bytes that the command gives', async () => {
    const paths = fixtures();
    expect(paths.length).toBeGreaterThanOrEqual(SAMPLE);
    const { out } = await run(['parse', ...paths, '--to', 'ndjson', '--no-profile']);
    const lines = (await parsed(paths.map((path) => given(path)))).map((line) => line.trimEnd());
    expect(lines).toEqual(out.trimEnd().split('\n'));
  });

  it('files of old encodings give the bytes that the command gives', async () => {
    const words =
      'Present: Zo\u00eb Br\u00fcn \u2013 chair\nAction: Zo\u00eb Br\u00fcn to price the \u201cstone\u201d.\n';
    const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le');
    const files: [string, Uint8Array][] = [
      ['wide.txt', utf16],
      ['swapped.txt', Buffer.from(utf16).swap16()],
      ['latin.txt', Buffer.from('Present: Zo\xeb Br\xfcn \x96 chair\nSeen: \x81\n', 'latin1')],
      ['page.html', Buffer.from('<html><meta charset="iso-8859-2"><p>Present: Jan Nov\xe1k\xf8</p></html>', 'latin1')],
    ];
    const lines = await parsed(files.map(([path, bytes]) => given(path, bytes)));
    for (const [index, [path, bytes]] of files.entries()) {
      const { out } = await run(['parse', '-', '--to', 'ndjson', '--no-profile'], { stdin: bytes });
      expect({ ...JSON.parse(lines[index] ?? ''), source: null }, path).toEqual({ ...JSON.parse(out), source: null });
      expect(JSON.parse(lines[index] ?? '').source.sha256).toBe(JSON.parse(out).source.sha256);
    }
  });

  it('files of other types are refused, with the words to go on with', async () => {
    const files = ['minutes.docx', 'minutes.libreoffice.pdf', 'minutes.rtf'].map((name) =>
      given(`fixtures/types/agreed-clauses/${name}`),
    );
    const png = given('scan.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    const tar = given('a.tar.gz', Uint8Array.of(0x1f, 0x8b, 8, 0));
    expect(await parsed([...files, png, tar])).toEqual([
      'unsupported-type: is Word: that is read by the command-line program',
      'unsupported-type: is PDF: that is read by the command-line program',
      'unsupported-type: is rich text: that is read by the command-line program',
      'unsupported-type: is a scan (PNG): that is read by the command-line program',
      'unsupported-type: is an archive, and none are opened here',
    ]);
  });
});
