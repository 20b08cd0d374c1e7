/** What every object of OParl begins with. */
import { stated } from '../stated.ts';

const SCHEMA = 'https://schema.oparl.org/1.1/';

export type ObjectType =
  'AgendaItem' | 'Consultation' | 'File' | 'Location' | 'Meeting' | 'Membership' | 'Organization' | 'Paper' | 'Person';

/** Fields that are null or empty are left out. */
export function object(type: ObjectType, id: string, fields: Record<string, unknown>): Record<string, unknown> {
  return { id, type: `${SCHEMA}${type}`, ...stated(fields) };
}
