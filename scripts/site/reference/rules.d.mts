import type { CALIBRATION } from '../../../src/calibration.ts';
import type { Rule } from '../../../src/rules.ts';

export function rulesPage(facts: { RULES: Readonly<Record<string, Rule>>; CALIBRATION: typeof CALIBRATION }): string;
