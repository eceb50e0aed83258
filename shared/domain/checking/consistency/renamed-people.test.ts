import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table } = written;
const UNIT = 'Chi uỷ Chi bộ thôn Nà Sla, nhiệm kỳ 2026 - 2029';
type Person = readonly [name: string, born: string];
const paper =
  (type: string, subject: string) =>
  (...people: readonly Person[]): WrittenPaper => ({
    ...{
      type,
      number: null,
      subject: [`${subject} ${UNIT}`],
      upper: ['ĐẢNG BỘ XÃ BÌNH AN'],
      issuer: ['CHI BỘ THÔN NÀ SLA'],
    },
    body: [
      text('Danh sách như sau.'),
      table(['TT', 'Họ và tên', 'Ngày sinh'], ...people.map(([name, born], at) => [String(at + 1), name, born])),
    ],
  });
const scheme = paper('ĐỀ ÁN', 'nhân sự');
const list = paper('DANH SÁCH', 'trích ngang nhân sự giới thiệu bầu vào');
const request = paper('TỜ TRÌNH', 'đề nghị phê duyệt nhân sự');
const MAI: Person = ['Bế Thị Thanh Mai', '07/01/1990'];
const SON: Person = ['Lộc Minh Sơn', '10/12/1973'];

const found = (...papers: readonly WrittenPaper[]) =>
  comparePapers(papers.map((one) => factsOfPaper(readWritten(one))))
    .findings.filter(({ rule }) => rule === 'NV-06')
    .map((one) => one.found);

describe('a person by another name', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    ['is nobody where all papers agree', [scheme(MAI, SON), list(MAI, SON), request(MAI, SON)]],
    [
      'is a sister whom a list names too',
      [scheme(['Bế Thị Thanh Lan', MAI[1]], SON), list(MAI, ['Bế Thị Thanh Lan', MAI[1]]), request(MAI, SON)],
    ],
    ['is a twin who stands beside', [scheme(MAI, ['Bế Thị Thanh Lan', MAI[1]]), list(MAI, SON), request(MAI, SON)]],
    ['was born on another day', [scheme(['Bế Thị Thanh Lan', '08/01/1990'], SON), list(MAI, SON), request(MAI, SON)]],
    ['has two other words', [scheme(['Bế Thị Hồng Lan', MAI[1]], SON), list(MAI, SON), request(MAI, SON)]],
  ])('%s', (_what, papers) => {
    expect(found(...papers)).toEqual([]);
  });

  it('born on the same day, is told where several papers have the first one', () => {
    expect(found(scheme(['Bế Thị Thanh Lan', MAI[1]], SON), list(MAI, SON), request(MAI, SON))).toEqual([
      'Bế Thị Thanh Lan ở đây, văn bản khác ghi Bế Thị Thanh Mai cùng ngày sinh',
    ]);
  });
});
