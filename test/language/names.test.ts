import { describe, expect, it } from 'vitest';
import { INITIALS, isSurelyPerson, nameKey, parsePersonName } from '../../src/language/names.ts';

describe('names', () => {
  it.each([
    ['Ann Lee', null, 'Ann Lee', null],
    ['Nicola Jane Beach', null, 'Nicola Jane Beach', null],
    ['T. J. Lee', null, 'T. J. Lee', null],
    ['T.J. Lee', null, 'T.J. Lee', null],
    ['J Smith', null, 'J Smith', null],
    ['Brendan O’Shea', null, 'Brendan O’Shea', null],
    ["Brendan O'Shea", null, "Brendan O'Shea", null],
    ['Anne-Marie Smith-Jones', null, 'Anne-Marie Smith-Jones', null],
    ['Ludwig van der Berg', null, 'Ludwig van der Berg', null],
    ['Maria de la Cruz', null, 'Maria de la Cruz', null],
    ['José Núñez', null, 'José Núñez', null],
    ['Seán Ó Briain', null, 'Seán Ó Briain', null],
    ['Siân Llŷr', null, 'Siân Llŷr', null],
    ['Ann Church', null, 'Ann Church', null],
    ['Rob Parish', null, 'Rob Parish', null],
    ['Tom Clark', null, 'Tom Clark', null],
    ['Ian McDonald', null, 'Ian McDonald', null],
    ['Mr Day', 'Mr', 'Day', null],
    ['Mrs A. Lee', 'Mrs', 'A. Lee', null],
    ['Dr. Hilary Munro', 'Dr', 'Hilary Munro', null],
    ['Cllr Ann Lee', 'Cllr', 'Ann Lee', null],
    ['Cllr. Dr Ann Lee', 'Cllr Dr', 'Ann Lee', null],
    ['Councillor Lee', 'Councillor', 'Lee', null],
    ['C/Spt Luke', 'C/Spt', 'Luke', null],
    ['Chief Inspector Ann Lee', 'Chief Inspector', 'Ann Lee', null],
    ['Rev Ann Lee', 'Rev', 'Ann Lee', null],
    ['Sir Rob Day', 'Sir', 'Rob Day', null],
    ['The Rt Hon Ann Lee', 'The Rt Hon', 'Ann Lee', null],
    ['Professor Lee', 'Professor', 'Lee', null],
    ['Ann Lee (AL)', null, 'Ann Lee', 'AL'],
    ['Kate Lamb (KLa)', null, 'Kate Lamb', 'KLa'],
    ['Cllr Ann Lee (ALe)', 'Cllr', 'Ann Lee', 'ALe'],
    ['Ann Lee JP', null, 'Ann Lee', null],
    ['T. J. Lee CC JP', null, 'T. J. Lee', null],
    ['Ann Lee, OBE', null, 'Ann Lee', null],
    ['Martin Lee Jr.', null, 'Martin Lee', null],
    ['• Ann Lee,', null, 'Ann Lee', null],
    ['  Ann   Lee ', null, 'Ann Lee', null],
  ])('%s', (value, honorific, name, initials) => {
    expect(parsePersonName(value)).toEqual({ honorific, name, initials });
  });

  it.each(['Lee', 'O’Shea', 'Smith-Jones', 'Day'])('%s alone, in a list of surnames', (value) => {
    expect(parsePersonName(value)).toBeNull();
    expect(parsePersonName(value, true)).toMatchObject({ name: value });
  });
});

describe('no names', () => {
  it.each([
    '',
    'AL',
    'Lee',
    'ann lee',
    'Ann lee',
    'the Chair',
    'The Chair',
    'All Members',
    'Borough Council',
    'Tendring DC',
    'Chair and Clerk',
    'Town Hall 2',
    'Matters Arising',
    'Any Other Business',
    'Apologies for Absence',
    'Date of Next Meeting',
    'Finance Committee',
    'Parish Clerk',
    'Head of Housing',
    'Community Safety Manager',
    'Fire Service',
    'Police and Crime Panel',
    'Monday Tuesday',
    'Action Required',
    'Annual Report',
    'Ann Lee to write',
    'Ann Lee and Bob Day',
    'Ann Lee & Bob Day',
    'Ann Lee; Bob Day',
    'Ann Lee?',
    'ann@example.org',
    'Ann Lee 2',
    'Ann [Lee]',
    'A. B.',
    'Quay Street Car Park South Side',
    'Minutes of the Board',
    'Town Council',
    'Present',
    'Item 4',
    'RESOLVED That',
  ])('%j', (value) => {
    expect(parsePersonName(value)).toBeNull();
  });
});

describe('surely a person', () => {
  it.each(['Ann Lee', 'Cllr Day', 'Mr Q. Zed', 'T. J. Zed', 'Zz Yy (ZY)', 'Anne-Marie Zed', 'Spt Morris', 'Dr Munro'])(
    '%s',
    (value) => {
      expect(isSurelyPerson(value)).toBe(true);
    },
  );

  it.each([
    'Safer Families',
    'Harbour Works',
    'Forward Plan',
    'Quay Street',
    'Zz Yy',
    'Day',
    'AL',
    'Town Hall',
    'Theme Leads',
  ])('not %s', (value) => {
    expect(isSurelyPerson(value)).toBe(false);
  });
});

describe('initials', () => {
  it.each(['AL', 'KLa', 'SJa', 'ABr', 'ABC', 'ABCD', 'AOS', 'A/L', 'McD', 'DoB'])('%s', (value) => {
    expect(INITIALS.test(value)).toBe(true);
  });

  it.each(['A', 'Al', 'al', 'ABCDE', 'Ann', 'A.L.', 'A L', 'AL ', '4A', ''])('not %j', (value) => {
    expect(INITIALS.test(value)).toBe(false);
  });
});

describe('keys', () => {
  it.each([
    ['José Núñez', 'jose nunez'],
    ['Brendan O’Shea', "brendan o'shea"],
    ['T. J.  Lee', 't j lee'],
    ['Anne-Marie LEE', 'anne-marie lee'],
  ])('%s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
