/** Each run-time dependency has its reason, and a licence under which it may be given on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LICENCES, REASONS } from '../../scripts/dependencies/reasons.mjs';
import { broughtBy, licenceOf, manifest } from '../../scripts/dependencies/tree.mjs';
import { ROOT } from '../cli/run.ts';

const { dependencies, optionalDependencies } = manifest();
const direct = { ...dependencies, ...optionalDependencies };
const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');

it('each dependency has a reason, and no other has one', () => {
  expect(Object.keys(REASONS).sort()).toEqual(Object.keys(direct).sort());
});

it.each(Object.entries(direct))('docs/dependencies.md tells of %s %s, which is exact', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(page).toContain(`| ${name} ${version}`);
  expect(page).toContain(REASONS[name]?.could ?? 'a reason');
});

it('licences are those that may be given on, of all that is brought along', () => {
  const places = [...new Set(Object.keys(direct).flatMap(broughtBy))];
  expect(places.length).toBeGreaterThan(Object.keys(direct).length * 2);
  expect(places.filter((place) => !LICENCES.includes(licenceOf(place)))).toEqual([]);
});
