import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { SAMPLE_SETUP } from '../practice/sample-congress.ts';
import { missingSheet, SHEET_STATES, sheetStateOf } from './missing-sheet.ts';
import type { PaperStatus } from './paper.ts';
import { daysLate, planPaper } from './paper-plan.ts';
import { personnelMeetingMinutes } from './papers/personnel-meeting-minutes.ts';
import { politicalReport } from './papers/political-report.ts';

const PAPER: PaperStatus = {
  ...{ paperId: 'congress-plan', name: 'Kế hoạch', typeCode: 'KH', stage: 'before', need: 'must' },
  ...{ responsible: 'Văn phòng', dueOn: '2026-06-10', state: 'not-started', missing: 3, draftVersion: 0 },
  ...{ savedAt: null, symbol: null, issuedOn: null, sentAt: null, outOfDate: false, ownTemplate: false },
};
const DAY = '2026-06-12';

describe('who answers for a paper, and by when', () => {
  it('is who the unit says, for one paper of a family or for all of them, else who usually does', () => {
    const who = (paperId: string, people: Readonly<Record<string, string>>) =>
      planPaper({ ...politicalReport, id: paperId }, SAMPLE_SETUP, people, profileInForce('2026-06-20')).responsible;
    expect(who('political-report', {})).toBe(politicalReport.responsible);
    expect(who('political-report', { 'political-report': 'Đồng chí Mai' })).toBe('Đồng chí Mai');
    const people = { [personnelMeetingMinutes.id]: 'Tổ thư ký', [`${personnelMeetingMinutes.id}:2`]: 'Đồng chí Đạt' };
    expect([1, 2].map((step) => who(`${personnelMeetingMinutes.id}:${step}`, people))).toEqual([
      'Tổ thư ký',
      'Đồng chí Đạt',
    ]);
  });

  it.each<[number, Partial<PaperStatus>]>([
    [2, {}],
    [0, { dueOn: DAY }],
    [0, { dueOn: null }],
    [0, { state: 'issued', issuedOn: '2026-06-11' }],
    // The issued one is valid while its replacement is drafted
    [0, { state: 'drafting', issuedOn: '2026-06-01' }],
    [0, { state: 'not-needed' }],
    [2, { state: 'complete' }],
  ])('late by %i days', (days, more) => {
    expect(daysLate({ ...PAPER, ...more }, DAY)).toBe(days);
  });
});

describe('what is missing', () => {
  it.each<[string, Partial<PaperStatus>]>([
    ['not-needed', { need: 'none', state: 'not-needed' }],
    ['not-needed', { need: 'optional' }],
    ['drafting', { need: 'optional', state: 'drafting' }],
    ['not-started', {}],
    ['complete', { state: 'complete' }],
    ['issued', { state: 'issued' }],
    ['sent', { state: 'issued', sentAt: '2026-06-11T01:00:00.000Z' }],
  ])('stands under %s', (state, more) => {
    expect(sheetStateOf({ ...PAPER, ...more })).toBe(state);
  });

  it('has one row for a family, as far as the one that is least far', () => {
    const family = { id: 'minutes', name: 'Biên bản hội nghị', label: 'bước 1' };
    const [row, ...others] = missingSheet(
      [
        { ...PAPER, paperId: 'minutes:1', family, state: 'issued', issuedOn: '2026-06-01' },
        { ...PAPER, paperId: 'minutes:2', family, state: 'drafting', draftVersion: 1, missing: 2 },
      ],
      DAY,
    ).rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ name: 'Biên bản hội nghị', paperId: 'minutes:2', state: 'drafting', daysLate: 2 });
    expect([row?.copies, row?.missing]).toEqual([{ all: 2, issued: 1 }, 2]);
  });

  it('orders by stage, then by due day, and never calls late what nobody asked for', () => {
    const { rows, late } = missingSheet(
      [
        { ...PAPER, paperId: 'c', stage: 'after', dueOn: '2026-06-01' },
        { ...PAPER, paperId: 'b' },
        { ...PAPER, paperId: 'a', dueOn: '2026-05-01', need: 'optional' },
      ],
      DAY,
    );
    expect(rows.map(({ paperId, daysLate: days }) => [paperId, days])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 11],
    ]);
    expect(late).toBe(2);
  });

  it('counts every row under exactly one state', () => {
    const states = fc.constantFrom<PaperStatus['state']>('not-needed', 'not-started', 'drafting', 'complete', 'issued');
    const needs = fc.constantFrom<PaperStatus['need']>('must', 'optional', 'none');
    fc.assert(
      fc.property(fc.array(fc.tuple(states, needs), { maxLength: 30 }), (all) => {
        const papers = all.map(([state, need], at) => ({ ...PAPER, paperId: `p${at}`, state, need }));
        const { rows, counts } = missingSheet(papers, DAY);
        expect(SHEET_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(rows.length);
        expect(rows).toHaveLength(all.length);
      }),
    );
  });
});
