/** How often each rule was right: written by `npm run calibrate`, from 157 documents with gold. */
import type { MeasuredKind, Precision } from './confidence.ts';

export const CALIBRATION: Readonly<Record<MeasuredKind, Precision>> = {
  attendee: {
    all: { known: { right: 864, wrong: 0, confidence: 0.99 }, other: { right: 973, wrong: 1, confidence: 0.99 } },
    rules: {
      'attendance-list': {
        known: { right: 653, wrong: 0, confidence: 0.99 },
        other: { right: 862, wrong: 1, confidence: 0.99 },
      },
      'attendance-row': {
        known: { right: 126, wrong: 0, confidence: 0.99 },
        other: { right: 75, wrong: 0, confidence: 0.99 },
      },
      'attendance-sentence': { other: { right: 8, wrong: 0, confidence: 0.99 } },
      'attendance-table': {
        known: { right: 12, wrong: 0, confidence: 0.99 },
        other: { right: 25, wrong: 0, confidence: 0.99 },
      },
      'people-present': { known: { right: 12, wrong: 0, confidence: 0.99 } },
      presided: { other: { right: 3, wrong: 0, confidence: 0.99 } },
      'roll-of-nicks': { known: { right: 57, wrong: 0, confidence: 0.99 } },
      spoke: { known: { right: 4, wrong: 0, confidence: 0.99 } },
    },
  },
  item: {
    all: { known: { right: 729, wrong: 1, confidence: 0.99 }, other: { right: 1199, wrong: 14, confidence: 0.988 } },
    rules: {
      'agenda-item-row': {
        known: { right: 56, wrong: 0, confidence: 0.99 },
        other: { right: 9, wrong: 0, confidence: 0.99 },
      },
      'bold-heading': {
        known: { right: 16, wrong: 0, confidence: 0.99 },
        other: { right: 132, wrong: 2, confidence: 0.985 },
      },
      'heading-in-capitals': {
        known: { right: 15, wrong: 0, confidence: 0.99 },
        other: { right: 90, wrong: 6, confidence: 0.94 },
      },
      'item-column': {
        known: { right: 100, wrong: 0, confidence: 0.99 },
        other: { right: 31, wrong: 0, confidence: 0.99 },
      },
      'list-topic': { other: { right: 8, wrong: 0, confidence: 0.99 } },
      'markup-heading': {
        known: { right: 7, wrong: 0, confidence: 0.99 },
        other: { right: 139, wrong: 0, confidence: 0.99 },
      },
      'numbered-heading': {
        known: { right: 493, wrong: 1, confidence: 0.99 },
        other: { right: 779, wrong: 2, confidence: 0.99 },
      },
      'short-line-heading': { other: { right: 11, wrong: 4, confidence: 0.797 } },
      topic: { known: { right: 42, wrong: 0, confidence: 0.99 } },
    },
  },
  resolution: {
    all: { known: { right: 465, wrong: 6, confidence: 0.985 }, other: { right: 728, wrong: 17, confidence: 0.976 } },
    rules: {
      'agreed-clause': {
        known: { right: 36, wrong: 0, confidence: 0.99 },
        other: { right: 14, wrong: 0, confidence: 0.99 },
      },
      'agreed-sentence': {
        known: { right: 63, wrong: 0, confidence: 0.99 },
        other: { right: 106, wrong: 1, confidence: 0.99 },
      },
      'body-agreed': {
        known: { right: 32, wrong: 0, confidence: 0.99 },
        other: { right: 81, wrong: 1, confidence: 0.987 },
      },
      carried: { known: { right: 12, wrong: 0, confidence: 0.99 }, other: { right: 13, wrong: 5, confidence: 0.777 } },
      consensus: { other: { right: 22, wrong: 0, confidence: 0.99 } },
      'counted-vote': { known: { right: 1, wrong: 0, confidence: 0.987 } },
      'decision-column': {
        known: { right: 24, wrong: 3, confidence: 0.904 },
        other: { right: 3, wrong: 0, confidence: 0.985 },
      },
      deferred: { known: { right: 10, wrong: 0, confidence: 0.99 }, other: { right: 16, wrong: 0, confidence: 0.99 } },
      disposition: {
        known: { right: 6, wrong: 0, confidence: 0.99 },
        other: { right: 6, wrong: 0, confidence: 0.989 },
      },
      elected: { known: { right: 2, wrong: 0, confidence: 0.989 }, other: { right: 22, wrong: 0, confidence: 0.99 } },
      'minutes-approved': {
        known: { right: 31, wrong: 1, confidence: 0.971 },
        other: { right: 21, wrong: 0, confidence: 0.99 },
      },
      motion: { known: { right: 42, wrong: 1, confidence: 0.978 }, other: { right: 371, wrong: 3, confidence: 0.99 } },
      'noted-sentence': {
        known: { right: 45, wrong: 1, confidence: 0.979 },
        other: { right: 21, wrong: 0, confidence: 0.99 },
      },
      poll: { other: { right: 4, wrong: 0, confidence: 0.987 } },
      'resolution-tag': { known: { right: 22, wrong: 0, confidence: 0.99 } },
      'resolved-clause': {
        known: { right: 127, wrong: 0, confidence: 0.99 },
        other: { right: 20, wrong: 0, confidence: 0.99 },
      },
      'this-was-agreed': {
        known: { right: 11, wrong: 0, confidence: 0.99 },
        other: { right: 4, wrong: 7, confidence: 0.555 },
      },
      'verdict-word': {
        known: { right: 1, wrong: 0, confidence: 0.987 },
        other: { right: 4, wrong: 0, confidence: 0.987 },
      },
    },
  },
  action: {
    all: { known: { right: 475, wrong: 8, confidence: 0.981 }, other: { right: 544, wrong: 17, confidence: 0.968 } },
    rules: {
      'action-column': {
        known: { right: 88, wrong: 4, confidence: 0.958 },
        other: { right: 55, wrong: 2, confidence: 0.965 },
      },
      'action-list': {
        known: { right: 4, wrong: 0, confidence: 0.989 },
        other: { right: 7, wrong: 0, confidence: 0.987 },
      },
      'action-mark': {
        known: { right: 28, wrong: 0, confidence: 0.99 },
        other: { right: 72, wrong: 3, confidence: 0.961 },
      },
      'action-tag': { known: { right: 26, wrong: 0, confidence: 0.99 } },
      'asked-to': {
        known: { right: 29, wrong: 0, confidence: 0.99 },
        other: { right: 36, wrong: 0, confidence: 0.99 },
      },
      'bold-action': { known: { right: 1, wrong: 0, confidence: 0.984 } },
      'comments-to': {
        known: { right: 4, wrong: 0, confidence: 0.989 },
        other: { right: 1, wrong: 0, confidence: 0.973 },
      },
      commitment: { known: { right: 7, wrong: 0, confidence: 0.99 }, other: { right: 2, wrong: 0, confidence: 0.977 } },
      'done-by': { known: { right: 1, wrong: 0, confidence: 0.984 }, other: { right: 2, wrong: 0, confidence: 0.977 } },
      'needs-to': {
        known: { right: 1, wrong: 0, confidence: 0.984 },
        other: { right: 1, wrong: 0, confidence: 0.973 },
      },
      'noted-task': { known: { right: 3, wrong: 0, confidence: 0.988 } },
      'owner-column': {
        known: { right: 16, wrong: 2, confidence: 0.909 },
        other: { right: 0, wrong: 5, confidence: 0.484 },
      },
      'owner-in-brackets': { other: { right: 8, wrong: 0, confidence: 0.988 } },
      requested: {
        known: { right: 11, wrong: 1, confidence: 0.936 },
        other: { right: 5, wrong: 1, confidence: 0.895 },
      },
      'task-box': { other: { right: 28, wrong: 0, confidence: 0.99 } },
      'tasked-in-resolution': {
        known: { right: 38, wrong: 0, confidence: 0.99 },
        other: { right: 13, wrong: 1, confidence: 0.939 },
      },
      'to-be-done': {
        known: { right: 11, wrong: 0, confidence: 0.99 },
        other: { right: 2, wrong: 1, confidence: 0.855 },
      },
      'x-agreed-to': {
        known: { right: 42, wrong: 0, confidence: 0.99 },
        other: { right: 56, wrong: 1, confidence: 0.981 },
      },
      'x-said-would': {
        known: { right: 16, wrong: 0, confidence: 0.99 },
        other: { right: 28, wrong: 0, confidence: 0.99 },
      },
      'x-to-do': {
        known: { right: 94, wrong: 0, confidence: 0.99 },
        other: { right: 109, wrong: 2, confidence: 0.981 },
      },
      'x-will-do': {
        known: { right: 55, wrong: 1, confidence: 0.982 },
        other: { right: 119, wrong: 1, confidence: 0.99 },
      },
    },
  },
};
