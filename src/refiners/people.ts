/** Everyone who is mentioned resolves to an attendee where the document tells who it is; what does not is reported. */
import { DOUBTFUL } from '../confidence.ts';
import { diagnostic } from '../diagnostics.ts';
import { directoryOf, type Match } from '../directory.ts';
import { sourceOf, type Text } from '../document.ts';
import type { ActionFinding, AttendeeFinding, Finding, Mention, ResolutionFinding } from '../finding.ts';
import { INITIALS, parsePersonName } from '../language/names.ts';
import { findingsOf, type Reading } from '../reading.ts';
import { chairOf, officesOfBody } from './chair.ts';

interface Place {
  mention: Mention;
  at: readonly Text[];
  /** The decision or action that is doubtful where the mention is. */
  claim: ResolutionFinding | ActionFinding | null;
}

export function resolvePeople(reading: Reading): void {
  const attendees = findingsOf(reading, 'attendee');
  const directory = directoryOf(attendees, reading.words.roster);
  const reported = new Set<string>();
  const report = (key: string, make: () => void) => {
    if (reported.has(key)) return;
    reported.add(key);
    make();
  };
  for (const attendee of attendees) {
    if (attendee.substitute !== null)
      attendee.substitute = directory.find(attendee.substitute)?.attendee.name ?? attendee.substitute;
  }
  for (const { who } of findingsOf(reading, 'chair')) {
    const match = directory.find(who.text);
    if (match !== null) settle(who, match);
  }
  officesOfBody(reading);
  chairOf(reading);
  const holders = new Map<string, Match | null>();
  const holderOf = (said: string): Match | null => {
    let holder = holders.get(said);
    if (holder === undefined) holders.set(said, (holder = officeHolder(said, attendees)));
    return holder;
  };
  for (const { mention, at, claim } of reading.findings
    .filter((finding) => finding.kind !== 'chair')
    .flatMap(mentionsOf)) {
    const match = holderOf(mention.text) ?? directory.find(mention.text);
    if (match !== null) {
      settle(mention, match);
      if (match.how === 'near-name') {
        if (claim !== null) claim.confidence *= DOUBTFUL;
        report(`near ${mention.text}`, () =>
          reading.diagnostics.push(
            diagnostic(
              'near-name',
              `"${mention.text}" is taken for ${match.attendee.name}`,
              sourceOf(reading.document, ...at),
            ),
          ),
        );
      }
      continue;
    }
    // Whose nick it is was known to the parser.
    if (mention.attendee !== null) continue;
    if (claim !== null && directory.fitsSeveral(mention.text)) claim.confidence *= DOUBTFUL;
    const known = directory.fullName(mention.text);
    mention.name = known ?? parsePersonName(mention.text)?.name ?? null;
    if (known !== null) continue;
    const isInitials = INITIALS.test(mention.text) && mention.text.length <= 3 && directory.givesInitials;
    if (isInitials) {
      report(mention.text, () =>
        reading.diagnostics.push(
          diagnostic(
            'unresolved-initials',
            `the initials "${mention.text}" name nobody on the list`,
            sourceOf(reading.document, ...at),
          ),
        ),
      );
    } else if (mention.name !== null && attendees.length > 0) {
      report(mention.text, () =>
        reading.diagnostics.push(
          diagnostic(
            'unresolved-person',
            `"${mention.text}" is not on the attendance list`,
            sourceOf(reading.document, ...at),
          ),
        ),
      );
    }
  }
  reportDuplicates(attendees, reading);
}

function settle(mention: Mention, match: Match): void {
  mention.attendee = match.attendee;
  mention.name = match.attendee.name;
}

function mentionsOf(finding: Finding): Place[] {
  const place = (mention: Mention | null, at: readonly Text[] = finding.at): Place[] =>
    mention === null ? [] : [{ mention, at, claim }];
  const claim = finding.kind === 'resolution' || finding.kind === 'action' ? finding : null;
  switch (finding.kind) {
    case 'item':
      return [
        ...finding.presenters.flatMap((one) => place(one)),
        ...finding.entries.flatMap((entry) => place(entry.speaker, [entry.text])),
      ];
    case 'resolution':
      return [
        ...place(finding.mover),
        ...place(finding.seconder),
        ...(finding.vote?.roll ?? []).flatMap((vote) => place(vote.person)),
      ];
    case 'action':
      return finding.owners.flatMap((owner) => place(owner));
    default:
      return [];
  }
}

const OFFICES: [RegExp, (attendee: AttendeeFinding) => boolean][] = [
  [/^(?:the\s+)?(?:vice|deputy)[\s-]chair(?:man|person|woman)?$/i, (attendee) => attendee.office === 'vice-chair'],
  [/^(?:the\s+)?chair(?:man|person|woman)?$/i, (attendee) => attendee.office === 'chair'],
  [/^(?:the\s+)?secretary$/i, (attendee) => attendee.office === 'secretary'],
];

/** "The Chair", "the Clerk": the one attendee who holds that office or post. */
function officeHolder(said: string, attendees: readonly AttendeeFinding[]): Match | null {
  for (const [pattern, holds] of OFFICES) {
    if (!pattern.test(said)) continue;
    const [holder, other] = attendees.filter((attendee) => holds(attendee) && attendee.attendance === 'present');
    if (holder !== undefined && other === undefined) return { attendee: holder, how: 'office' };
  }
  const post =
    /^(?:the\s+)?(clerk|treasurer|headteacher|president|bursar|librarian|town clerk|parish clerk|port manager)$/i
      .exec(said)?.[1]
      ?.toLowerCase();
  if (post === undefined) return null;
  const [holder, other] = attendees.filter((attendee) =>
    attendee.role
      ?.toLowerCase()
      .split(/\s*[,/]\s*/)
      .includes(post),
  );
  return holder !== undefined && other === undefined ? { attendee: holder, how: 'office' } : null;
}

function reportDuplicates(attendees: readonly AttendeeFinding[], reading: Reading): void {
  const byInitials = new Map<string, AttendeeFinding>();
  const byName = new Map<string, AttendeeFinding>();
  for (const attendee of attendees) {
    const twin = attendee.initials === null ? undefined : byInitials.get(attendee.initials);
    if (twin !== undefined && twin.name !== attendee.name) {
      reading.diagnostics.push(
        diagnostic(
          'duplicate-initials',
          `"${attendee.initials ?? ''}" stands for ${twin.name} and ${attendee.name}`,
          sourceOf(reading.document, ...attendee.at),
        ),
      );
    } else if (attendee.initials !== null) byInitials.set(attendee.initials, attendee);
    const same = byName.get(attendee.name);
    if (same !== undefined && same.attendance !== attendee.attendance) {
      reading.diagnostics.push(
        diagnostic(
          'on-two-lists',
          `${attendee.name} is listed as ${same.attendance} and as ${attendee.attendance}`,
          sourceOf(reading.document, ...attendee.at),
        ),
      );
    } else byName.set(attendee.name, attendee);
  }
}
