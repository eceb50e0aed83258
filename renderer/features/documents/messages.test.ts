import { expect, it } from 'vitest';
import { describeNextDraft, describeState, hasOlderLayout } from './messages.ts';

it('says what the next draft number changes and what stays', () => {
  expect(describeNextDraft(1)).toBe(
    'Nội dung giữ nguyên, bản in ghi “Dự thảo lần 2”; bản lần 1 còn trong “Các bản đã lưu”. Hoàn tác được.',
  );
});

it.each([
  ['2018-04-02', false],
  ['2018-04-03', true],
  ['2026-05-26', true],
  ['2026-05-27', false],
])('a paper signed on %s takes the layout of 36-HD/VPTW: %s', (day, older) => {
  expect(hasOlderLayout(day)).toBe(older);
});

it.each([
  ['issued', 'đã ban hành Số 05-BC/ĐU'],
  ['drafting', 'đang soạn lại · đã ban hành Số 05-BC/ĐU'],
  ['complete', 'đang soạn lại · đã ban hành Số 05-BC/ĐU'],
] as const)('says of a valid issue on whose paper the draft is %s: %s', (state, words) => {
  const paper = { state, missing: 2, symbol: '05-BC/ĐU', issuedOn: '2026-06-10', sentAt: null };
  expect(describeState(paper).words).toBe(words);
});

it('says of an issue that went out in a package when it was sent', () => {
  const paper = { state: 'issued', missing: 0, symbol: '05-BC/ĐU', issuedOn: '2026-06-10' } as const;
  expect(describeState({ ...paper, sentAt: '2026-06-12T03:00:00.000Z' }).words).toBe('đã gửi 12/06 · Số 05-BC/ĐU');
});
