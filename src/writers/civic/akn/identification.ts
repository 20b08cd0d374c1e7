/** How an Akoma Ntoso document is named: the work, its expression and its manifestation (FRBR). */
import type { Minutes } from '../../../schema.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { References } from './references.ts';

/** What the standard requires and minutes do not state. */
const COUNTRY = 'zz';
const LANGUAGE = 'und';
const AUTHOR = 'unknown';
const NO_DATE = { date: '0001-01-01', name: 'undated' };

const SUBTYPE = 'minutes';

/** The date of a meeting, or a placeholder whose name tells that it is none. */
function dateOf(date: string | null) {
  return date === null ? NO_DATE : { date, name: 'meeting' };
}

/** "debate" of one meeting, numbered by the hash of its document. */
export function debateIdentification({ meeting, source }: Minutes, references: References): XmlElement {
  const part = source.part === null ? '' : `-${source.part}`;
  const date = dateOf(meeting.date);
  return identification({
    type: 'debate',
    date,
    number: `${source.sha256}${part}`,
    author: references.organization(meeting.body ?? AUTHOR),
    program: references.program,
  });
}

/** Of a collection nothing is known before its last meeting is read. */
export function collectionIdentification(program: string): XmlElement {
  return identification({ type: 'documentCollection', date: NO_DATE, number: 'collection', author: program, program });
}

interface Naming {
  type: string;
  date: { date: string; name: string };
  number: string;
  author: string;
  program: string;
}

function identification({ type, date, number, author, program }: Naming): XmlElement {
  const work = `/akn/${COUNTRY}/${type}/${SUBTYPE}/${date.date}/${number}`;
  const expression = `${work}/${LANGUAGE}@`;
  const level = (name: string, component: string, uri: string, by: string, ...own: XmlElement[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: component }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', date),
      element('FRBRauthor', { href: by }),
      ...own,
    );
  return element(
    'identification',
    { source: program },
    level(
      'FRBRWork',
      `${work}/!main`,
      work,
      author,
      element('FRBRcountry', { value: COUNTRY }),
      element('FRBRsubtype', { value: SUBTYPE }),
      element('FRBRnumber', { value: number }),
    ),
    level('FRBRExpression', `${expression}/!main`, expression, author, element('FRBRlanguage', { language: LANGUAGE })),
    level('FRBRManifestation', `${expression}/!main.xml`, `${expression}.xml`, program),
  );
}
