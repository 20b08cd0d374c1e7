/** Every rule by what it finds: what it states, a sample line, and how often it was right where that was measured. */
import { code, escapeHtml, heading, paragraph, table } from '../html.mjs';

const KINDS = [
  ['attendee', 'attendees', 'Attendees'],
  ['item', 'items', 'Agenda items'],
  ['resolution', 'decisions', 'Decisions'],
  ['action', 'actions', 'Actions'],
];

const INTRODUCTION = [
  'Each attendee, item, decision and action names the rule that found it, in its field `rule`; `minutes explain FILE` tells it in words. A rule is one way in which minutes say something. None knows a council, a person or a file.',
  'The last columns say how many of its results were right among those that were checked by hand: in layouts that have a format, and in all others. The share becomes the `confidence` of a result.',
];

/** `RULES` and `CALIBRATION` as in `src/`. */
export function rulesPage({ RULES, CALIBRATION }) {
  const measured = new Set(KINDS.flatMap(([kind]) => Object.keys(CALIBRATION[kind].rules)));
  const rest = Object.keys(RULES).filter((name) => !measured.has(name));
  const sections = [
    ...KINDS.map(([kind, id, title]) => [
      id,
      title,
      Object.keys(RULES).filter((name) => name in CALIBRATION[kind].rules),
      (name) => countsOf(CALIBRATION[kind].rules[name]),
    ]),
    ['meeting', 'The meeting, and rules that are not measured', rest, () => countsOf({})],
  ];
  return [
    heading(1, 'rules', 'Rules'),
    ...INTRODUCTION.map(paragraph),
    ...sections.flatMap(([id, title, names, counts]) => [
      heading(2, id, escapeHtml(title)),
      table(
        title,
        ['rule', 'finds', 'for example', 'with a format', 'others'],
        names.map((name) => ruleRow(name, RULES[name], counts(name))),
      ),
    ]),
  ].join('\n');
}

const ruleRow = (name, { describes, sample }, counts) => [
  `<span id="rule-${escapeHtml(name)}">${code(name)}</span>`,
  escapeHtml(describes),
  `<q>${escapeHtml(sample)}</q>`,
  ...counts,
];

const countsOf = (rule) =>
  ['known', 'other'].map((layout) => {
    if (rule[layout] === undefined) return '–';
    const { right, wrong } = rule[layout];
    return `${right} of ${right + wrong}`;
  });
