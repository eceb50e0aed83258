import { describe, expect, it } from 'vitest';
import { politicalReport, readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, roman } = written;
const say = (paper: WrittenPaper, ...sentences: string[]) =>
  checkWithin(readWritten({ ...paper, body: sentences.map(text) })).map(({ rule, found }) => `${rule} ${found}`);

describe('sums and shares in a sentence', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Tổng số đảng viên là 30 đồng chí, trong đó 12 nam và 15 nữ.',
      ['NB-03 “30 đồng chí, trong đó 12 nam và 15 nữ”: nam và nữ cộng lại là 27'],
    ],
    [
      'Chi bộ có 30 đảng viên (trong đó nam 12, nữ 15).',
      ['NB-03 “30 đảng viên (trong đó nam 12, nữ 15”: nam và nữ cộng lại là 27'],
    ],
    ['Chi bộ có 27 đảng viên, trong đó 12 nam và 15 nữ.', []],
    ['Chi bộ có 27 (hai mươi bảy) đảng viên, trong đó 12 (mười hai) nam, 15 (mười lăm) nữ.', []],
    ['Kết nạp 30 đảng viên, trong đó 12 năm, 15 nữ.', []],
    ['Chi bộ có 30 đảng viên, trong đó 12 nam và 15 nữ thanh niên, 3 nữ cao tuổi.', []],
    [
      'Số đại biểu được triệu tập: 128; có mặt: 127, đạt 98,22% số được triệu tập.',
      ['NB-04 có mặt 127, được triệu tập 128, ghi 98,22%'],
    ],
    ['Số đại biểu được triệu tập: 128; có mặt: 127, đạt 99,22% số được triệu tập.', []],
    ['Số đại biểu được triệu tập: 128; có mặt: 127, đạt 100% chỉ tiêu.', []],
    ['Đại biểu được triệu tập: 128, trong đó khối thôn 100, có mặt: 99, đạt 99%.', []],
    ['Đại biểu được triệu tập: 128, riêng khối thôn có mặt: 99, đạt 99%.', []],
    [
      'Đại hội bầu 15 đồng chí, giảm 04 đồng chí, bổ sung 02 đồng chí, hiện có 14 đồng chí.',
      ['NB-03 15 đồng chí, giảm 4, bổ sung 2, ghi hiện có 14'],
    ],
    ['Đại hội bầu 15 đồng chí, giảm 04 đồng chí, bổ sung 02 đồng chí, sau sáp nhập tăng 10, hiện có 23 đồng chí.', []],
    ['Chi bộ có 30 đảng viên, 20 đồng chí xếp loại tốt, đạt 80%.', []],
    ['Chi 1.500.000 đồng (một triệu sáu trăm nghìn đồng).', ['NB-01 “1.500.000 đồng (một triệu sáu trăm nghìn đồng)”']],
    ['Chi 1.500.000 đồng (một triệu năm trăm nghìn đồng), 96% (chín mươi sáu phần trăm).', []],
    ['Chi 1.500.000 (một triệu năm trăm nghìn) đồng; 128 đại biểu (một trăm hai mươi tám).', []],
    [
      'Có 15 đồng chí (năm đồng chí nữ), 12 đảng viên (hai đồng chí), 150 triệu đồng (một trăm năm mươi triệu đồng).',
      [],
    ],
    ['Tỉ lệ 97% (chín mươi sáu phần trăm).', ['NB-01 “97% (chín mươi sáu phần trăm)”']],
  ])('“%s”', (sentence, found) => {
    const own = say({}, sentence).filter((one) => !one.startsWith('NB-08'));
    expect(own).toEqual(found);
  });

  const MINUTES = {
    type: 'BIÊN BẢN',
    number: 'Số 01-BB/ĐH',
    subject: ['Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031'],
  };
  const CAME = 'Số đại biểu được triệu tập: 128; có mặt: 127, đạt 99,22%.';
  it.each<readonly [string, readonly string[]]>([
    ['đồng ý 126 đại biểu (99,21% số có mặt); không đồng ý 0; ý kiến khác 01.', []],
    [
      'đồng ý 120 đại biểu (94,49% số có mặt); không đồng ý 0; ý kiến khác 01.',
      ['NB-02 đồng ý 120, không đồng ý 0, ý kiến khác 01 cộng lại là 121, có mặt 127'],
    ],
    ['đồng ý 120 đại biểu (100% số có mặt); không đồng ý 0; ý kiến khác 0.', []],
    ['đồng ý 120 đại biểu; không đồng ý 0; ý kiến khác 01.', []],
  ])('a vote of the minutes: “%s”', (vote, found) => {
    expect(say(MINUTES, CAME, `Đại hội biểu quyết Chương trình Đại hội: ${vote}`)).toEqual(found);
  });

  it('a vote where a delegate has gone, or where those on probation come and do not vote, is left to people', () => {
    const vote = 'Đại hội biểu quyết: đồng ý 120 (94,49% số có mặt), không đồng ý 0, ý kiến khác 01.';
    expect(say(MINUTES, CAME, 'Có 06 đại biểu xin phép về.', vote)).toEqual([]);
    expect(say(MINUTES, CAME, 'Không có đại biểu bị bác tư cách.', vote)).toHaveLength(1);
    const cell = { ...MINUTES, subject: ['Đại hội Chi bộ thôn Nà Sla lần thứ V, nhiệm kỳ 2026 - 2028'] };
    const came = 'Đảng viên được triệu tập: 32; có mặt: 30, trong đó 28 đảng viên chính thức.';
    const agreed = 'Đại hội biểu quyết: đồng ý 28 (93,33% số đảng viên có mặt), không đồng ý 0, ý kiến khác 0.';
    expect(say(cell, came, agreed)).toEqual([]);
  });

  it('a resolution with a table of targets is still held to the results in other papers', () => {
    const resolution = (now: string) =>
      readWritten({
        type: 'NGHỊ QUYẾT',
        number: 'Số 06-NQ/ĐH',
        subject: ['Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031'],
        body: [
          text(`Đại hội thống nhất đánh giá: tỉ lệ hộ nghèo giảm từ 9,3% xuống ${now}.`),
          roman('II- CHỈ TIÊU'),
          table(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu'], ['1', 'Tỉ lệ hộ nghèo', '%', '1']),
          text('Phấn đấu tỉ lệ hộ nghèo còn 1%.'),
        ],
      });
    const found = (now: string) =>
      comparePapers([politicalReport(), resolution(now)].map(factsOfPaper)).findings.map(
        (one) => `${one.rule} ${one.found}`,
      );
    expect(found('3,1%')).toEqual([]);
    expect(found('1,3%')).toEqual([expect.stringMatching(/^NV-09 “Tỉ lệ hộ nghèo” ghi 1,3%, bảng ở văn bản khác/)]);
  });
});
