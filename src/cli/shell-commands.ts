/** The commands that make the program at home on a machine. */
import type { CommandSpec } from './command.ts';

export const SHELL_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'completion',
    summary: 'print a script that makes a shell complete command lines',
    argument: ['<bash|zsh|fish>', 'the shell'],
    options: [],
    examples: [
      ['eval "$(minutes completion bash)"', 'in ~/.bashrc; zsh likewise, after compinit'],
      ['minutes completion fish > ~/.config/fish/completions/minutes.fish', 'fish'],
    ],
    load: () => import('./completion.ts'),
  },
  {
    name: 'man',
    summary: 'print the manual page',
    options: [],
    examples: [
      ['minutes man | man -l -', 'read it'],
      ['minutes man > /usr/local/share/man/man1/minutes.1', 'install it'],
    ],
    load: () => import('./man.ts'),
  },
];
