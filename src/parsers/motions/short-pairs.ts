/** Mover and seconder as minutes write them short: "M/S/C unanimous (Lee / Day)", "(Lee/Day) 5-0", "on motion by Lee and Day". */
import { NAME, namesPattern, OF_NAMES } from './names.ts';

/** Mover in group 1, seconder in group 2. */
export const SHORT_PAIRS = [
  // "M/S/C unanimous (Lee / Day)", "M/S Lee, Day"
  namesPattern(
    /\bM ?[/.,&] ?S\b/,
    `\\bM ?[/.,&] ?S(?: ?[/.,&] ?[CPU]{1,2})?[:,.]?(?: (?:[Uu]nan(?:imous(?:ly)?|\\.)?|[Cc]arried))? ?[:,]? ?\\(?(${NAME})(?: ?[/&,;] ?| and )(${NAME})(?=[\\s:,.;)]|$)`,
  ),
  // "MSC: Lee, Day", "MSC (Lee/Day)"
  namesPattern(/\bMSCU? ?[:(]/, `[${OF_NAMES}]{3,4} ?[:(] ?\\(?(${NAME})(?: ?[/&,;] ?| and )(${NAME})(?=[\\s:,.;)]|$)`),
  // "(Lee/Day) 5-0", "(Lee / Day; all in favour)"
  namesPattern(
    /\/[^()/]{2,40}(?:\) ?[\d\p{L}]|[;,][^()]{2,40}\))/u,
    `\\((${NAME}) ?/ ?(${NAME})(?:\\)[.,:]?(?= (?:\\d{1,2}\\s?[-–]\\s?\\d|[Cc]arried|CARRIED|[Pp]assed|[Aa]pproved|[Uu]nanimous|[Aa]ll |[Ss]o voted))|[;,] (?:all|carried|agreed|unanimous|\\d)[^()]{0,60}\\))`,
  ),
  // "The meeting adjourned at 3:00 p.m. on motion by Lee and Day."
  namesPattern(
    /\bmotion (?:by|of|from) .{3,60} and /,
    `\\b(?:[Oo]n|[Uu]pon|[Bb]y)(?: an?| the)? (?:unanimous )?motion (?:by|of|from) (${NAME}) and (${NAME})(?=[,.]|$)`,
  ),
  // "Ann was nominated by Lee, seconded by Day", "(Lee moved, Day seconded)"
  namesPattern(
    /nominated by/,
    `\\b[Nn]ominated by (${NAME})(?:,| and|, and)? seconded(?: by)? (${NAME})(?=[\\s,.;)]|$)`,
  ),
  namesPattern(
    /\(.{2,40} (?:moved|proposed)[,;/]/,
    `\\((${NAME}) (?:moved|proposed)[,;/] (?:and )?(${NAME}) (?:seconded|2nd)(?=[,;)])`,
  ),
] as const;
