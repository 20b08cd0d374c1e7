/** What a queue holds, for a person. */
import { grouped } from '../archive/counts.ts';
import type { DeadLetter, QueueState, WorkerState } from '../archive/queue/state.ts';
import { oneLine } from '../writers/printable.ts';

export function stateText({ waiting, active, delayed, completed, dead, rate, workers }: QueueState): string {
  const threads = workers.reduce((sum, worker) => sum + worker.threads, 0);
  const rows: [name: string, value: string][] = [
    ['waiting', grouped(waiting)],
    ['active', grouped(active)],
    ['delayed', `${grouped(delayed)} (to be tried again)`],
    ['completed', `${grouped(completed)} (not yet taken by the run)`],
    ['dead', grouped(dead)],
    ['rate', `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a minute`],
    ['workers', `${grouped(workers.length)}, with ${grouped(threads)} thread${threads === 1 ? '' : 's'}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('') + workers.map(workerText).join('');
}

function workerText({ name, threads, address }: WorkerState): string {
  return `  worker  ${oneLine(name)}  ${threads} thread${threads === 1 ? '' : 's'}  ${oneLine(address)}\n`;
}

export function deadText({ path, attempts, message }: DeadLetter): string {
  return `  dead    ${oneLine(path)}  tried ${attempts === 1 ? 'once' : `${attempts} times`}  ${oneLine(message)}\n`;
}
