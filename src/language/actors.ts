/** Who can be given a task: "MG and JK", "Spt Morris", "the Clerk", "all members", "Theme leads", "Safer Families". */
import { isGivenName } from './given-names.ts';
import { splitHonorific } from './honorifics.ts';
import { INITIALS, isSurelyPerson, parsePersonName } from './names.ts';
import { ACTOR_NOUNS, NOT_NAME_WORDS, ROLE_WORDS } from './vocabulary.ts';

export interface Actor {
  text: string;
  kind: 'person' | 'pronoun' | 'post' | 'body';
}

const JOINT = /\s*(?:,\s*(?:and\s)?|[/&+]|\band\b)\s*/;
const PRONOUN = /^(?:he|she|they|I|we|it)$/i;
/** "The Senate Secretary, Paula Day,": one person, by post and by name. */
const CALLED = /^([^,]{3,50}), ([^,]{3,50}),$/;
const MAX_WORDS = 9;
const ACRONYM = /^\p{Lu}[\p{Lu}&\d]{1,6}s?$/u;
/** Letters by which everybody knows a body, and nobody a person, unless somebody of the meeting has these initials. */
const KNOWN_BODY =
  /^(?:BT|CQC|NHS|NHSE|BBC|HSE|EA|ICB|CCG|MP|MPs|GPs|EU|UN|UK|US|USA|DfE|DfT|DoT|PCC|OPCC|RSPB|NALC|HMRC|EPA|FEMA|RCMP|HSCNI)$/;
/** "U.P.": initials with their stops. */
const DOTTED = /^(?:\p{Lu}\.){2,3}$/u;
function isBodyInDots(text: string, knows: (word: string) => boolean): boolean {
  const letters = text.replaceAll('.', '');
  return /^(?:AGM|EGM|AM|PM|DC)$/.test(letters) || (KNOWN_BODY.test(letters) && !knows(letters));
}
/** Words that no actor begins with. */
const NOT_ACTOR_START =
  /^(?:after|before|during|until|since|upon|having|given|their|its|his|her|whose|nobody|neither|there|this|that|these|those|it|which|who|what|where|when|how|if|as|in|on|at|to|for|from|by|with|also|but|however|then|further|due|subject|thanks|prior|following|update|welcome)$/i;
/** Nouns that end a subject and do nothing: "Update", "Report". */
const NOT_ACTOR_END =
  /^(?:update|report|reports|letter|minutes|item|items|review|discussion|discussions|presentation|response|invitation|visit|thanks|meeting|meetings|plan|plans|work|funding|data|information|paper|papers|strategy|policy|proposal|proposals|need|needs|decision|strategies|date|dates|bill|project|document|documents|form|forms|hearings?|ordinances?|resolutions?|motions?|sessions?|agendas?|requests?|applications?|amendments?|by-?laws?|budgets?|contracts?|agreements?)$/i;
const COMMON =
  /^(?:also|now|then|more|new|some|any|no|not|much|further|likely|important|possible|due|able|happy|keen|unable|hoped|expected|agreed|asked|wants?|wanted|needs?|needed|like|likes|is|are|was|were|be|been|being|has|have|had|will|would|should|could|can|may|might|must|do|does|did|to|that|which|who|because|so|if|when|while|as|than|up|out|said|says|get|gets|going|trying|looking|working|continue|continues|continued|invited|invites|advised|advises|requested|requests|reminded|reminds|urged|encouraged|instructed|directs|instructs|told|informed|thanked|noted|received|considered|discussed|reviewed|reported|approved|accepted|supported|opposed|welcomed|felt|gave|explained|stated|spoke|expressed|voted|volunteered|offered|promised|undertook|authori[sz]es|implored|implores|begged|wished|wishes|called|calls)$/i;

/** Words in capitals that head a decision or a list, and name nobody: "AGREED: to pay". */
const NOT_ACRONYM =
  /^(?:AGREED|RESOLVED?|NOTED?|APPROVED|CARRIED|DECIDED|ACTIONS?|ITEMS?|LOG|TRACKER|LIST|POINTS?|PLAN|REGISTER|SUMMARY|DUE|MOTION|MOVED|VOTE|DONE|LOST|TBC|TBA|TBD|ASAP|PS|NB|FYI|ALSO|PLEASE|DATE)$/;
