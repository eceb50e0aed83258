import { expect, it } from 'vitest';
import type { CongressSetup, Indicator, PostHolder } from '#shared/domain/congress/congress.ts';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { countFor, type Known, listMissing } from './missing.ts';
import { describePaperState } from './paper-state.ts';

const holder = (post: PostHolder['post']): PostHolder => ({
  id: post,
  post,
  personId: null,
  fullName: 'Hoàng Văn An',
  title: '',
  position: 0,
});
const COMPLETE: CongressSetup = {
  unit: {
    kind: 'commune',
    organizationName: 'Đảng bộ xã Bình An',
    committeeName: 'Đảng uỷ xã Bình An',
    superiorOrganizationName: 'Đảng bộ tỉnh Lạng Sơn',
    superiorCommitteeName: 'Ban Thường vụ Tỉnh uỷ Lạng Sơn',
    place: 'Bình An',
    hasStandingCommittee: true,
    hasOffice: true,
    officialMembers: 512,
    probationaryMembers: 14,
  },
  congress: {
    kind: 'delegates',
    ordinal: 2,
    termFrom: 2026,
    termTo: 2031,
    pastTermFrom: 2025,
    pastTermTo: 2026,
    preparatoryAt: '2026-06-19T14:00',
    opensAt: '2026-06-20T07:30',
    closesAt: '2026-06-20T16:30',
    venue: 'Hội trường xã',
    directSecretaryElection: false,
    theme: 'Đoàn kết',
    seats: 15,
  },
  posts: (['secretary', 'presidium', 'secretariat-head', 'counting-head', 'credentials-head'] as const).map(holder),
};
const PAPER: PaperStatus = {
  paperId: 'political-report',
  name: 'Báo cáo chính trị',
  typeCode: 'BC',
  stage: 'before',
  need: 'must',
  responsible: 'Tiểu ban Văn kiện',
  dueOn: '2026-05-15',
  state: 'issued',
  missing: 0,
  draftVersion: 3,
  savedAt: null,
  symbol: '05-BC/ĐU',
  issuedOn: '2026-05-12',
  sentAt: null,
  outOfDate: false,
  ownTemplate: false,
};
const ALL_WELL: Known = {
  setup: COMPLETE,
  indicators: [],
  rules: undefined,
  people: 128,
  incompleteDelegates: 0,
  candidates: 17,
  papers: [PAPER],
  outOfDate: [],
  today: '2026-05-10',
};
const messages = (known: Known) => listMissing(known).map(({ label, message }) => `${label}: ${message}`);

it('lists nothing when the set-up, the roster, the candidates and the papers are complete', () => {
  expect(messages(ALL_WELL)).toEqual([]);
});

it('counts nothing that has not been read yet', () => {
  const unread = { people: undefined, incompleteDelegates: undefined, candidates: undefined };
  expect(messages({ ...ALL_WELL, ...unread, setup: undefined, papers: undefined, outOfDate: undefined })).toEqual([]);
});

const indicator = (name: string, actual: string | null): Indicator => ({
  ...{ id: name, period: 'past', group: '', name, unit: '%', base: null, target: '3', actual },
  ...{ targetYear: null, direction: 'at-least', source: '', position: 0 },
});

it('takes errors and gaps of the set-up over with the address that mends them, but not mere warnings', () => {
  const congress = { ...COMPLETE.congress, theme: '', closesAt: '2026-06-19T16:30', termTo: 2032 };
  const lines = listMissing({ ...ALL_WELL, setup: { ...COMPLETE, congress, posts: COMPLETE.posts.slice(1) } });
  expect(lines.map(({ label, message, where, href }) => [label, message, where, href])).toEqual([
    ['Thiếu', 'Chưa có chủ đề đại hội.', 'Đại hội › Đại hội', '#/congress?tab=congress&field=theme'],
    ['Sai', 'Bế mạc phải sau khai mạc.', 'Đại hội › Đại hội', '#/congress?tab=congress&field=closesAt'],
    ['Thiếu', 'Chưa có bí thư.', 'Đại hội › Chức danh', '#/congress?tab=posts&field=secretary'],
  ]);
});

