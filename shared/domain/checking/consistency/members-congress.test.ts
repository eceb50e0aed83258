import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, heading } = written;
const CONGRESS = 'Đại hội Chi bộ Trường Tiểu học Bình An lần thứ V, nhiệm kỳ 2026 - 2029';
const CELL = { upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: ['CHI BỘ TRƯỜNG TIỂU HỌC BÌNH AN'] };

type Body = readonly (string | ReturnType<typeof text>)[];
const paper =
  (type: string, subject: string, number: string | null = null) =>
  (...body: Body): WrittenPaper => ({
    ...{ ...CELL, type, number, subject: [subject] },
    body: body.map((one) => (typeof one === 'string' ? text(one) : one)),
  });
const minutes = paper('BIÊN BẢN', CONGRESS, 'Số 01-BB/ĐH');
const report = paper('BÁO CÁO', `tình hình đảng viên dự ${CONGRESS}`, 'Số 04-BC/CB');
const brief = paper('TÓM TẮT QUY CHẾ BẦU CỬ', `tại ${CONGRESS}`);
const quick = paper('BÁO CÁO NHANH', `kết quả ${CONGRESS}`, 'Số 05-BC/CB');

const findings = (...papers: WrittenPaper[]): readonly string[] => {
  const read = papers.map(readWritten);
  const found = [...read.flatMap(checkWithin), ...comparePapers(read.map(factsOfPaper)).findings];
  return found.map(({ rule, found: words }) => `${rule} ${words}`);
};

const OFFICIAL = 'Đảng viên chính thức được triệu tập: 30; đảng viên dự bị được triệu tập: 02.';
const ALL = 'Tổng số đảng viên được triệu tập: 32; có mặt: 31; vắng mặt: 01.';

describe('at a congress of members nothing contradicts', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    ['all who are summoned and the official members among them', [minutes(ALL, OFFICIAL), report(ALL)]],
    [
      'the base of the brief beside all who are summoned',
      [
        brief(
          'Người trúng cử phải được quá một nửa tổng số đảng viên chính thức được triệu tập (30). Cơ sở tính hiện nay: 30.',
        ),
        minutes(ALL, 'Số lượng bầu: 03 đồng chí; tổng số làm cơ sở tính kết quả: 30.'),
      ],
    ],
    [
      'official members present and those on probation present, each told apart',
      [
        minutes(
          ALL,
          'Đảng viên chính thức được triệu tập: 30, có mặt: 29 đồng chí, vắng mặt 01.',
          'Đảng viên dự bị được triệu tập: 02, có mặt: 02 đồng chí.',
        ),
        quick(ALL),
      ],
    ],
    [
      'those present, most of them official members',
      [minutes('Có mặt 31 đảng viên.', 'Có mặt 29 đảng viên chính thức.')],
    ],
    [
      'sessions that people left before they ended',
      [
        minutes(
          'Đảng viên được triệu tập: 32; có mặt: 31; vắng mặt: 01.',
          'Phiên trù bị: có mặt 30 đảng viên, vắng mặt: 02.',
          'Buổi chiều có mặt 29 đảng viên.',
          'Phiên thứ hai: số đảng viên có mặt: 28.',
        ),
      ],
    ],
    [
      'the preparatory session under a heading of its own',
      [
        minutes(
          heading('1. Phiên trù bị'),
          'Đảng viên được triệu tập: 32; có mặt: 30.',
          heading('2. Phiên chính thức'),
          'Đảng viên được triệu tập: 32; có mặt: 31.',
        ),
        report('Đảng viên được triệu tập: 32; có mặt: 31.'),
      ],
    ],
  ])('in %s', (_what, papers) => {
    expect(findings(...papers)).toEqual([]);
  });
});

describe('at a congress of members is named', () => {
  it.each<readonly [string, readonly WrittenPaper[], string]>([
    ['another number summoned', [minutes(ALL), report(ALL.replace('32', '33'))], 'NV-02 Số được triệu tập là'],
    [
      'another number of official members',
      [minutes(OFFICIAL), brief(OFFICIAL.replace('30', '31'))],
      'NV-02 Số đảng viên chính thức được triệu tập là',
    ],
    [
      'another number present',
      [minutes(ALL), quick('Đảng viên được triệu tập: 32; có mặt: 30.')],
      'NV-03 Số có mặt là',
    ],
    [
      'a base with those on probation in it',
      [brief(`${OFFICIAL} Cơ sở tính hiện nay: 32.`), minutes(ALL)],
      'NV-18 tính trên 32, được triệu tập 30',
    ],
    [
      'another base',
      [
        minutes('Tổng số làm cơ sở tính kết quả: 30.'),
        quick(ALL),
        {
          ...minutes('Tổng số làm cơ sở tính: 29.'),
          type: 'BIÊN BẢN KIỂM PHIẾU',
          subject: [`bầu Chi uỷ tại ${CONGRESS}`],
        },
      ],
      'NV-18 Cơ sở tính kết quả bầu cử là',
    ],
  ])('%s', (_what, papers, opens) => {
    expect(findings(...papers)).toContainEqual(expect.stringContaining(opens));
  });
});