/** Given names that are other words, or places, as often: they name somebody only where the list has them. */
const OTHER_WORDS =
  /^(?:Amber|April|Art|Ash|Asia|Austin|Beverley|Bill|Chase|Cherry|Christian|Crystal|Dale|Dawn|Dean|Devon|Eve|Faith|Fern|Florence|Frank|Georgia|Glen|Grace|Grant|Hazel|Heather|Holly|Hope|India|Iona|Iris|Ivy|Jade|Jersey|Joy|June|Kit|Lance|Lee|Leigh|Lily|Lincoln|Mark|Max|May|Melody|Mercy|Miles|Olive|Patience|Pearl|Penny|Poppy|Ray|Rich|Robin|Rod|Rose|Rosemary|Ruby|Sandy|Spencer|Sterling|Summer|Sydney|Trinity|Troy|Victoria|Viola|Violet|Virginia|Warren|Will)$/;

/** Reads a whole phrase as actors; null where any part of it is none. `knows` tells words that attendees are named by. */
export function readActors(phrase: string, knows: (word: string) => boolean): Actor[] | null {
  const trimmed = phrase
    .trim()
    .replace(/^["“'‘]+/, '')
    .replace(/^\(?\d{1,2}[.)]\s+/, '')
    .replace(/^(?:and|but|then)\s+/i, '')
    .replace(/[,:;–-]+$/, '')
    .trim();
  if (trimmed === '' || /;|\d\.\s/.test(trimmed) || trimmed.split(/\s+/).length > MAX_WORDS) return null;
  const whole = readActor(trimmed, knows);
  if (whole?.kind === 'person' || whole?.kind === 'pronoun') return [whole];
  const called = CALLED.exec(phrase.trim());
  if (called?.[1] !== undefined && called[2] !== undefined && isSurelyPerson(called[2])) {
    const post = readActor(called[1], knows);
    if (post?.kind === 'post') return [{ text: called[2], kind: 'person' }];
  }
  const parts = trimmed.split(JOINT).filter((part) => part !== '');
  if (parts.length > 1) {
    const actors = parts.map((part) => readActor(part, knows));
    if (actors.every((actor): actor is Actor => actor !== null) && !isOneBody(trimmed, actors)) return actors;
  }
  return whole === null || trimmed.includes('/') ? null : [whole];
}

/** "Safety and Partnerships team": only the last part is an actor of its own. */
function isOneBody(phrase: string, actors: readonly Actor[]): boolean {
  return (
    /\b(?:and|&)\b/.test(phrase) &&
    !/[,/]/.test(phrase) &&
    actors.every((actor) => actor.kind === 'body') &&
    !actors.every((actor) => ACRONYM.test(actor.text))
  );
}

function readActor(said: string, knows: (word: string) => boolean): Actor | null {
  const text = withoutMisread(said.trim(), knows);
  if (text === '') return null;
  if (/^@[\w-]+$/.test(text)) return { text, kind: 'person' };
  if (PRONOUN.test(text)) return { text, kind: 'pronoun' };
  if (DOTTED.test(text)) return isBodyInDots(text, knows) ? { text, kind: 'body' } : { text, kind: 'person' };
  if (EVERYBODY.test(text)) return { text, kind: 'post' };
  const words = text.split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    if (KNOWN_BODY.test(text) && !knows(text)) return { text, kind: 'body' };
    if (INITIALS.test(text)) return { text, kind: knows(text) || text.length <= 3 ? 'person' : 'body' };
    if (knows(text) && /^\p{Lu}/u.test(text)) return { text, kind: 'person' };
    if (isGivenName(text) && /^\p{Lu}\p{Ll}/u.test(text) && !OTHER_WORDS.test(text)) return { text, kind: 'person' };
    if (ACRONYM.test(text)) return NOT_ACRONYM.test(text) ? null : { text, kind: 'body' };
    return ACTOR_NOUNS.has(text.toLowerCase()) ? { text, kind: 'post' } : null;
  }
  if (isSurelyPerson(text) && !isPastVerb(first, knows)) return { text, kind: 'person' };
  if (
    NOT_ACTOR_START.test(first) ||
    isPastVerb(first, knows) ||
    words.some((word, i) => COMMON.test(word) && !/^(?:group|party)$/i.test(words[i + 1] ?? ''))
  )
    return null;
  if (isKnownPerson(text, knows) || isTitledPerson(words, knows)) return { text, kind: 'person' };
  if (
    /^(?:the|all|our|each|every|both|any|other|local|relevant)$/i.test(first) ||
    ACTOR_NOUNS.has(last.toLowerCase())
  ) {
    const isAll = /^all$/i.test(first) && words.length <= 3 && isPlural(last);
    return isAll || isHead(words) || hasActorHead(words) ? { text, kind: kindOfNoun(words) } : null;
  }
  if (NOT_ACTOR_END.test(last)) return null;
  const isProper =
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:and|of|the|for|&)$/.test(word)) && /^\p{Lu}/u.test(last);
  if (isProper && !NOT_NAME_WORDS.has(first.toLowerCase())) return { text, kind: 'body' };
  return null;
}

