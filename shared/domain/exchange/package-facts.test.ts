import { expect, it } from 'vitest';
import { EMPTY_SETUP } from '../congress/empty-setup.ts';
import { type PackageContents, packageFacts, packageRecords } from './package-facts.ts';

const CONTENTS: PackageContents = {
  packageId: 'goi-2',
  workspaceId: 'tep-1',
  practice: false,
  day: '2026-05-23',
  setup: {
    unit: {
      ...EMPTY_SETUP.unit,
      kind: 'commune',
      organizationName: 'Đảng bộ xã Bình An',
      superiorOrganizationName: '',
    },
    congress: { ...EMPTY_SETUP.congress, kind: 'delegates', ordinal: 2, termFrom: 2025, termTo: 2030 },
    posts: [{ id: 'p', post: 'secretary', personId: null, fullName: 'Nguyễn Văn Kín', title: '', position: 0 }],
  },
  papers: [
    {
      file: 'data/1-van-kien/01.docx',
      paperId: 'political-report',
      name: 'Báo cáo chính trị',
      version: 1,
      symbol: '05-BC/ĐU',
      issuedOn: '2026-05-20',
      sha256: 'a'.repeat(64),
    },
  ],
  drafts: [],
  withRoster: true,
  previous: { packageId: 'goi-1', sha256OfManifest: 'b'.repeat(64) },
};

it('a package says whose it is, what it holds and which came before; what is unknown is left out', () => {
  expect(packageFacts(CONTENTS)).toEqual([
    ['Source-Organization', 'Đảng bộ xã Bình An'],
    ['External-Description', 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
    ['Bagging-Date', '2026-05-23'],
    ['External-Identifier', 'goi-2'],
    ['Internal-Sender-Identifier', 'tep-1'],
    ['Congress-Kind', 'Đại hội đại biểu'],
    ['Congress-Term', 'nhiệm kỳ 2025 - 2030'],
    ['Paper-Count', '1'],
    ['Draft-Count', '0'],
    ['Roster', 'có'],
    ['Previous-Identifier', 'goi-1'],
    ['Previous-Manifest-SHA256', 'b'.repeat(64)],
    ['Bag-Software-Agent', 'Thu ky Dai hoi'],
  ]);
});

it('a practice package says so', () => {
  expect(packageFacts({ ...CONTENTS, practice: true })).toContainEqual(['Practice', 'TẬP DƯỢT']);
});

it('the records hold the set-up and the papers, and no person', () => {
  const text = packageRecords(CONTENTS);
  expect(JSON.parse(text)).toMatchObject({
    schema: 1,
    package: { id: 'goi-2', previous: { packageId: 'goi-1' } },
    congress: { kind: 'delegates', termFrom: 2025 },
    counts: { papers: 1, drafts: 0, roster: true },
    papers: [{ file: 'data/1-van-kien/01.docx', symbol: '05-BC/ĐU' }],
  });
  expect(text).not.toContain('Nguyễn Văn Kín');
});
