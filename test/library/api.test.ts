import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { expect, it } from 'vitest';
import { reference } from '../../scripts/api/reference.mjs';
import { ROOT } from '../cli/run.ts';

const PAGE = join(ROOT, 'docs/api.md');
const MARK = '<!-- from here on made of the code: UPDATE_DOCS=1 npx vitest run test/library/api.test.ts -->';

it('docs/api.md tells of every export, and every export says what it is', { timeout: 300_000 }, async () => {
  const { text, undocumented } = reference();
  expect(undocumented).toEqual([]);
  const page = readFileSync(PAGE, 'utf8');
  const [before] = page.split(MARK);
  const options = { parser: 'markdown', printWidth: 120, singleQuote: true };
  const made = await prettier.format(`${before}${MARK}\n\n${text}`, options);
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, made);
  else expect(page).toBe(made);
});
