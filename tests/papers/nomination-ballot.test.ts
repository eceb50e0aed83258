import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../electron/platform/docx/render-docx.ts';
import { profileInForce } from '../../shared/domain/congress/rule-profiles/rules-in-force.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import type { PaperRecords } from '../../shared/domain/documents/paper.ts';
import { findPaperOf } from '../../shared/domain/documents/paper-family.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { blankMeeting } from '../../shared/domain/personnel/steps/meeting.ts';
import { processOf } from '../../shared/domain/personnel/steps/process.ts';
import type { ListedCandidate } from '../../shared/domain/personnel/structure.ts';
import { candidaciesOf } from '../fixtures/candidacies.ts';
import { PROJECT } from '../fixtures/context.ts';
import { ISSUED_FRAME, RECORDS } from '../fixtures/paper-records.ts';
import { NOBODY } from '../fixtures/people.ts';
import { type Printed, printAll } from './office.ts';

const SIZES = [3, 15, 29, 60];
const MOST_PAGES: Readonly<Record<number, number>> = { 3: 1, 15: 2, 29: 3, 60: 5 };
/** A committee of thirteen with its surplus. */
const ORDINARY = 15;
const mark = (at: number) => String(at + 1).padStart(2, '0');

/** Names and posts of two lines, with a mark at each end to tell on which page they are. */
const candidate = (at: number): ListedCandidate => ({
  ...{ id: `c${at}`, personId: `p${at}`, standing: 'first-time', intendedPost: 'committee-member', position: at },
  ...{ committeeHistory: '', politicalStandardConclusion: '', note: '' },
  candidacies: candidaciesOf('committee-member', at),
  person: {
    ...NOBODY,
    ...{ id: `p${at}`, number: at + 1, bornOn: '1980-04-02' },
    fullName: `đầu${mark(at)} Nguyễn Hoàng Thị Phương Khánh cuối${mark(at)}`,
    post: `từ${mark(at)} Phó Trưởng phòng Kinh tế, Chủ tịch Hội đồng nghĩa vụ đến${mark(at)}`,
  },
});

/** A name on one line; every second post on two. */
const ordinary = (at: number): ListedCandidate => {
  const one = candidate(at);
  const post = at % 2 === 0 ? 'Công chức xã' : 'Phó Trưởng phòng Kinh tế, Chủ tịch Hội đồng nghĩa vụ quân sự xã';
  return { ...one, person: { ...one.person, fullName: 'Nông Thị Thanh Mai', post } };
};

/** Records of a second step that these people came to. */
function recordsOf(everyone: readonly ListedCandidate[]): PaperRecords {
  const rules = profileInForce('2026-06-20');
  const process = processOf({ rules, unitKind: 'commune', hasStandingCommittee: true, mode: 'together' });
  const stands = (step: number) => ({ way: 'all' as const, step, session: 1, name: 'Hội nghị cán bộ chủ chốt' });
  const passed = everyone.map(({ id: candidateId }) => ({
    ...{ office: 'committee' as const, candidateId, votes: null, passed: true, note: '' },
  }));
  const meetings = [{ ...blankMeeting(stands(1)), outcomes: passed }, blankMeeting(stands(2))];
  return { ...RECORDS, candidates: everyone, everyone, steps: { process, meetings, candidates: everyone } };
}

function ballotOf(everyone: readonly ListedCandidate[]): Uint8Array {
  const records = recordsOf(everyone);
  const paper = findPaperOf(CATALOGUE, 'nomination-ballot:2.committee', () => records);
  const template = readFileSync(join(PROJECT, 'resources/templates/nomination-ballot/template.docx'));
  const shaped = paper?.shape(records, {}, ISSUED_FRAME);
  const rendered = renderDocx(template, { ...shaped?.view }, { toBlocks: toBlockXml });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

const found = (text: string, word: string) =>
  [...text.matchAll(new RegExp(`${word}(\\d\\d)`, 'g'))].map(([, at]) => at);

describe('the nomination ballot as LibreOffice prints it', () => {
  let printed: ReadonlyMap<string, Printed>;
  beforeAll(() => {
    const people = (size: number, one: (at: number) => ListedCandidate) =>
      Array.from({ length: size }, (_, at) => one(at));
    printed = printAll(
      new Map([
        ...SIZES.map((size) => [`phieu-${size}`, ballotOf(people(size, candidate))] as const),
        ['phieu-thuong', ballotOf(people(ORDINARY, ordinary))] as const,
      ]),
    );
  }, 120_000);

  it.each(SIZES)('with %i names: everyone once, in order, nobody split over two pages, the head on each', (size) => {
    const paper = printed.get(`phieu-${size}`);
    const pages = (paper?.text ?? '').split('\f').filter((page) => page.trim() !== '');
    const everyone = Array.from({ length: size }, (_, at) => mark(at));
    expect(pages.flatMap((page) => found(page, 'đầu'))).toEqual(everyone);
    for (const page of pages) {
      const begun = found(page, 'đầu');
      for (const end of ['cuối', 'từ', 'đến']) expect(found(page, end)).toEqual(begun);
      expect(page).toContain('Họ và tên');
    }
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[size] ?? 0);
  });

  it('holds the list of an ordinary committee on one page', () => {
    const pages = (printed.get('phieu-thuong')?.text ?? '').split('\f').filter((page) => page.trim() !== '');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.match(/Nông Thị Thanh Mai/g)).toHaveLength(ORDINARY);
  });
});
