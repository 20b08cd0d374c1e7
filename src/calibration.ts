/** How often each rule was right: written by `npm run calibrate`, from 88 documents with gold. */
import type { MeasuredKind, Precision } from './confidence.ts';

export const CALIBRATION: Readonly<Record<MeasuredKind, Precision>> = {
  attendee: {
    all: { known: { right: 704, wrong: 0, confidence: 0.99 }, other: { right: 394, wrong: 1, confidence: 0.99 } },
    rules: {
      'attendance-list': {
        known: { right: 547, wrong: 0, confidence: 0.99 },
        other: { right: 349, wrong: 1, confidence: 0.99 },
      },
      'attendance-row': {
        known: { right: 98, wrong: 0, confidence: 0.99 },
        other: { right: 16, wrong: 0, confidence: 0.99 },
      },
      'attendance-sentence': { other: { right: 3, wrong: 0, confidence: 0.99 } },
      'attendance-table': { other: { right: 25, wrong: 0, confidence: 0.99 } },
      'people-present': { known: { right: 12, wrong: 0, confidence: 0.99 } },
      presided: { other: { right: 1, wrong: 0, confidence: 0.99 } },
      'roll-of-nicks': { known: { right: 43, wrong: 0, confidence: 0.99 } },
      spoke: { known: { right: 4, wrong: 0, confidence: 0.99 } },
    },
  },
  item: {
    all: { known: { right: 526, wrong: 0, confidence: 0.99 }, other: { right: 472, wrong: 0, confidence: 0.99 } },
    rules: {
      'agenda-item-row': { known: { right: 56, wrong: 0, confidence: 0.99 } },
      'bold-heading': {
        known: { right: 3, wrong: 0, confidence: 0.99 },
        other: { right: 47, wrong: 0, confidence: 0.99 },
      },
      'heading-in-capitals': {
        known: { right: 13, wrong: 0, confidence: 0.99 },
        other: { right: 13, wrong: 0, confidence: 0.99 },
      },
      'item-column': { known: { right: 90, wrong: 0, confidence: 0.99 } },
      'markup-heading': { other: { right: 63, wrong: 0, confidence: 0.99 } },
      'numbered-heading': {
        known: { right: 336, wrong: 0, confidence: 0.99 },
        other: { right: 349, wrong: 0, confidence: 0.99 },
      },
      topic: { known: { right: 28, wrong: 0, confidence: 0.99 } },
    },
  },
  resolution: {
    all: { known: { right: 357, wrong: 0, confidence: 0.99 }, other: { right: 251, wrong: 3, confidence: 0.984 } },
    rules: {
      'agreed-clause': {
        known: { right: 35, wrong: 0, confidence: 0.99 },
        other: { right: 2, wrong: 0, confidence: 0.989 },
      },
      'agreed-sentence': {
        known: { right: 48, wrong: 0, confidence: 0.99 },
        other: { right: 25, wrong: 0, confidence: 0.99 },
      },
      'body-agreed': {
        known: { right: 26, wrong: 0, confidence: 0.99 },
        other: { right: 37, wrong: 1, confidence: 0.975 },
      },
      carried: { known: { right: 5, wrong: 0, confidence: 0.99 }, other: { right: 5, wrong: 0, confidence: 0.99 } },
      consensus: { other: { right: 11, wrong: 0, confidence: 0.99 } },
      'counted-vote': { known: { right: 1, wrong: 0, confidence: 0.99 } },
      'decision-column': { known: { right: 24, wrong: 0, confidence: 0.99 } },
      deferred: { known: { right: 8, wrong: 0, confidence: 0.99 }, other: { right: 6, wrong: 0, confidence: 0.99 } },
      elected: { known: { right: 2, wrong: 0, confidence: 0.99 }, other: { right: 3, wrong: 0, confidence: 0.99 } },
      'minutes-approved': {
        known: { right: 26, wrong: 0, confidence: 0.99 },
        other: { right: 8, wrong: 0, confidence: 0.99 },
      },
      motion: { known: { right: 22, wrong: 0, confidence: 0.99 }, other: { right: 137, wrong: 1, confidence: 0.99 } },
      'noted-sentence': {
        known: { right: 39, wrong: 0, confidence: 0.99 },
        other: { right: 4, wrong: 0, confidence: 0.99 },
      },
      poll: { other: { right: 4, wrong: 0, confidence: 0.99 } },
      'resolution-tag': { known: { right: 16, wrong: 0, confidence: 0.99 } },
      'resolved-clause': {
        known: { right: 92, wrong: 0, confidence: 0.99 },
        other: { right: 4, wrong: 0, confidence: 0.99 },
      },
      'this-was-agreed': {
        known: { right: 12, wrong: 0, confidence: 0.99 },
        other: { right: 1, wrong: 1, confidence: 0.846 },
      },
      'verdict-word': {
        known: { right: 1, wrong: 0, confidence: 0.99 },
        other: { right: 4, wrong: 0, confidence: 0.99 },
      },
    },
  },
  action: {
    all: { known: { right: 373, wrong: 7, confidence: 0.979 }, other: { right: 207, wrong: 0, confidence: 0.99 } },
    rules: {
      'action-column': {
        known: { right: 68, wrong: 4, confidence: 0.947 },
        other: { right: 40, wrong: 0, confidence: 0.99 },
      },
      'action-mark': {
        known: { right: 11, wrong: 0, confidence: 0.99 },
        other: { right: 34, wrong: 0, confidence: 0.99 },
      },
      'action-tag': { known: { right: 18, wrong: 0, confidence: 0.99 } },
      'asked-to': {
        known: { right: 27, wrong: 0, confidence: 0.99 },
        other: { right: 10, wrong: 0, confidence: 0.99 },
      },
      'bold-action': { known: { right: 1, wrong: 0, confidence: 0.982 } },
      'comments-to': { known: { right: 4, wrong: 0, confidence: 0.988 } },
      commitment: { known: { right: 5, wrong: 0, confidence: 0.989 }, other: { right: 2, wrong: 0, confidence: 0.99 } },
      'done-by': { known: { right: 1, wrong: 0, confidence: 0.982 }, other: { right: 1, wrong: 0, confidence: 0.99 } },
      'needs-to': { known: { right: 1, wrong: 0, confidence: 0.982 }, other: { right: 1, wrong: 0, confidence: 0.99 } },
      'noted-task': { known: { right: 3, wrong: 0, confidence: 0.987 } },
      'owner-column': { known: { right: 17, wrong: 2, confidence: 0.912 } },
      'owner-in-brackets': { other: { right: 7, wrong: 0, confidence: 0.99 } },
      requested: { known: { right: 11, wrong: 0, confidence: 0.99 }, other: { right: 2, wrong: 0, confidence: 0.99 } },
      'task-box': { other: { right: 18, wrong: 0, confidence: 0.99 } },
      'tasked-in-resolution': {
        known: { right: 33, wrong: 0, confidence: 0.99 },
        other: { right: 5, wrong: 0, confidence: 0.99 },
      },
      'to-be-done': { known: { right: 10, wrong: 0, confidence: 0.99 } },
      'x-agreed-to': {
        known: { right: 31, wrong: 0, confidence: 0.99 },
        other: { right: 22, wrong: 0, confidence: 0.99 },
      },
      'x-said-would': {
        known: { right: 13, wrong: 0, confidence: 0.99 },
        other: { right: 6, wrong: 0, confidence: 0.99 },
      },
      'x-to-do': { known: { right: 81, wrong: 0, confidence: 0.99 }, other: { right: 24, wrong: 0, confidence: 0.99 } },
      'x-will-do': {
        known: { right: 38, wrong: 1, confidence: 0.975 },
        other: { right: 35, wrong: 0, confidence: 0.99 },
      },
    },
  },
};
