import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { withCommand } from '../../src/cli/default-command.ts';
import { memberOf, nameOfOption } from '../../src/cli/option-name.ts';
import { readValue } from '../../src/cli/values.ts';
import { ownCommands } from '../docs/shell-words.ts';

const EXAMPLES = COMMANDS.flatMap(({ name, examples }) => examples.map(([line]): [string, string] => [name, line]));

/** What commander makes of the words behind a command's name. Throws for an option that there is not. */
function parsed(spec: CommandSpec, words: string[]): Record<string, unknown> {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  if (spec.argument !== undefined) command.argument(...spec.argument);
  for (const { flags, describes } of spec.options) command.option(flags, describes);
  return command.parse(words, { from: 'user' }).opts();
}

it.each(COMMANDS.map(({ name }) => name))('%s has an example of itself', (name) => {
  const lines = COMMANDS.find((spec) => spec.name === name)?.examples ?? [];
  expect(lines.some(([line]) => line.includes(`minutes ${name}`))).toBe(true);
});

describe.each(EXAMPLES)('the example of %s: %s', (_name, line) => {
  it('is a command line that is understood', async () => {
    const commands = ownCommands(line);
    expect(commands).not.toEqual([]);
    for (const words of commands) {
      const [name, ...rest] = await withCommand(words);
      const spec = COMMANDS.find((one) => one.name === name);
      if (spec === undefined) throw new Error(`${String(name)} is no command`);
      const given = parsed(spec, rest);
      for (const option of spec.options) {
        const value = given[memberOf(nameOfOption(option.flags).long)];
        if (typeof value === 'string') expect(await readValue(option, value)).not.toHaveProperty('problem');
      }
    }
  });
});
