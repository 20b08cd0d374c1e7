/** Colours, as functions that a writer calls whether there are any or not. */
type Colour = 'bold' | 'dim' | 'green' | 'yellow' | 'cyan' | 'magenta';

export type Paint = Readonly<Record<Colour, (text: string) => string>>;

const same = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Paint = {
  bold: same,
  dim: same,
  green: same,
  yellow: same,
  cyan: same,
  magenta: same,
};

/** Loads chalk only where there is colour; the terminal is not asked, `color` decides. */
export async function loadPaint(color: boolean): Promise<Paint> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    green: (text) => chalk.green(text),
    yellow: (text) => chalk.yellow(text),
    cyan: (text) => chalk.cyan(text),
    magenta: (text) => chalk.magenta(text),
  };
}