it('gathers the gaps of many indicators in one line', () => {
  const gap = indicator('Hộ nghèo', null);
  expect(messages({ ...ALL_WELL, indicators: [gap] })).toEqual([
    'Thiếu: Chỉ tiêu “Hộ nghèo” chưa có kết quả thực hiện.',
  ]);
  expect(messages({ ...ALL_WELL, indicators: [gap, indicator('Thu nhập', null), indicator('Đủ', '1')] })).toEqual([
    'Thiếu: 2 chỗ trong bảng chỉ tiêu chưa đủ số liệu.',
  ]);
});

it('counts the incomplete delegates one by one for the menu, in one line for the list', () => {
  const lines = listMissing({ ...ALL_WELL, incompleteDelegates: 3 });
  expect(lines.map(({ message, href }) => [message, href])).toEqual([
    ['3 đại biểu chưa đủ dữ liệu', '#/delegates?incomplete=true'],
  ]);
  expect(countFor('/delegates', lines)).toBe(3);
  expect(countFor('/documents', lines)).toBe(0);
});

it('says that candidates are fewer than the seats', () => {
  expect(messages({ ...ALL_WELL, candidates: 12 })).toEqual(['Thiếu: Mới có 12 nhân sự cho 15 chỗ cần bầu']);
  expect(messages({ ...ALL_WELL, candidates: 0 })).toEqual(['Thiếu: Chưa có nhân sự dự kiến giới thiệu']);
});

it('lists required papers until they are issued, and optional ones once they are begun', () => {
  const unissued = { ...PAPER, symbol: null, issuedOn: null };
  const draft = { ...unissued, state: 'drafting' as const, missing: 3 };
  const optional = { ...unissued, need: 'optional' as const, state: 'not-started' as const };
  expect(messages({ ...ALL_WELL, papers: [draft, optional, { ...PAPER, need: 'none', state: 'not-needed' }] })).toEqual(
    ['Thiếu: Báo cáo chính trị: còn 3 chỗ trống, hạn 15/05/2026'],
  );
  expect(messages({ ...ALL_WELL, today: '2026-05-16', papers: [{ ...unissued, state: 'not-started' }] })).toEqual([
    'Trễ: Báo cáo chính trị: chưa làm, hạn 15/05/2026',
  ]);
});

it('never calls a paper late while its replacement is drafted: the issue is out', () => {
  const replacing = { ...PAPER, state: 'drafting' as const };
  expect(messages({ ...ALL_WELL, today: '2026-05-16', papers: [replacing] })).toEqual([
    'Thiếu: Báo cáo chính trị: đang soạn bản thay thế Số 05-BC/ĐU, hạn 15/05/2026',
  ]);
  expect(describePaperState(replacing, '2026-05-16').words).toBe('Đang soạn lại · đã ban hành Số 05-BC/ĐU');
});

it('names the figure that an issued paper still prints', () => {
  const changes = [{ label: 'Đại biểu được triệu tập', was: '127', now: '128' }];
  const paper = { paperId: 'political-report', issuedId: '1', name: 'Báo cáo chính trị', symbol: '05-BC/ĐU', changes };
  expect(messages({ ...ALL_WELL, outOfDate: [paper] })).toEqual([
    'Số cũ: Báo cáo chính trị số 05-BC/ĐU còn ghi số cũ (Đại biểu được triệu tập: 127 → 128)',
  ]);
});

it.each<[Partial<PaperStatus>, string, string]>([
  [{ state: 'not-started' }, '2026-05-10', 'none: Chưa làm'],
  [{ state: 'not-started' }, '2026-05-26', 'bad: Trễ 11 ngày · chưa làm'],
  [{ state: 'drafting', missing: 3 }, '2026-05-10', 'warn: Đang soạn · 3 chỗ trống'],
  [{ state: 'complete' }, '2026-05-15', 'info: Đủ · chưa ban hành'],
  [{ state: 'issued' }, '2026-05-26', 'ok: Đã ban hành · Số 05-BC/ĐU'],
  [{ state: 'issued', symbol: null }, '2026-05-26', 'ok: Đã ban hành'],
  [{ state: 'not-needed' }, '2026-05-26', 'none: Không bắt buộc'],
])('shows %j on %s as "%s"', (change, today, shown) => {
  const { tone, words } = describePaperState(
    { ...PAPER, issuedOn: change.state === 'issued' ? PAPER.issuedOn : null, ...change },
    today,
  );
  expect(`${tone}: ${words}`).toBe(shown);
});
