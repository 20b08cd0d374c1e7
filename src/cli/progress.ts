/** How far a run is: one line that changes on a terminal, a plain line now and then elsewhere. */
import { grouped, type Counts } from '../archive/counts.ts';
import { oneLine } from '../writers/printable.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

/** Milliseconds between two lines: on a terminal the same line is drawn again. */
const REDRAW = 200;
const PLAIN_LINE = 30_000;
/** A document that has been read for so many milliseconds is named. */
const SLOW = 5000;
const DEFAULT_WIDTH = 80;
const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  begun(path: string): void;
  ended(path: string): void;
  /** Takes the line away, so that another may be written. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** `total` gives the number of inputs as far as it is known, null where it is not. */
export function startProgress(io: Io, counts: Readonly<Counts>, total: () => number | null): Progress {
  const onTerminal = io.stderr.isTTY === true && !io.env['CI'] && io.env['TERM'] !== 'dumb';
  const started = performance.now();
  const running = new Map<string, number>();
  const line = () => lineOf(counts, total(), (performance.now() - started) / 1000, slowest(running));
  const draw = () => {
    const width = (io.stderr.columns ?? DEFAULT_WIDTH) - 1;
    return complain(io, onTerminal ? CLEAR_LINE + line().slice(0, width) : `minutes: ${line()}\n`);
  };
  const timer = setInterval(() => void draw(), onTerminal ? REDRAW : PLAIN_LINE);
  const clear = () => (onTerminal ? complain(io, CLEAR_LINE) : Promise.resolve());
  return {
    begun: (path) => running.set(path, performance.now()),
    ended: (path) => running.delete(path),
    clear,
    stop: () => {
      clearInterval(timer);
      return clear();
    },
  };
}

function slowest(running: ReadonlyMap<string, number>): { path: string; seconds: number } | null {
  const [first] = running;
  if (first === undefined) return null;
  const spent = performance.now() - first[1];
  return spent < SLOW ? null : { path: first[0], seconds: spent / 1000 };
}

function lineOf(
  { documents, failed }: Readonly<Counts>,
  total: number | null,
  seconds: number,
  slow: { path: string; seconds: number } | null,
): string {
  const rate = documents / Math.max(seconds, 0.001);
  const parts = [total === null ? `${grouped(documents)} done` : `${grouped(documents)} / ${grouped(total)}`];
  parts.push(`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second`);
  if (total !== null && documents > 0) parts.push(`${clockOf((total - documents) / rate)} left`);
  if (failed > 0) parts.push(`${grouped(failed)} failed`);
  if (slow !== null) parts.push(`${oneLine(slow.path)} since ${slow.seconds.toFixed(0)} s`);
  return parts.join(', ');
}

/** Seconds as "1:02:03" or "2:03". */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
