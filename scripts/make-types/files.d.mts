import type { Meeting } from './meetings.mjs';

export function written(meeting: Meeting): Record<string, string | Uint8Array>;
export function converted(meeting: Meeting): Record<string, Uint8Array>;
