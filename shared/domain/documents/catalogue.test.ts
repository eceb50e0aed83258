import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPLETE_DRAFTS,
  DRAFT_FRAME,
  ISSUED_FRAME,
  PAPERS,
  RECORDS,
  rich,
} from '../../../tests/fixtures/paper-records.ts';
import { CONGRESS_KINDS } from '../congress/congress.ts';
import { EMPTY_SETUP } from '../congress/empty-setup.ts';
import { countAttendance, judgeQuorum } from '../delegates/check-in/attendance.ts';
import { USUAL_HALL } from '../delegates/seating/seats.ts';
import { blankMeeting } from '../personnel/steps/meeting.ts';
import type { DraftValues, FieldValue, PaperRecords } from './paper.ts';
import { familyIdOf } from './paper-family.ts';
import type { StructureRow } from './papers/personnel-submission.view.ts';

const EMPTY: PaperRecords = {
  plan: [],
  drafts: {},
  opinions: [],
  setup: EMPTY_SETUP,
  rules: RECORDS.rules,
  indicators: [],
  delegates: [],
  candidates: [],
  everyone: [],
  personnel: { facts: [], seats: {}, dossier: [], structure: { targets: [], explanations: {} } },
  steps: { process: [], meetings: [], candidates: [] },
  issued: [],
  reported: {
    session: null,
    attendees: [],
    count: countAttendance([]),
    quorum: judgeQuorum([], [], { present: [2, 3], units: [2, 3], hasUnits: true }),
  },
  cases: [],
  groups: [],
  hall: USUAL_HALL,
  seats: [],
};
const draftOf = (paperId: string): DraftValues => COMPLETE_DRAFTS[familyIdOf(paperId)] ?? {};
const shape = (paperId: string, more: DraftValues = {}, records: PaperRecords = RECORDS) => {
  const paper = PAPERS.find(({ id }) => id === paperId);
  if (!paper) throw new Error(paperId);
  return paper.shape(records, { ...draftOf(paperId), ...more }, ISSUED_FRAME);
};
const warningsOf = (...args: Parameters<typeof shape>) => shape(...args).warnings.map(({ code }) => code);

