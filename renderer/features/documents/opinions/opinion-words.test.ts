import { expect, it } from 'vitest';
import type { NamedOpinion } from '#shared/domain/documents/opinions.ts';
import { describeCount, filterOpinions } from './opinion-words.ts';

const OPINION: NamedOpinion = {
  ...{
    id: '1',
    paperId: 'political-report',
    section: '',
    place: 'trang 4',
    saidBy: 'Chi bộ thôn Nà Lùng',
    saidOn: null,
  },
  ...{ content: 'Bổ sung số liệu đào tạo nghề', answer: 'accepted', explanation: '', paperName: 'Báo cáo chính trị' },
  sectionName: 'Bài học',
};

it('says how many were taken and leaves out what there is none of', () => {
  expect(describeCount({ all: 3, accepted: 2, partly: 0, declined: 0, open: 1 })).toBe(
    '3 ý kiến: tiếp thu 2 · chưa xử lý 1',
  );
  expect(describeCount({ all: 0, accepted: 0, partly: 0, declined: 0, open: 0 })).toBe('');
});

it.each([
  ['na lung dao tao', null, 1],
  ['bai hoc trang 4', 'accepted', 1],
  ['na lung', 'open', 0],
  ['pò mã', null, 0],
  ['', null, 1],
] as const)('finds “%s” answered %s: %i', (search, answer, count) => {
  expect(filterOpinions([OPINION], { search, answer })).toHaveLength(count);
});
