import { describe, expect, it } from 'vitest';
import type { Congress, CongressSetup, Indicator, Post, Unit } from './congress.ts';
import { describeSetupProblem } from './describe-setup-problem.ts';
import { findSetupProblems } from './setup-problems.ts';

const POSTS: readonly Post[] = ['secretary', 'presidium', 'secretariat-head', 'credentials-head', 'counting-head'];
const holder = (post: Post, fullName: string, position = 0) => ({
  ...{ id: `${post}-${position}`, post, personId: null, fullName, title: '', position },
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
    officialMembers: 498,
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
    venue: 'Hội trường',
    directSecretaryElection: false,
    theme: 'Đoàn kết',
    seats: 15,
  },
  posts: POSTS.map((post, position) => holder(post, `Người ${position}`, position)),
};
const INDICATOR: Indicator = {
  ...{ id: 'i', period: 'past', group: 'Kinh tế', name: 'Thu ngân sách', unit: 'tỷ đồng', base: null },
  ...{ target: '7.5', actual: '8.1', targetYear: 2026, direction: 'at-least', source: '', position: 0 },
};

const codes = (changes: { unit?: Partial<Unit>; congress?: Partial<Congress>; posts?: CongressSetup['posts'] }) =>
  findSetupProblems(
    {
      unit: { ...COMPLETE.unit, ...changes.unit },
      congress: { ...COMPLETE.congress, ...changes.congress },
      posts: changes.posts ?? COMPLETE.posts,
    },
    [INDICATOR],
  ).map(({ code, field }) => `${code} ${field}`);

it('finds nothing in a complete set-up', () => {
  expect(codes({})).toEqual([]);
});

it.each(['organizationName', 'committeeName', 'superiorOrganizationName', 'superiorCommitteeName', 'place'] as const)(
  'misses the unit’s %s',
  (field) => {
    expect(codes({ unit: { [field]: ' ' } })).toEqual([`missing ${field}`]);
  },
);

it('tells an unknown number of members from none', () => {
  expect(codes({ unit: { officialMembers: null } })).toEqual(['missing officialMembers']);
  expect(codes({ unit: { probationaryMembers: null } })).toEqual([]);
});

it.each<[string, Partial<Congress>, Partial<Unit>, string[]]>([
  ['an ordinal', { ordinal: null }, {}, ['missing ordinal']],
  ['a venue', { venue: '' }, {}, ['missing venue']],
  ['a day', { opensAt: null, closesAt: null }, {}, ['missing opensAt', 'missing closesAt']],
  ['a cell in a commune', { kind: 'cell' }, {}, ['kind-does-not-fit-unit kind']],
  ['200 members at a congress of all', { kind: 'members' }, { officialMembers: 200 }, ['delegates-needed kind']],
  ['199 members at a congress of all', { kind: 'members' }, { officialMembers: 199 }, []],
  ['199 members sending delegates', {}, { officialMembers: 199 }, ['delegates-need-consent kind']],
  ['200 members sending delegates', {}, { officialMembers: 200 }, []],
  ['a term that ends as it begins', { termTo: 2026 }, {}, ['term-runs-backwards termTo']],
  ['a past term that runs backwards', { pastTermFrom: 2027 }, {}, ['term-runs-backwards pastTermTo']],
  ['six years', { termTo: 2032 }, {}, ['term-too-long termTo']],
  ['a year between the terms', { pastTermTo: 2027 }, {}, ['terms-do-not-meet pastTermTo']],
  ['opening before the preparatory session', { preparatoryAt: '2026-06-20T07:30' }, {}, ['dates-out-of-order opensAt']],
  ['three days with the preparatory session', { closesAt: '2026-06-21T16:30' }, {}, ['congress-too-long closesAt']],
  ['closing before opening', { closesAt: '2026-06-20T07:00' }, {}, ['dates-out-of-order closesAt']],
  [
    'opening in another year',
    { preparatoryAt: null, opensAt: '2027-06-20T07:30', closesAt: '2027-06-20T16:30' },
    {},
    ['opens-outside-term opensAt'],
  ],
  ['a standing committee of a small committee', { seats: 8 }, {}, ['standing-committee-too-small seats']],
  ['nine seats with a standing committee', { seats: 9 }, {}, []],
])('with %s', (_what, congress, unit, expected) => {
  expect(codes({ congress, unit })).toEqual(expected);
});

