import type { Minutes } from '../../schema.ts';
import type { TableName } from '../tables/index.ts';
export function csvLinesOf(meeting: string, minutes: Minutes): Record<TableName, string> {
  throw new Error(`${meeting} ${minutes.schemaVersion}`);
}
