/** What became of a motion, as one sentence or line tells it. */

export interface Outcome {
  result: 'carried' | 'lost' | 'tied' | 'withdrawn' | 'deferred';
  /** Whether the words can mean nothing else, however far the motion stands above; "All agreed." must follow it at once. */
  isPlain: boolean;
  /** Whether it is an amendment that was decided. */
  ofAmendment: boolean;
  /** Whether the words say no more than that all agreed. */
  isAgreement: boolean;
}

/** What is decided: "the motion", "Resolution 2019-17", "the question". */
const THING =
  '(?:motions?|resolutions?|special orders?|amendments?|question|proposals?|propositions?|recommendations?|ordinances?|by-?laws?|vote|ballot|substantive)';
const SO = '(?:was|were|is|has|have|been|then|duly|declared|put|and|so|also|again|therefore|thus|hereby|\\w+ly|,)';
const CARRIED =
  '(?:carried|carries|passed|passes|adopted|approved|prevailed|prevails|agreed|accepted|affirmed|succeeded)';
const LOST =
  '(?:lost|failed|fails|defeated|died|dies|fell|falls|lapsed|rejected|not carried|not passed|not agreed|not adopted|not approved|not seconded|ruled out of order|did not (?:carry|pass|receive a second|get a second))';
const ALL =
  '(?:all|everyone|everybody|all others|all members|all councill?ors|all those|members)(?: (?:the )?(?:others?|members|councill?ors|trustees|directors|commissioners|those|of those|who were))?(?: (?:present|attending|voting))?';

const about = (verbs: string) => new RegExp(`\\b${THING}\\b[^.;:]{0,60}?\\b(?:${SO} ){0,4}(?<!\\bbe )${verbs}\\b`, 'i');
const alone = (verbs: string) =>
  new RegExp(
    `^(?:(?:result|vote|decision|outcome|disposition|status|amendment|motion|roll call vote)\\s*(?:[:–—-]\\s*)?)*(?:(?:was|and|unanimously|duly)\\s)*${verbs}\\b[^.;]{0,70}\\.?$`,
    'i',
  );

/** "On a motion by Lee, seconded by Day, the Board adjourned": moved and done in one sentence. */
const DONE_BY =
  /\b(?:on|upon|by) (?:an? |the )?(?:motion|proposal|proposition)\b.{3,250}?\b(?:was|were|and|it was|meeting|council|board|committee|senate|commission|assembly|members|trustees|directors|commissioners)\s(?:\w+ly )?(?:adjourned|approved|adopted|accepted|agreed|voted|entered|resolved|recessed|moved into|authori[sz]ed|appointed|elected|closed|confirmed|ratified|noted|decided|carried|passed|granted)\b/i;

/** "The meeting adjourned at 3:00 p.m. on motion by Ross Tull and Joan Mack." */
const DONE_ON =
  /\b(?:adjourned|closed|recessed|approved|adopted|accepted)\b[^.;]{1,40}(?:\d[:.]\d\d (?:[ap]\.?m\.?,? )?)?(?:on|upon|by) (?:an? |the )?(?:unanimous )?motion (?:by|of|from|made)\b/i;
