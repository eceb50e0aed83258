import { expect, it } from 'vitest';
import { describeRestore } from './messages.ts';

const BACKUP = {
  fileName: 'x.daihoi',
  takenAt: '2026-05-23T02:41:00.000Z',
  reason: 'by-hand',
  bytes: 4096,
  sha256: 'a'.repeat(64),
  unit: 'Đảng bộ xã Bình An',
  opensOn: '2026-06-20',
  people: 128,
  candidates: 17,
  issuedPapers: 3,
} as const;

it.each([
  [
    BACKUP.opensOn,
    'Mọi thứ trở về lúc 23/05/2026 09:41 (Đảng bộ xã Bình An, khai mạc 20/06/2026; 128 người, 17 nhân sự, 3 văn bản đã ban hành).',
  ],
  [null, 'Mọi thứ trở về lúc 23/05/2026 09:41 (Đảng bộ xã Bình An; 128 người, 17 nhân sự, 3 văn bản đã ban hành).'],
])('a restore shows unit, days and counts before it is done, opening day %s', (opensOn, wanted) => {
  expect(describeRestore({ ...BACKUP, opensOn })).toBe(
    `${wanted} Bản hiện tại được giữ lại trong danh sách sao lưu, có thể quay lại.`,
  );
});
