/** Mover and seconder as minutes write them short: "M/S/C unanimous (Lee / Day)", "(Lee/Day) 5-0", "on motion by Lee and Day". */
import { NAME } from './names.ts';

/** Made for, and put to, sentences with its cue only. */
function cued(cue: RegExp, source: string): (value: string) => RegExpExecArray | null {
  let pattern: RegExp | undefined;
  return (value) => (cue.test(value) ? (pattern ??= new RegExp(source, 'u')).exec(value) : null);
}

/** Mover in group 1, seconder in group 2. */
export const SHORT_PAIRS = [
  // "M/S/C unanimous (Lee / Day)", "MSC Lee/Day", "M/S Lee, Day"
  cued(
    /\bM ?[/.,&]? ?S\b|\bMSCU?\b/,
    `\\bM ?[/.,&]? ?S(?: ?[/.,&]? ?[CPU]{1,2})?[:,.]?(?: (?:unan(?:imous(?:ly)?|\\.)?|carried))? ?[:,]? ?\\(?(${NAME})(?: ?[/&,;] ?| and )(${NAME})(?=[\\s:,.;)]|$)`,
  ),
  // "(Lee/Day) 5-0", "(Lee / Day; all in favour)"
  cued(
    /\/[^()/]{2,40}(?:\) ?[\d\p{L}]|[;,][^()]{2,40}\))/u,
    `\\((${NAME}) ?/ ?(${NAME})(?:\\)[.,:]?(?= (?:\\d{1,2}\\s?[-–]\\s?\\d|[Cc]arried|CARRIED|[Pp]assed|[Aa]pproved|[Uu]nanimous|[Aa]ll |[Ss]o voted))|[;,] (?:all|carried|agreed|unanimous|\\d)[^()]{0,60}\\))`,
  ),
  // "The meeting adjourned at 3:00 p.m. on motion by Lee and Day."
  cued(
    /\bmotion (?:by|of|from) .{3,60} and /,
    `\\b(?:on|upon|by)(?: an?| the)? (?:unanimous )?motion (?:by|of|from) (${NAME}) and (${NAME})(?=[,.]|$)`,
  ),
  // "Ann was nominated by Lee, seconded by Day", "(Lee moved, Day seconded)"
  cued(/nominated by/, `\\b[Nn]ominated by (${NAME})(?:,| and|, and)? seconded(?: by)? (${NAME})(?=[\\s,.;)]|$)`),
  cued(
    /\(.{2,40} (?:moved|proposed)[,;/]/,
    `\\((${NAME}) (?:moved|proposed)[,;/] (?:and )?(${NAME}) (?:seconded|2nd)(?=[,;)])`,
  ),
] as const;
