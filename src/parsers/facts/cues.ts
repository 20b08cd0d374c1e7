/** What is named between two cues of a title. */
export interface Cues {
  opens: RegExp;
  /** The first of these ends it, else the end of the title. */
  ends: RegExp;
}

/** "Minutes of a meeting of the [Anytown Board] held on …". */
export const HELD: Cues = {
  opens:
    /\bminutes\s+of\s+(?:proceedings\s+(?:at|of)\s+)?(?:(?:the|a|an)\s+)?(?:(?:\w+\s+){0,3}(?:meeting|sitting|session)\s+of\s+)?(?:the\s+)?/i,
  ends: /,?\s+(?:which\s+was\s+)?(?:held|convened|that took place|on)\b/i,
};
/** "Proceedings of the [Anytown Board] – …". */
export const MEETING_OF: Cues = {
  opens: /\b(?:meeting|minutes|proceedings|sitting|session)\s+of\s+(?:the\s+)?/i,
  ends: /,?\s+(?:held|on|at|occurred|took place)\b|\s+(?:minutes|[-–—])/i,
};

/** The words that stand between two cues, on one line; null where there are none. */
export function between(value: string, { opens, ends }: Cues): string | null {
  const opened = opens.exec(value);
  if (opened === null) return null;
  const behind = value.slice(opened.index + opened[0].length);
  const end = behind.slice(1).search(ends) + 1;
  const words = end === 0 ? behind : behind.slice(0, end);
  return words === '' || /[\n\r]/.test(words) ? null : words;
}
