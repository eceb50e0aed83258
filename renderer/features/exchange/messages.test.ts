import { describe, expect, it } from 'vitest';
import { describeChoice, describeDrive } from './messages.ts';

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