/** "leads", "colleagues"; not "all enquiries". */
function isPlural(noun: string): boolean {
  const key = noun.toLowerCase();
  return (
    ACTOR_NOUNS.has(key) ||
    ROLE_WORDS.has(key.replace(/s$/, '')) ||
    /^(?:areas|attendees|branches|chapters|clubs|colleagues|companies|delegates|districts|households|leaders|neighbourhoods|parents|participants|parties|people|programmes|projects|schools|sections|sites|stations|those|units|wards)$/.test(
      key,
    )
  );
}

/** "the Chair of the Board", "members of the group": the head noun comes first. */
function isHead(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').replace(/\.$/, '');
  return (
    (ACTOR_NOUNS.has(last.toLowerCase()) || ACRONYM.test(last)) &&
    !words.slice(0, -1).some((word) => PREPOSITION.test(word))
  );
}

/** "everybody who runs a project" */
const EVERYBODY =
  /^(?:everyone|everybody|all those|those|anyone|anybody|all)(?:\s+(?:who|present|with|in|on|attending|involved)\b.*)?$/i;
const PREPOSITION = /^(?:of|with|for|from|in|on|at|by|about|between|into|around|regarding|within)$/i;

/** "Outlined", "Spoke": a sentence without a subject, as in a table of speakers. */
const PAST_VERB =
  /^(?:\p{Lu}\p{Ll}+ed|Spoke|Gave|Said|Told|Felt|Thought|Held|Met|Took|Made|Went|Brought|Sent|Wrote|Put|Set|Got|Had|Led|Ran|Saw)$/u;
function isPastVerb(word: string, knows: (word: string) => boolean): boolean {
  return PAST_VERB.test(word) && !isGivenName(word) && !knows(word);
}

function hasActorHead(words: readonly string[]): boolean {
  const of = words.findIndex(
    (word, index) => index > 0 && /^(?:of|from|at|in|present|attendees?|members?|who)$/i.test(word),
  );
  return (
    of > 0 &&
    (ACTOR_NOUNS.has(words[of - 1]?.toLowerCase() ?? '') ||
      /^(?:attendees?|members?)$/i.test(words[of] ?? '') ||
      (words[0]?.toLowerCase() === 'all' && of === 1))
  );
}

/** "lan Ansell": a small l that a scanner read for a capital I, where that makes a name on the list. */
function withoutMisread(text: string, knows: (word: string) => boolean): string {
  const first = /^l\p{Ll}+/u.exec(text)?.[0];
  return first !== undefined && knows(`I${first.slice(1)}`) ? text.replace(/^l/, 'I') : text;
}

const BODIES =
  /^(?:group|groups|team|teams|board|boards|committee|committees|council|councils|department|directorate|service|services|agencies|authorities|partners|partnership|partnerships|police|network|trust|panel|bodies|organisations|hub|subcommittee|sub-committee|subgroup|sub-group|section|office|providers)$/i;
function kindOfNoun(said: readonly string[]): Actor['kind'] {
  const of = said.findIndex((word) => /^(?:of|from|at|in)$/i.test(word));
  const words = of > 0 ? said.slice(0, of) : said;
  return (BODIES.test(words.at(-1) ?? '') || ACRONYM.test(words.at(-1) ?? '')) && words[0]?.toLowerCase() !== 'all'
    ? 'body'
    : 'post';
}

/** "Asst. Chief Tarrant", "Director Lee": posts in front of a surname. */
const SHORT_POST = /^(?:Asst|Assoc|Dep|Supt|Sgt|Lt|Capt|Cmdr|Insp|Dist|Cty|Vice)\.?$/;
function isTitledPerson(words: readonly string[], knows: (word: string) => boolean): boolean {
  const last = words.at(-1) ?? '';
  const posts = words.slice(0, -1);
  return (
    /^\p{Lu}\p{Ll}+/u.test(last) &&
    knows(last) &&
    posts.every((word) => SHORT_POST.test(word) || (/^\p{Lu}/u.test(word) && ROLE_WORDS.has(word.toLowerCase())))
  );
}

function isKnownPerson(text: string, knows: (word: string) => boolean): boolean {
  const { rest } = splitHonorific(text);
  const words = rest.split(/\s+/);
  return parsePersonName(text, true) !== null && words.some((word) => knows(word));
}
