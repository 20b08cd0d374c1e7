/** The commands that make the program at home on a machine. */
import type { CommandSpec } from './command.ts';

export const SHELL_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'doctor',
    summary: 'tell what is installed and works, and which settings are in force',
    options: [
      { flags: '--test', describes: 'start the recognition of scans, too' },
      { flags: '--json', describes: 'print JSON' },
      { flags: '--color', describes: 'colour even where the output is no terminal' },
      { flags: '--no-color', describes: 'no colour' },
    ],
    examples: [
      ['minutes doctor', 'each with a word, and what to do where it is missing'],
      ['minutes doctor --test --json', 'for a program, scans included'],
    ],
    load: () => import('./doctor.ts'),
  },
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
