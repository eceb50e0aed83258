import { expect, it } from 'vitest';
import { readWritten, written } from '../../../../tests/fixtures/written-paper.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { table } = written;
const NAMES = ['Lộc Văn Minh', 'Nông Thị Mai', 'Hà Văn Sơn'];
const paper = (type: string, names: readonly string[], subject = 'Ban Chấp hành Đảng bộ xã Bình An') => {
  const rows = names.map((name, at) => [String(at + 1), name, '']);
  const body = [table(['TT', 'Họ và tên', 'Ghi chú'], ...rows)];
  return factsOfPaper(readWritten({ ...{ type, subject: [subject], body }, number: null }));
};
const found = (...papers: ReturnType<typeof paper>[]) =>
  comparePapers(papers)
    .findings.filter(({ rule }) => rule === 'NV-16')
    .map(({ found: said }) => said);

const LIST = paper('DANH SÁCH BẦU CỬ', NAMES);

it('a ballot has the people of the adopted list in its order', () => {
  expect(found(LIST, paper('PHIẾU BẦU CỬ', NAMES))).toEqual([]);
  expect(found(LIST, LIST, paper('PHIẾU BẦU CỬ', [...NAMES].reverse()))).toEqual([
    'Thứ tự tên trong danh sách bầu cấp uỷ là Hà Văn Sơn, Nông Thị Mai, Lộc Văn Minh, văn bản khác ghi Lộc Văn Minh, Nông Thị Mai, Hà Văn Sơn',
  ]);
  expect(found(LIST, LIST, paper('PHIẾU BẦU CỬ', NAMES.slice(0, 2)))).toEqual([
    'Danh sách bầu cấp uỷ là Lộc Văn Minh, Nông Thị Mai, văn bản khác ghi Lộc Văn Minh, Nông Thị Mai, Hà Văn Sơn',
  ]);
});

it('the ballots of two offices, and of the personnel steps, are other lists', () => {
  expect(found(LIST, paper('PHIẾU BẦU CỬ', NAMES.slice(0, 2), 'Bí thư Đảng uỷ xã Bình An'))).toEqual([]);
  expect(found(LIST, paper('PHIẾU GIỚI THIỆU NHÂN SỰ', NAMES.slice(1)))).toEqual([]);
});

it.each(['DANH SÁCH ỨNG CỬ', 'DANH SÁCH ĐỀ CỬ', 'DANH SÁCH NHỮNG NGƯỜI ỨNG CỬ', 'DANH SÁCH NHỮNG NGƯỜI ĐƯỢC ĐỀ CỬ'])(
  'a %s tells who was proposed, not who stands after the list is adopted',
  (type) => {
    expect(found(LIST, LIST, paper(type, [NAMES[2]!, NAMES[0]!]))).toEqual([]);
    expect(found(LIST, LIST, paper(type, [...NAMES].reverse()))).toEqual([]);
  },
);

it.each(['bầu bổ sung', 'bầu thêm'])('a ballot “%s” has its own people', (how) => {
  const subject = `Ban Chấp hành Đảng bộ xã Bình An, ${how}`;
  expect(found(LIST, LIST, paper('PHIẾU BẦU CỬ', NAMES.slice(0, 2), subject))).toEqual([]);
});
