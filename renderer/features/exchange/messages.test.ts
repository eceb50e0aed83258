import { describe, expect, it } from 'vitest';
import { describeChoice, describeDrafts, describeDrive, describePersonalData } from './messages.ts';

describe('what goes into a package', () => {
  it.each([
    [{ papers: 2, bytes: 45_000, drafts: false, roster: false }, '2 văn bản đã ban hành (44 KB)'],
    [
      { papers: 1, bytes: 1024, drafts: true, roster: true },
      '1 văn bản đã ban hành (1 KB), các bản dự thảo, danh sách đại biểu',
    ],
    [{ papers: 0, bytes: 0, drafts: false, roster: true }, 'danh sách đại biểu'],
    [{ papers: 0, bytes: 0, drafts: false, roster: false }, 'Chưa chọn gì'],
  ])('%j reads %s', (choice, text) => {
    expect(describeChoice(choice)).toBe(text);
  });
});

it('a drive tells its room, or that it is locked', () => {
  const stick = {
    path: 'F:\\',
    label: 'USB',
    fileSystem: 'FAT32',
    freeBytes: 500 * 1024 ** 2,
    totalBytes: 7.5 * 1024 ** 3,
    removable: true,
    writable: true,
  };
  expect(describeDrive(stick)).toBe('còn trống 500,0 MB trên 7,5 GB · FAT32');
  expect(describeDrive({ ...stick, freeBytes: null, fileSystem: '' })).toBe('');
  expect(describeDrive({ ...stick, writable: false })).toBe('đang khoá ghi, không chọn được');
});

const REPORT = { id: 'political-report', name: 'Báo cáo chính trị', restricted: false };
const SUBMISSION = { id: 'personnel-submission', name: 'Tờ trình nhân sự', restricted: true };

it('the drafts that would go along are named, and which of them hold personnel data', () => {
  expect(describeDrafts([REPORT, SUBMISSION])).toBe(
    'Kèm bản dự thảo của những văn bản chưa ban hành: Báo cáo chính trị; Tờ trình nhân sự (hạn chế – có dữ liệu nhân sự)',
  );
  expect(describeDrafts([REPORT, REPORT, SUBMISSION, REPORT, REPORT])).toBe(
    'Kèm bản dự thảo của 5 văn bản chưa ban hành, trong đó hạn chế – có dữ liệu nhân sự: Tờ trình nhân sự',
  );
  expect(describeDrafts([])).toBe('Kèm bản dự thảo (không có văn bản nào đang chờ ban hành)');
});

it.each([
  [[], false, null],
  [[REPORT], false, null],
  [
    [REPORT, SUBMISSION],
    false,
    'Gói sẽ có dữ liệu nhân sự, dữ liệu cá nhân: Tờ trình nhân sự. Chỉ trao cho người có trách nhiệm nhận.',
  ],
  [
    [SUBMISSION],
    true,
    'Gói sẽ có dữ liệu nhân sự, dữ liệu cá nhân: Tờ trình nhân sự, danh sách đại biểu. Chỉ trao cho người có trách nhiệm nhận.',
  ],
])('a package with %j, roster %s, warns: %s', (papers, roster, warning) => {
  expect(describePersonalData(papers, roster)).toBe(warning);
});
