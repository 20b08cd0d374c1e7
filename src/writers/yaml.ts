/** YAML that readers of version 1.1 and of 1.2 understand alike: "14:00", "no" and dates stay strings in both. */
import { stringify } from 'yaml';
import { printable } from './printable.ts';
import type { Writer } from './writer.ts';

const OPTIONS = { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const;

/** The canonical JSON as YAML, a document a meeting. */
export const yaml: Writer = ({ several }) => ({
  next: (minutes) => `${several ? '---\n' : ''}${stringify(minutes, printableStrings, OPTIONS)}`,
  end: () => '',
});

function printableStrings(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value;
}
