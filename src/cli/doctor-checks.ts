/** What the program needs and what it can use, each tried. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_MEMORY, HAS_THREADS } from '../thread.ts';
import { VERSION } from '../version.ts';

interface Check {
  name: string;
  /** Without it the program does not do its work. */
  isEssential: boolean;
  /** What there is, in words. Rejects where it is not there, or does not work. */
  find: (isThorough: boolean) => Promise<string>;
  /** What to do where it is missing. */
  remedy: string;
}

export interface Checked {
  name: string;
  status: 'ok' | 'missing';
  isEssential: boolean;
  /** What there is; why not, where it is missing. */
  detail: string;
  remedy: string | null;
}

const OLDEST_NODE = [20, 16] as const;
const OCR_DATA = 'eng.traineddata.gz';

/** A PDF of one page with one word. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 38>> stream
BT /F 12 Tf 20 50 Td (Minutes) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

const CHECKS: readonly Check[] = [
  { name: 'minutes', isEssential: true, find: () => Promise.resolve(VERSION), remedy: 'install it again' },
  {
    name: 'Node.js',
    isEssential: true,
    find: () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      const [oldest, least] = OLDEST_NODE;
      const isOld = major < oldest || (major === oldest && minor < least);
      return isOld ? Promise.reject(new Error(`${process.version} is too old`)) : Promise.resolve(process.version);
    },
    remedy: `install ${OLDEST_NODE.join('.')} or newer`,
  },
  {
    name: 'threads',
    isEssential: true,
    find: () =>
      HAS_THREADS
        ? Promise.resolve(`${String(availableParallelism())}, each with ${String(DEFAULT_MEMORY)} MB at most`)
        : Promise.reject(new Error('the script of the threads is not there')),
    remedy: 'install it again, or build it: npm run build',
  },
  {
    name: 'PDF',
    isEssential: true,
    find: async () => {
      const { readDocument } = await import('../pipeline.ts');
      const { text } = await readDocument(Buffer.from(PDF), { type: 'pdf', ocr: 'off' });
      if (!text.includes('Minutes')) throw new Error('PDFium reads nothing');
      return 'PDFium reads';
    },
    remedy: 'npm install @embedpdf/pdfium',
  },
  {
    name: 'store',
    isEssential: true,
    find: async () => {
      const { default: sqlite } = await import('node-sqlite3-wasm');
      const database = new sqlite.Database();
      const row = database.get('SELECT sqlite_version() AS version');
      database.close();
      return `SQLite ${String((row as { version?: unknown } | null)?.version)}`;
    },
    remedy: 'npm install node-sqlite3-wasm',
  },
  {
    name: 'recognition of scans',
    isEssential: false,
    find: async (isThorough) => {
      const { findEngine, startEngine } = await import('../readers/scan/engine.ts');
      const engine = await Promise.resolve()
        .then(findEngine)
        .catch(() => {
          throw new Error('it is not installed');
        });
      if (!existsSync(join(engine.data, OCR_DATA))) throw new Error('its data for English are not there');
      if (!isThorough) return 'tesseract.js and its data for English are installed';
      await (await startEngine(engine)).stop();
      return 'tesseract.js starts, with its data for English';
    },
    remedy: 'npm install tesseract.js @tesseract.js-data/eng',
  },
  {
    name: 'PostgreSQL',
    isEssential: false,
    find: async () => {
      await import('pg');
      return 'the client is installed';
    },
    remedy: 'npm install pg',
  },
  {
    name: 'queue',
    isEssential: false,
    find: async () => {
      const { loadBullmq, loadRedis } = await import('../archive/queue/packages.ts');
      await Promise.all([loadBullmq(), loadRedis()]);
      return 'the client of Redis is installed';
    },
    remedy: 'npm install bullmq ioredis',
  },
];

/** Every check; `isThorough` starts what takes a while. */
export async function checkAll(isThorough: boolean): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const { name, isEssential, find, remedy } of CHECKS) {
    try {
      checked.push({ name, status: 'ok', isEssential, detail: await find(isThorough), remedy: null });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      checked.push({ name, status: 'missing', isEssential, detail, remedy });
    }
  }
  return checked;
}
