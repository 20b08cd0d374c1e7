/** What the page of an archive holds, for tests. */
import { unpack } from '../../src/report/archive/columns.ts';
import type { ArchiveData, ArchiveTables } from '../../src/report/archive/rows.ts';

const DATA = /<script type="application\/json" id="data">(.*)<\/script>/;

export function tablesIn(page: string): ArchiveTables {
  const { packed } = JSON.parse(DATA.exec(page)?.[1] ?? '') as ArchiveData;
  return {
    meetings: unpack(packed, 'meetings'),
    records: unpack(packed, 'records'),
    people: unpack(packed, 'people'),
    attendance: unpack(packed, 'attendance'),
    decisions: unpack(packed, 'decisions'),
    actions: unpack(packed, 'actions'),
    unread: unpack(packed, 'unread'),
    others: unpack(packed, 'others'),
  };
}
