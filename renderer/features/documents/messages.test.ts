import { expect, it } from 'vitest';
import { describeLayout, describeNextDraft, describeState } from './messages.ts';

it('says what the next draft number changes and what stays', () => {
  expect(describeNextDraft(1)).toBe(
    'Nội dung giữ nguyên, bản in ghi “Dự thảo lần 2”; bản lần 1 còn trong “Các bản đã lưu”. Hoàn tác được.',
  );
});

const OLDER_LAYOUT =
  'Ngày ký thuộc thời gian áp dụng Hướng dẫn 36-HD/VPTW; chương trình chỉ có thể thức của Hướng dẫn 05-HD/VPTW ngày 27/5/2026 nên văn bản trình bày theo thể thức đó.';
it.each([
  ['2018-04-02', null],
  ['2018-04-03', OLDER_LAYOUT],
  ['2026-05-26', OLDER_LAYOUT],
  ['2026-05-27', null],
  ['2026-06-10', null],
])('a paper signed on %s: the issue dialog says %s', (day, said) => {
  expect(describeLayout(day)).toBe(said);
});

it.each([
  ['issued', 'đã ban hành Số 05-BC/ĐU'],
  ['drafting', 'đang soạn lại · đã ban hành Số 05-BC/ĐU'],
  ['complete', 'đang soạn lại · đã ban hành Số 05-BC/ĐU'],
] as const)('says of a valid issue on whose paper the draft is %s: %s', (state, words) => {
  const paper = { state, missing: 2, symbol: '05-BC/ĐU', issuedOn: '2026-06-10' };
  expect(describeState(paper).words).toBe(words);
});
