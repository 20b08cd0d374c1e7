/** A headless browser for the tests of pages: Debian's Chromium, or what MINUTES_CHROMIUM names. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PLACES = [process.env['MINUTES_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Null where no browser is installed: tests that need one are skipped, and say so. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;

export const NEEDS_CHROMIUM = CHROMIUM === null ? ' (skipped: Chromium is not installed)' : '';

/** One browser for the tests of a file. */
export function browserOfTests(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    if (CHROMIUM !== null) browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('there is no browser');
    return browser;
  };
}
