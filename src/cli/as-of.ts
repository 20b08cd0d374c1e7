/** The day that a register is of. */
import type { Flags } from './command.ts';

const DIGITS = 2;

/** As asked for, else today by the clock and the zone of the machine. */
export function asOfDay({ asOf }: Flags): string {
  if (asOf !== undefined) return asOf;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(DIGITS, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
