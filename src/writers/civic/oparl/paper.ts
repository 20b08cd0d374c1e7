/** OParl's Paper and Consultation: who moved a motion can be told of a paper alone, and so can a decision of no item. */
import type { Minutes, Resolution } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { object } from './object.ts';

const MOTION = 'motion';
const RESOLUTION = 'resolution';

/** Whether a decision is told as a paper. */
export function isPaper({ mover, item }: Resolution): boolean {
  return mover !== null || item === null;
}

export function consultationId({ id }: Resolution): string {
  return `${id}-consultation`;
}

export function papersOf({ resolutions }: Minutes, ids: Identities) {
  return resolutions.filter(isPaper).map((resolution) =>
    object('Paper', ids.of(resolution.id), {
      name: resolution.text,
      reference: resolution.label,
      paperType: resolution.mover === null ? RESOLUTION : MOTION,
      originatorPerson: originators(resolution, ids),
      consultation: [consultation(resolution, ids)],
    }),
  );
}

/** The mover, then the seconder, as far as they are on the list of those who attended. */
function originators({ mover, seconder }: Resolution, ids: Identities): string[] {
  const people = [mover?.attendee, seconder?.attendee];
  return [...new Set(people.flatMap((id) => (id === null || id === undefined ? [] : [ids.of(id)])))];
}

function consultation(resolution: Resolution, ids: Identities) {
  return object('Consultation', ids.of(consultationId(resolution)), {
    agendaItem: resolution.item === null ? null : ids.of(resolution.item),
    meeting: ids.meeting,
    organization: ids.body === null ? [] : [ids.body],
  });
}
