import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../src/schema.ts';
import { person, sample } from '../sample.ts';
import { printed } from './meetings.ts';

const aknOf = (minutes = sample()) => printed('akn', [minutes]);

function withMeeting(fields: Partial<Minutes['meeting']>): Minutes {
  return { ...sample(), meeting: { ...sample().meeting, ...fields } };
}

describe('akn', () => {
  it('names the work by its day and the hash of its document', async () => {
    const xml = await aknOf();
    expect(xml).toContain(`<FRBRuri value="/akn/zz/debate/minutes/2014-06-12/${'ab'.repeat(32)}"/>`);
    expect(xml).toContain('<FRBRdate date="2014-06-12" name="meeting"/>');
    expect(xml).toContain('<FRBRlanguage language="und"/>');
  });

  it('says of a meeting without a date that it is undated', async () => {
    const xml = await aknOf(withMeeting({ date: null }));
    expect(xml).toContain('<FRBRdate date="0001-01-01" name="undated"/>');
    expect(xml).not.toContain('<docDate');
  });

  it('gives title, body, day, start, place and status', async () => {
    const xml = await aknOf();
    expect(xml).toContain('<docTitle>Minutes of the Ferry Trust Board</docTitle>');
    expect(xml).toContain('<docCommittee refersTo="#organization1">Ferry Trust Board</docCommittee>');
    expect(xml).toContain('<docDate date="2014-06-12">2014-06-12</docDate>');
    expect(xml).toContain('<recordedTime time="14:00:00" type="startEvent">14:00</recordedTime>');
    expect(xml).toContain('<docStatus>draft</docStatus>');
  });

  it('calls the roll', async () => {
    const xml = await aknOf();
    expect(xml).toContain(
      '<inline name="honorific">Cllr</inline> <person refersTo="#p1" as="#chair">Nora Beckett</person>, ' +
        '<inline name="initials">NB</inline>, <role refersTo="#role1">Head of Harbours</role>, ' +
        '<organization refersTo="#organization2">Marsh District Council</organization>, <remark>from item 2</remark>',
    );
    expect(xml).toContain('<person refersTo="#p2">Tom Ashe</person>, <person refersTo="#p1" as="#substitute">');
  });

  it('gives each item as a section, those of one heading and sub-items within theirs', async () => {
    const xml = await aknOf();
    const [outer, inner] = ['<debateSection name="item" eId="dbsect_i1"', '<debateSection name="item" eId="dbsect_i2"'];
    expect(indentOf(xml, inner)).toBe(indentOf(xml, outer) + 2);
    const [item, sub] = sample().items;
    const flat = [item, sub].flatMap((one) => (one ? [{ ...one, section: 'FOR NOTING', parent: null }] : []));
    const grouped = await aknOf({ ...sample(), items: flat, resolutions: [], actions: [] });
    expect(grouped.match(/<heading>FOR NOTING<\/heading>/g)).toHaveLength(1);
    expect(indentOf(grouped, inner)).toBe(indentOf(grouped, outer));
  });

  it('gives who spoke, also who is on no list', async () => {
    const minutes = sample();
    minutes.items[0]?.entries.push({
      kind: 'speech',
      speaker: person('Mr Lowe'),
      text: 'No.\nNever.',
      source: minutes.items[0].source,
    });
    const xml = await aknOf(minutes);
    expect(xml).toMatch(/<speech eId="speech_i1-1" by="#p1"[^>]*>\s*<from>NB<\/from>\s*<p>Boats were late\.<\/p>/);
    expect(xml).toMatch(
      /<speech eId="speech_i1-3" by="#person1"[^>]*>\s*<from>Mr Lowe<\/from>\s*<p>No\.<eol\/>Never\.<\/p>/,
    );
    expect(xml).toMatch(/<TLCPerson eId="person1" href="[^"]*" showAs="Mr Lowe"\/>/);
  });

  it('gives decisions with mover, seconder, outcome and counts', async () => {
    const xml = await aknOf();
    expect(xml).toContain('<p class="mover"><person refersTo="#p1" as="#mover">Cllr Beckett</person></p>');
    expect(xml).toContain('<p class="vote"><outcome refersTo="#carried">carried</outcome></p>');
    expect(xml).toContain('<voting eId="voting_r1" outcome="#carried" href="#resolutions_r1">');
    expect(xml).toContain('<count eId="count_r1-for" value="7" refersTo="#for"/>');
  });

  it('does not print a paragraph twice that is a decision', async () => {
    const minutes = sample();
    const [item, decided] = [minutes.items[0], minutes.resolutions[0]];
    if (item && decided)
      item.entries.push({ kind: 'discussion', speaker: null, text: `(a) ${decided.text}`, source: decided.source });
    expect((await aknOf(minutes)).split('That the winter timetable be adopted.')).toHaveLength(2);
  });

  it('gives tasks with owners, day and decision', async () => {
    const xml = await aknOf();
    expect(xml).toContain(
      '<p class="owners"><person refersTo="#p1" as="#owner">NB</person>, <inline name="owner">the harbour master</inline></p>',
    );
    expect(xml).toContain('<p class="due"><date date="2014-09-22">by the next meeting</date></p>');
    expect(xml).toContain('<ref href="#resolutions_r1">r1</ref>');
  });

  it('names the lines, the rule and the confidence', async () => {
    expect(await aknOf()).toContain('m:startLine="14" m:endLine="15" m:rule="a-rule" m:confidence="0.9"');
  });

  it('is a debate even where nothing was found', async () => {
    const nothing = { body: null, title: null, date: null, startTime: null, endTime: null, venue: null, chair: null };
    const bare = { ...withMeeting({ ...nothing, status: 'unknown', next: [] }), attendees: [], items: [] };
    const xml = await aknOf({ ...bare, resolutions: [], actions: [] });
    expect(xml).toContain('<debateSection name="empty" eId="dbsect_empty"/>');
    expect(xml).not.toContain('<preface');
  });

  it('is a collection of debates where there are several', async () => {
    const xml = await printed('akn', [sample(), sample()]);
    expect(xml.match(/<debate name="minutes">/g)).toHaveLength(2);
    expect(xml).toContain('<documentCollection name="minutes">');
    expect(xml).toContain('eId="comp_2__dbsect_i1"');
  });
});

/** Spaces before the line that holds this. */
function indentOf(xml: string, part: string): number {
  const line = xml.split('\n').find((one) => one.includes(part)) ?? '';
  return line.length - line.trimStart().length;
}