describe.each(PAPERS)('$id', (paper) => {
  it('names every field once and puts each into a section of its own', () => {
    expect(new Set(paper.fields.map(({ name }) => name)).size).toBe(paper.fields.length);
    const sections = paper.sections.map(({ id }) => id);
    expect(paper.fields.filter(({ section }) => !sections.includes(section))).toEqual([]);
    expect(paper.fields.filter(({ source, from }) => (source === 'record') !== (from !== undefined))).toEqual([]);
  });

  it('is complete with the sample congress and leaves no gap', () => {
    const shaped = shape(paper.id);
    expect(shaped.missing).toEqual([]);
    expect(JSON.stringify(shaped.view)).not.toContain('⟦');
  });

  it('lists what is missing field by field, each with a mark on paper', () => {
    const shaped = paper.shape(EMPTY, {}, DRAFT_FRAME);
    expect(shaped.missing.length).toBeGreaterThan(0);
    expect(JSON.stringify(shaped.view)).toContain('⟦');
    const names = paper.fields.filter(({ required }) => required).map(({ name }) => name);
    expect(shaped.missing.filter(({ field }) => !names.includes(field))).toEqual([]);
  });

  it.each(CONGRESS_KINDS)('asks at a congress of kind %s only for fields of that kind', (kind) => {
    const records = { ...EMPTY, setup: { ...EMPTY_SETUP, congress: { ...EMPTY_SETUP.congress, kind } } };
    const others = paper.fields.filter(({ kinds }) => kinds && !kinds.includes(kind)).map(({ name }) => name);
    expect(paper.shape(records, {}, DRAFT_FRAME).missing.filter(({ field }) => others.includes(field))).toEqual([]);
  });

  it('uses each value once, with the record it came from', () => {
    const used = shape(paper.id).used;
    expect(new Set(used.map(({ tag, record }) => `${tag} ${record}`)).size).toBe(used.length);
    expect(used.filter(({ record }) => record === '')).toEqual([]);
  });

  it('is missing something exactly when a gap is marked, whatever was typed', () => {
    const cell = fc.oneof(fc.string(), fc.constant('12'));
    const value: fc.Arbitrary<FieldValue> = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.string().map(rich),
      fc.array(
        fc.dictionary(fc.constantFrom('noi_dung', 'dong_y', 'so_phieu', 'cuoc_bau', 'ho_ten', 'phat_ra', 'ten'), cell),
      ),
    );
    const draft = fc.dictionary(fc.constantFrom(...paper.fields.map(({ name }) => name)), value);
    const nothingMissing = draftOf(paper.id);
    fc.assert(
      fc.property(draft, (typed) => {
        const { view, missing } = paper.shape(RECORDS, { ...nothingMissing, ...typed }, DRAFT_FRAME);
        expect(missing.length > 0).toBe(JSON.stringify(view).includes('⟦'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('records with holes', () => {
  const { unit, congress, posts } = RECORDS.setup;
  const texts = [
    'organizationName',
    'committeeName',
    'superiorOrganizationName',
    'superiorCommitteeName',
    'place',
  ] as const;
  const figures = ['ordinal', 'termFrom', 'termTo', 'pastTermFrom', 'opensAt', 'closesAt', 'seats'] as const;
  const holes = fc.record({
    texts: fc.subarray([...texts]),
    figures: fc.subarray([...figures]),
    posts: fc.subarray([...posts]),
    kind: fc.constantFrom('cell', 'grassroots', 'commune'),
    members: fc.boolean(),
  });

  it.each(PAPERS)('$id never marks a gap that would not stop it from being issued', (paper) => {
    fc.assert(
      fc.property(holes, ({ texts, figures, posts, kind, members }) => {
        const setup = {
          unit: { ...unit, kind, ...Object.fromEntries(texts.map((name) => [name, ''])) },
          congress: {
            ...congress,
            kind: kind === 'cell' ? ('cell' as const) : members ? ('members' as const) : ('delegates' as const),
            ...Object.fromEntries(figures.map((name) => [name, null])),
          },
          posts,
        };
        const { view, missing } = paper.shape({ ...RECORDS, setup }, draftOf(paper.id), ISSUED_FRAME);
        if (JSON.stringify(view).includes('⟦')) expect(missing.length).toBeGreaterThan(0);
        if (missing.length === 0) expect(JSON.stringify(view)).not.toMatch(/null|undefined|NaN|, ,|: ;|“”/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a careful reader would ask', () => {
  it.each<[string, DraftValues, string]>([
    [
      'political-report',
      { nguyen_nhan: [{ noi_dung: 'Mưa lũ', loai: 'Khách quan', han_che: '1' }] },
      'no-subjective-cause',
    ],
    [
      'political-report',
      { nguyen_nhan: [{ noi_dung: 'Chưa sát', loai: 'Chủ quan', han_che: '' }] },
      'shortcoming-without-cause',
    ],
    [
      'political-report',
      { trong_tam: [{ noi_dung: 'Đào tạo nghề', loai: 'Đột phá', han_che: '' }] },
      'shortcoming-without-answer',
    ],
    ['congress-minutes', { co_mat: 5 }, 'present-exceeds-summoned'],
    ['congress-minutes', { co_mat: 2 }, 'no-quorum'],
    [
      'congress-minutes',
      { bieu_quyet_nghi_quyet: [{ noi_dung: 'x', dong_y: '4', khong_dong_y: '1' }] },
      'more-votes-than-present',
    ],
    [
      'congress-minutes',
      { ket_qua_bau: [{ cuoc_bau: '2', ho_ten: 'A', so_phieu: '3', ket_qua: '' }] },
      'result-without-election',
    ],
    ['congress-minutes', { cuoc_bau: [{ ten: 'A', phat_ra: '4', thu_ve: '5' }] }, 'returned-exceeds-issued'],
    [
      'congress-minutes',
      { cuoc_bau: [{ ten: 'A', thu_ve: '4', hop_le: '2', khong_hop_le: '1' }] },
      'validity-does-not-add-up',
    ],
    [
      'congress-minutes',
      { ket_qua_bau: [{ cuoc_bau: '1', ho_ten: 'A', so_phieu: '2', ket_qua: 'Trúng cử' }] },
      'elected-without-majority',
    ],
    [
      'congress-minutes',
      { ket_qua_bau: [{ cuoc_bau: '1', ho_ten: 'A', so_phieu: '9', ket_qua: '' }] },
      'votes-exceed-valid-ballots',
    ],
  ])('%s: %o', (paperId, values, code) => {
    expect(warningsOf(paperId)).not.toContain(code);
    expect(warningsOf(paperId, values)).toContain(code);
  });

  it('asks about a candidate without a majority and about votes that swing', () => {
    const at = (key: string, count: number): PaperRecords => ({
      ...RECORDS,
      steps: {
        ...RECORDS.steps,
        meetings: RECORDS.steps.meetings.map((meeting) =>
          meeting.key === key
            ? { ...meeting, outcomes: meeting.outcomes.map((outcome) => ({ ...outcome, votes: count })) }
            : meeting,
        ),
      },
    });
    const of = (records: PaperRecords) =>
      warningsOf('personnel-submission', {}, records).filter((code) => !code.startsWith('surplus'));
    expect(of(RECORDS)).toEqual([]);
    expect(of(at('lan-dau-5', 7))).toEqual(expect.arrayContaining(['candidate-without-majority', 'votes-swing']));
    expect(of(at('lan-dau-5', 12))).toEqual(['votes-swing', 'votes-swing']);
  });
});

describe('the submission', () => {
  it('waits until every step of the process has its meeting, figures and minutes', () => {
    const [first, second, ...others] = RECORDS.steps.meetings;
    if (!first || !second) throw new Error('no step');
    const { way, step, session, name } = first;
    const meetings = [
      blankMeeting({ way, step, session, name }),
      { ...second, minutesNumber: '', present: null },
      ...others,
    ];
    const shaped = shape('personnel-submission', {}, { ...RECORDS, steps: { ...RECORDS.steps, meetings } });
    expect(shaped.missing.slice(0, 4).map(({ label }) => label)).toEqual([
      'Bước 1 tái cử: hội nghị, số liệu và biên bản',
      'Bước 2 tái cử: chưa ghi số có mặt',
      'Bước 2 tái cử: Lộc Công Hoà không qua bước liền trước mà vẫn có kết quả',
      'Bước 2 tái cử: Nông Thị Thanh Mai không qua bước liền trước mà vẫn có kết quả',
    ]);
    expect(shaped.missing.map(({ label }) => label)).toContain('Bước 2 tái cử: biên bản');
  });

  it('leaves the section on matters out when nothing is written and counts on', () => {
    const headings = (more: DraftValues) => {
      const { muc_van_de, muc_kien_nghi } = shape('personnel-submission', more).view;
      return [muc_van_de, muc_kien_nghi];
    };
    expect(headings({})).toEqual(['', 'V- KIẾN NGHỊ']);
    expect(headings({ van_de: rich('Một trường hợp quá tuổi.') })).toEqual(['V- VẤN ĐỀ CẦN BÁO CÁO', 'VI- KIẾN NGHỊ']);
  });

  it('tells apart people whose data does not say and never counts them as no', () => {
    const everyone = RECORDS.everyone.map((one, place) =>
      place === 2 ? { ...one, person: { ...one.person, bornOn: '1984', ethnicity: '' } } : one,
    );
    const { view } = shape('personnel-submission', {}, { ...RECORDS, everyone, candidates: everyone });
    const rows = view.co_cau as readonly StructureRow[];
    expect(rows.map(({ co_cau, so_luong, ty_le, ghi_chu }) => [co_cau, so_luong, ty_le, ghi_chu])).toEqual([
      ['Nữ', '02', '50', 'Yêu cầu ít nhất 15%, tức 1 người: đạt'],
      ['Dưới 42 tuổi', '02', '50', 'Yêu cầu ít nhất 10%, tức 1 người: đạt; chưa đủ dữ liệu: 01 đồng chí'],
      ['Người dân tộc thiểu số', '03', '75', 'Yêu cầu phù hợp cơ cấu dân cư; chưa đủ dữ liệu: 01 đồng chí'],
      ['Đổi mới (lần đầu tham gia)', '02', '50', 'Yêu cầu ít nhất 1/3, tức 2 người: đạt'],
      ['Chuyên môn khoa học, công nghệ', '-', '-', 'Yêu cầu khoảng 5%, tức 1 người; chưa đủ dữ liệu: 04 đồng chí'],
      ['Nữ trong ban thường vụ', '01', '50', 'Yêu cầu ít nhất 1 người: đạt; tính trên 02 đồng chí'],
      ['Dưới 40 tuổi', '02', '50', ''],
      ['Từ 40 đến 50 tuổi', '01', '25', 'Yêu cầu khoảng 40 - 50%: chưa đạt'],
      ['Trên 50 tuổi', '01', '25', ''],
      ['Tái cử', '02', '50', ''],
      ['Chuyên môn đại học trở lên', '04', '100', ''],
      ['Trong đó sau đại học', '0', '0', ''],
      ['Lý luận chính trị trung cấp trở lên', '04', '100', ''],
      ['Trong đó cao cấp, cử nhân', '0', '0', ''],
    ]);
  });
});
