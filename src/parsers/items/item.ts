import type { Text } from '../../document.ts';
import type { ItemFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';

/** An item with nothing under it yet: its title, and its number where one is printed. */
export function itemFinding(rule: RuleName, title: Text, number: Text | null = null): ItemFinding {
  return {
    kind: 'item',
    rule,
    confidence: RULES[rule].confidence,
    at: number === null ? [title] : [number, title],
    number: number?.value ?? null,
    printedNumber: number?.value ?? null,
    title: title.value.replace(/[:\s–—-]+$/, ''),
    section: null,
    presenters: [],
    entries: [],
    parent: null,
  };
}