describe('a cell', () => {
  const unit = { kind: 'cell', hasStandingCommittee: false } as const;
  const congress = { kind: 'cell', ordinal: null, preparatoryAt: null } as const;
  it('may use its term instead of an ordinal', () => {
    expect(codes({ unit, congress: { ...congress, seats: 7 } })).toEqual([]);
  });
  it('sits for one day', () => {
    const longer = { ...congress, seats: 7, preparatoryAt: '2026-06-19T14:00' } as const;
    expect(codes({ unit, congress: longer })).toEqual(['congress-too-long closesAt']);
  });
  it('elects at most seven', () => {
    expect(codes({ unit, congress: { ...congress, seats: 8 } })).toEqual(['too-many-seats seats']);
  });
  it('needs no credentials committee', () => {
    const posts = COMPLETE.posts.filter(({ post }) => post !== 'credentials-head');
    expect(codes({ posts })).toEqual(['post-vacant credentials-head']);
    expect(codes({ unit, congress: { ...congress, seats: 5 }, posts })).toEqual([]);
  });
});

describe('posts', () => {
  const withMore = (...more: CongressSetup['posts']) => codes({ posts: [...COMPLETE.posts, ...more] });
  it('may be held together, but a head stands alone and nobody sits twice', () => {
    expect(withMore(holder('presidium', 'Người 8', 8))).toEqual([]);
    expect(withMore(holder('presidium', 'Người 1', 8))).toEqual(['post-held-twice presidium']);
    expect(withMore(holder('secretary', 'Người 8', 8))).toEqual(['post-held-twice secretary']);
    expect(withMore(holder('counting', '', 8))).toEqual(['post-without-name counting']);
  });
});

it('lists indicators without name, target or result, and those written twice', () => {
  const row = (id: string, changes: Partial<Indicator>) => ({ ...INDICATOR, id, ...changes });
  const problems = findSetupProblems(COMPLETE, [
    row('a', {}),
    row('b', { name: 'thu ngân sách ' }),
    row('c', { name: '', target: null }),
    row('d', { name: 'Hộ nghèo', actual: null }),
    row('e', { name: 'Thu ngân sách', period: 'next', actual: null }),
  ]);
  expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'indicator-twice b',
    'indicator-unnamed c',
    'indicator-without-target c',
    'indicator-without-actual d',
  ]);
});

it('says every problem in one Vietnamese sentence', () => {
  const problems = findSetupProblems(
    {
      unit: { ...COMPLETE.unit, place: '' },
      congress: { ...COMPLETE.congress, termTo: 2025, venue: '' },
      posts: [holder('secretary', 'Lộc Công Hoà'), holder('secretary', 'Nguyễn Văn An', 1)],
    },
    [{ ...INDICATOR, actual: null }],
  );
  expect(problems.map(describeSetupProblem)).toEqual([
    'Chưa có địa danh ghi trên văn bản.',
    'Chưa có địa điểm.',
    'Nhiệm kỳ tới: năm cuối phải sau năm đầu.',
    'Chưa có đoàn chủ tịch.',
    'Chưa có trưởng đoàn thư ký.',
    'Chưa có trưởng ban kiểm phiếu.',
    'Chưa có trưởng ban thẩm tra tư cách đại biểu.',
    'Bí thư: Nguyễn Văn An bị ghi trùng hoặc chức danh này chỉ có một người.',
    'Chỉ tiêu “Thu ngân sách” chưa có kết quả thực hiện.',
  ]);
});
