import type { Minutes, PersonRef } from '../../../src/schema.ts';

export function mentionsOf(minutes: Minutes): PersonRef[];
