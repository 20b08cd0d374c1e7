/** A thread as it is started. */
import { load } from './load.ts';

await load().program.work();