/** "M/S/C (Lee / Day)", "MSC: Lee, Day", "M/S/P unanimously": moved, seconded, carried or passed. */
const SHORTHAND = /\bM ?[/.,] ?S ?[/.,] ?(?:[CPU]|CU|UC)\b|\bMSCU?(?= ?[:(]|$)/;

/** "… seconded by Lee, and carried by the following vote, the Board rejected the bid": carried, whatever was done. */
const SECONDED_CARRIED =
  /\bsecond(?:ed)? (?:by )?[^;]{2,80}?(?:,| and) (?:(?:and|upon vote,?|was|were|duly) ){0,3}(?:\w+ly )?(?:carried|passed)\b/i;

const PLAIN: [Outcome['result'], RegExp[]][] = [
  ['carried', [SECONDED_CARRIED]],
  [
    'withdrawn',
    [
      new RegExp(`\\b${THING}\\b[^.;]{1,40}\\b(?:was |were |been )?withdrawn\\b`, 'i'),
      /\b(?:withdrew|agreed to withdraw|has withdrawn) (?:the|his|her|their|that) (?:motion|amendment|second|proposal)\b/i,
      alone('withdrawn'),
    ],
  ],
  [
    'lost',
    [
      about(LOST),
      alone(`(?:${LOST}|not carried|motion lost)`),
      /\b(?:lack|want|absence) of (?:a )?(?:second|seconder|support)\b|(?<!\b(?:requir(?:ed|es|ing)|need(?:ed|s|ing)) )\b(?:no|without a) (?:second|seconder)\b(?! (?:was |is )?(?:required|needed|necessary))/i,
      /\b(?:the )?nays have it\b/i,
      /(?:->|→|=>|⇒)\s*(?:rejected|failed|lost|defeated|not passed)\b/i,
    ],
  ],
  ['tied', [/\b(?:tie|tied) vote\b|\bvote was tied\b|^tied\b/i]],
  [
    'carried',
    [
      about(CARRIED),
      alone(`(?:${CARRIED}|so (?:ordered|voted|moved)|acclaimed)`),
      /\b(?:the )?ayes have it\b/i,
      /(?:->|→|=>|⇒)\s*(?:passed|carried|approved|accepted|adopted|agreed)\b/i,
      DONE_BY,
      DONE_ON,
      SHORTHAND,
    ],
  ],
  ['deferred', [alone('(?:tabled|deferred|laid over|continued|postponed|referred|parked)')]],
];
const WEAK: [Outcome['result'], RegExp[]][] = [
  [
    'carried',
    [
      new RegExp(
        `\\b${ALL},? (?:(?:were|was|being|voted|voting|signified|said|in) )*(?:in favou?r|ayes?|agreed|in agreement|approved|yes|assent(?:ed)?|unanimous)\\b`,
        'i',
      ),
      /^\(?(?:all )?(?:agreed|ayes?|unanimous(?:ly)?|in favou?r)\b[^.;]{0,50}\)?\.?$/i,
      /\b(?:vote|decision|approval|it|this) (?:was|being|is|were) (?:\w+ly )?(?:unanimous(?:ly)?|carried|approved|passed|agreed|accepted|adopted)\b/i,
      /\bmaking it unanimous\b|\b(?:voted|approved|agreed|passed|carried|adopted|accepted|seconded|supported|resolved|decided|ordered)\s+unanimously\b|\bunanimously (?:\w+ )?(?:approved|agreed|passed|carried|adopted|accepted|voted|resolved|decided)\b/i,
      /\b(?:none|no one|nobody|0|no) (?:was |were )?(?:opposed|against|opposition)\b|\bno(?:t any)? objections?\b|\bwithout (?:objection|dissent|opposition)\b|\bnem\.? ?con\b/i,
      /\bsupported by (?:all|everyone|the whole)\b/i,
      /^(?:voice|roll call|hand) vote\b.{1,30}\b(?:unanimous|approved|carried|passed|all)\b|\bvoice vote\b/i,
      /\band (?:was |it was |were )?(?:\w+ly )?(?:carried|passed|approved|agreed|adopted|accepted|resolved|so voted|voted(?=,? (?:that|to)\b|[:.]))(?!\p{L})/iu,
      /[,;–—-] ?(?:\w+ly )?(?:carried|passed|approved|adopted|agreed|so voted|so ordered)(?:\W|$)/i,
    ],
  ],
  ['deferred', [/^(?:tabled|deferred|laid over|held over|postponed|parked)\b/i]],
];
/** What has not happened, or happened before. */
const UNSETTLED =
  /\b(?:will|would|should|could|may|might|must|cannot|to be|if|whether|when|unless|until|had been|had|previously|last (?:year|month|meeting)) (?:the (?:motion|amendment|resolution) )?(?:is |was |be |been )?(?:carried|passed|adopted|approved|lost|withdrawn|agreed|accepted|defeated)\b|\?$/i;
const CUE =
  /carr|pass|adopt|approv|prevail|agree|accept|affirm|lost|fail|defeat|died|dies|fell|laps|reject|second|withdr|tie|favou?r|aye|unanim|oppos|against|objection|dissent|nem|voice|order|acclaim|tabled|deferred|laid|continued|postponed|referred|held|nays|succeed|so (?:voted|moved)|\band voted|adjourned|\bm ?[/.,] ?s\b|\bmscu?\b|in agreement/i;

/** "It was agreed that …" is a decision of its own, and no outcome of the motion above. */
const OWN_DECISION = /\bit was (?:\w+ ){0,2}(?:agreed|resolved|decided) (?:that|to)\b/i;

const CARRIED_WORD = /\b(?:carri(?:ed|es)|pass(?:ed|es)|adopted|approved|votes?|voted)\b/i;

/** Reads a sentence or line; null where it tells no outcome. */
export function outcomeIn(value: string): Outcome | null {
  if (!CUE.test(value) || UNSETTLED.test(value)) return null;
  for (const [list, isPlain] of [
    [PLAIN, true],
    [WEAK, false],
  ] as const) {
    const found = list.find(([, patterns]) => patterns.some((pattern) => pattern.test(value)));
    if (found !== undefined && (isPlain || !OWN_DECISION.test(value)))
      return {
        result: found[0],
        isPlain,
        ofAmendment: /\bamendment\b/i.test(value) && !/\bas amended\b/i.test(value),
        isAgreement: /\bagreed\b/i.test(value) && !CARRIED_WORD.test(value),
      };
  }
  return null;
}
