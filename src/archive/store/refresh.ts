/** What is made of all meetings together: duplicates, bodies, people, the register, counts. */
import { NO_MERGES, type Merges } from '../links/merges.ts';
import type { Person } from '../links/people.ts';
import { refreshBodies, refreshCounts } from './counts.ts';
import { refreshDuplicates } from './duplicates.ts';
import { refreshPeople } from './people.ts';
import { refreshRegister } from './register.ts';
import type { Writing } from './store.ts';
import { writeInfo } from './version.ts';

/** To be run in a transaction. Gives the people. */
export async function refresh(store: Writing, merges: Merges = NO_MERGES): Promise<Person[]> {
  await refreshDuplicates(store);
  await refreshBodies(store);
  const people = await refreshPeople(store, merges);
  await refreshRegister(store);
  await refreshCounts(store);
  await writeInfo(store, 'linked', 'yes');
  return people;
}
