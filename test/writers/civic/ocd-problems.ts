/** What is wrong with Open Civic Data, whose description is prose: its fields as a table. */
import { problemsIn, type Fields } from './fields.ts';

const TYPES_OF_VOTES = '=yes=no=absent=abstain=not voting=paired=excused=other';
const LINKS: Fields = { media_type: 'string', url: 'string', '?text': 'string' };
const MEDIA: readonly [string, Fields] = [
  'list',
  { note: 'string', '?date': 'date', offset: 'count|null', links: ['list', LINKS] },
];
const COMMON: Fields = { sources: ['some', { url: 'string', note: 'string|null' }] };

function related(types: string): Fields {
  return { note: 'string', name: 'string', '?entity_type': types, entity_name: 'string', entity_id: 'string|null' };
}

const EVENT: Fields = {
  _type: '=event',
  name: 'string',
  description: 'string',
  classification: 'string',
  start_time: 'datetime',
  timezone: 'string',
  end_time: 'datetime|null',
  all_day: 'boolean',
  status: '=cancelled=tentative=confirmed=passed',
  location: ['object|null', { '?url': 'string', name: 'string', coordinates: 'object|null' }],
  media: MEDIA,
  links: ['list', { '?note': 'string', url: 'string' }],
  participants: ['list', related('=organization=person')],
  agenda: [
    'list',
    {
      description: 'string',
      '?classification': 'string',
      '?order': 'string',
      '?subjects': 'list',
      '?notes': 'list',
      related_entities: ['list', related('=bill=organization=person=vote_event')],
      media: MEDIA,
    },
  ],
  documents: ['list', { note: 'string', date: 'string', media_type: 'string', url: 'string', links: ['list', LINKS] }],
  ...COMMON,
};

const VOTE: Fields = {
  _type: '=vote',
  organization: 'string|null',
  organization_id: 'string|null',
  session: 'string',
  chamber: '=upper=lower=joint|null',
  date: 'date',
  motion: 'string',
  type: 'list',
  passed: 'boolean',
  bill: 'object|null',
  vote_counts: ['list', { count: 'count', vote_type: TYPES_OF_VOTES }],
  roll_call: ['list', { person: ['object', { name: 'string', id: 'string|null' }], vote_type: TYPES_OF_VOTES }],
  ...COMMON,
};

export function ocdProblems(text: string): string[] {
  const rows = JSON.parse(text) as { _type: string }[];
  return rows.flatMap((row, index) => problemsIn(row, row._type === 'vote' ? VOTE : EVENT, `[${index}]`));
}
