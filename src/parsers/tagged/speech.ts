/** Who says a line: "14:02:11 <ann> text", "[14:02] <ann> text", "ann: text", "… text" of the one before. */
import { sliceText, trimText, type Text } from '../../document.ts';

export interface Speech {
  /** As printed, without the marks of operators; null where the line goes on with the speaker before. */
  speaker: string | null;
  said: Text;
  /** Whether the line has the form of a chat's log. */
  isLogged: boolean;
  /** "14:02:11"; null where the line gives none. */
  time: string | null;
}

const STAMP =
  /^[[(]?(?:\d{4}-\d\d-\d\d[T ]\s?)?(\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|\s?[AP]M|[+-]\d\d:?\d\d)?[\])]?\s+/i;
/** "<ann>", "<@ann>", "< ann>" */
const IN_ANGLES = /^<\s?[@+%&~!]?([^\s<>]{1,60})>(?:\s+|$)/;
/** "* dave waves": what somebody does, and what a chat says itself. */
const ASIDE = /^(?:\*\s+|\*{3}|-!-|-->|<--|---|→|←)/;
const WITH_COLON = /^([^\s:<>"“(#[]{1,40}|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}):\s+(?=\S)/u;
const GOES_ON = /^(?:…|\.{3})\s*/;

/** The speech of a line; null where nobody is said to speak. */
export function speechOf(line: Text): Speech | null {
  const stamp = STAMP.exec(line.value);
  const rest = stamp === null ? line : trimText(sliceText(line, stamp[0].length));
  const time = stamp?.[1] ?? null;
  const angles = IN_ANGLES.exec(rest.value);
  if (angles !== null)
    return {
      speaker: bareNick(angles[1] ?? ''),
      said: trimText(sliceText(rest, angles[0].length)),
      isLogged: true,
      time,
    };
  if (stamp !== null && ASIDE.test(rest.value))
    return { speaker: null, said: sliceText(rest, 0, 0), isLogged: true, time };
  const goesOn = GOES_ON.exec(rest.value);
  if (goesOn !== null)
    return { speaker: null, said: trimText(sliceText(rest, goesOn[0].length)), isLogged: false, time };
  const colon = WITH_COLON.exec(rest.value);
  if (colon === null || /^https?$/i.test(colon[1] ?? '')) return null;
  const isLogged = stamp !== null;
  return { speaker: bareNick(colon[1] ?? ''), said: trimText(sliceText(rest, colon[0].length)), isLogged, time };
}

/** "@ann:chat.example" is ann. */
export function bareNick(nick: string): string {
  return nick.replace(/^@/, '').replace(/(?<=.):[\w.-]+\.\p{L}{2,}$/u, '');
}

const BOT = /^(?:zakim|rrsagent|trackbot|ghurlbot|agendabot|meetingology)$|(?<!ab|tal|ca|tur|her)bot[\d_]*$/i;
export function isBot(nick: string): boolean {
  return BOT.test(nick);
}
