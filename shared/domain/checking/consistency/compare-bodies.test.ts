import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, heading, table, roman } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II';
const HEAD = ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II'];
const DAY = 'Bình An, ngày 20 tháng 6 năm 2026';
const [OLD, NEW, CLERK, TELLER] = ['Lộc Công Hoà', 'Lộc Văn Minh', 'Nông Thị Mai', 'Vi Ngọc Đạt'] as const;
const PRESIDIUM = { authority: ['T/M ĐOÀN CHỦ TỊCH'], posts: [] };
const SECRETARIAT = { authority: ['T/M ĐOÀN THƯ KÝ'], posts: ['TRƯỞNG ĐOÀN'] };
const COUNTING = { authority: ['T/M BAN KIỂM PHIẾU'], posts: ['TRƯỞNG BAN'] };
const COMMITTEE = { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'] };

const BODIES = [
  '1. Đoàn Chủ tịch (02 đồng chí):',
  `- Đồng chí ${OLD}, Bí thư Đảng uỷ xã;`,
  `- Đồng chí ${NEW}, Phó Bí thư Đảng uỷ xã.`,
  '2. Đoàn Thư ký (02 đồng chí):',
  `- Đồng chí ${CLERK}, Trưởng Ban Xây dựng Đảng, Trưởng đoàn;`,
  '- Đồng chí Phạm Ngọc Hiệp, Đảng uỷ viên.',
  `3. Ban Kiểm phiếu gồm 03 đồng chí: đồng chí ${TELLER}, Trưởng ban; đồng chí Trần Thị Uyên, Phó Trưởng ban; đồng chí Hoàng Thị Oanh.`,
];
const minutes = (more: WrittenPaper = {}, bodies: readonly string[] = BODIES): WrittenPaper => ({
  ...{ upper: [], issuer: HEAD, type: 'BIÊN BẢN', number: 'Số 01-BB/ĐH', placeDate: DAY, subject: [CONGRESS] },
  body: [
    text('Đại hội khai mạc hồi 07 giờ 30 phút, ngày 20 tháng 6 năm 2026.'),
    ...bodies.map(text),
    roman('I- BẦU CỬ'),
    heading('1. Bầu Bí thư Đảng uỷ'),
    table(['TT', 'Họ và tên', 'Số phiếu'], ['1', NEW, '120']),
  ],
  left: { ...SECRETARIAT, name: CLERK },
  right: { ...PRESIDIUM, name: OLD },
  ...more,
});
const resolution = (name: string): WrittenPaper => ({
  ...{ upper: [], issuer: HEAD, type: 'NGHỊ QUYẾT', number: 'Số 05-NQ/ĐH', placeDate: DAY, subject: [CONGRESS] },
  body: [text('Đại hội quyết nghị.')],
  right: { ...PRESIDIUM, name },
});
const count = (right: WrittenPaper['right']): WrittenPaper => ({
  ...{ upper: HEAD, issuer: ['BAN KIỂM PHIẾU'], type: 'BIÊN BẢN', number: 'Số 03-BB/ĐH', placeDate: DAY },
  ...{ subject: [`kiểm phiếu bầu Ban Chấp hành tại ${CONGRESS}`], body: [text('Kết quả như sau.')], right },
});
const report = (name: string, placeDate = DAY): WrittenPaper => ({
  ...{ type: 'BÁO CÁO', number: 'Số 12-BC/ĐU', placeDate, subject: ['tình hình Đảng bộ xã Bình An'] },
  body: [text('Đảng uỷ báo cáo.')],
  right: { ...COMMITTEE, name },
});

const confirmedBy = (name: string): WrittenPaper => ({
  confirmation: { intro: `Xác nhận chữ ký của đồng chí ${OLD}`, signature: { ...COMMITTEE, name } },
});

const found = (...papers: readonly WrittenPaper[]): readonly string[] =>
  comparePapers(papers.map((one) => factsOfPaper(readWritten(one))))
    .findings.filter(({ rule }) => rule === 'NV-14')
    .map(({ file, against, found: said }) => `${file}→${against.file} ${said}`);

describe('who signs for a body of the congress', () => {
  it.each<readonly [string, readonly WrittenPaper[]]>([
    ['those whom the congress elected', [minutes(), resolution(NEW), count({ ...COUNTING, name: TELLER })]],
    ['nobody yet', [minutes(), resolution('')]],
    ['somebody of a list that is not whole', [minutes({}, ['1. Đoàn Chủ tịch (03 đồng chí):', `- Đồng chí ${NEW}.`])]],
    [
      'somebody of lists that differ',
      [
        minutes(),
        minutes(
          {},
          BODIES.map((line) => line.replace(OLD, TELLER)),
        ),
        resolution(OLD),
      ],
    ],
    [
      'tellers of a committee, who are no body of the congress',
      [
        minutes(),
        {
          ...count({ ...COUNTING, name: 'Lý Thị Nga' }),
          upper: ['ĐẢNG BỘ TỈNH LẠNG SƠN'],
          issuer: ['ĐẢNG UỶ XÃ BÌNH AN'],
        },
      ],
    ],
    [
      'either secretary on the day',
      [report(OLD, 'Bình An, ngày 02 tháng 6 năm 2026'), minutes(), report(OLD), report(NEW)],
    ],
    ['the elected secretary, who vouches for them', [minutes(confirmedBy(NEW))]],
  ])('%s', (_what, papers) => {
    expect(found(...papers)).toEqual([]);
  });

  it('somebody else is named', () => {
    expect(found(minutes(), resolution('Lý Thị Nga'))).toEqual([
      '1→0 đồng chí Lý Thị Nga ký thay mặt Đoàn Chủ tịch, danh sách Đoàn Chủ tịch không có đồng chí ấy',
    ]);
    expect(found(minutes({ left: { ...SECRETARIAT, name: TELLER } }))).toEqual([
      `0→0 đồng chí ${TELLER} ký thay mặt Đoàn Thư ký, danh sách Đoàn Thư ký không có đồng chí ấy`,
    ]);
  });

  it('a member who signs as the head is named', () => {
    expect(found(minutes(), count({ ...COUNTING, name: 'Trần Thị Uyên' }))).toEqual([
      `1→0 đồng chí Trần Thị Uyên ký với chức Trưởng ban, danh sách ghi đồng chí ${TELLER}`,
    ]);
  });

  it('another body under the minutes of the counting board is named', () => {
    expect(found(minutes(), count({ ...SECRETARIAT, name: CLERK }))).toEqual([
      '1→1 văn bản của Ban Kiểm phiếu do Đoàn Thư ký ký',
    ]);
  });

  it('on the day of the congress a secretary who neither was nor is elected is named', () => {
    const before = report(OLD, 'Bình An, ngày 02 tháng 6 năm 2026');
    expect(found(before, minutes(), report(TELLER))).toEqual([
      `2→0 đồng chí ${TELLER} ký với chức Bí thư trong ngày đại hội, bí thư đương nhiệm là đồng chí ${OLD}, kết quả bầu Bí thư không có đồng chí ấy`,
    ]);
  });

  it('a secretary who vouches for them and was not elected is named', () => {
    expect(found(minutes(confirmedBy(OLD)))).toEqual([
      `0→0 đồng chí ${OLD} xác nhận chữ ký với chức Bí thư, kết quả bầu Bí thư không có đồng chí ấy`,
    ]);
  });
});
