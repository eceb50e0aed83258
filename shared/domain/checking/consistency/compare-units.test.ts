import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { checkWithin } from './check-within.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text } = written;
const CONGRESS = 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031';

const plan: WrittenPaper = { type: 'KẾ HOẠCH', number: 'Số 01-KH/ĐU', subject: [`tổ chức ${CONGRESS}`] };
const quick: WrittenPaper = { type: 'BÁO CÁO NHANH', number: 'Số 02-BC/ĐU', subject: [`kết quả ${CONGRESS}`] };
const speech: WrittenPaper = { type: 'DIỄN VĂN KHAI MẠC', number: null, subject: [CONGRESS] };
const resolution: WrittenPaper = {
  ...{ type: 'NGHỊ QUYẾT', number: 'Số 06-NQ/ĐH', subject: [CONGRESS] },
  ...{ upper: [], issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II'] },
};
const says = (...sentences: string[]): WrittenPaper => ({ ...speech, body: sentences.map(text) });

const namedIn = (...papers: WrittenPaper[]) =>
  comparePapers([plan, quick, resolution, ...papers].map((one) => factsOfPaper(readWritten(one))))
    .findings.filter(({ rule }) => rule === 'NV-17' || rule === 'NV-01')
    .map(({ rule, file, found }) => `${rule} ${file} ${found}`);

describe('the name of another unit', () => {
  it.each<readonly [string, WrittenPaper, string]>([
    ['in a letterhead', { ...quick, issuer: ['ĐẢNG UỶ XÃ HOÀ BÌNH'] }, 'ghi “ĐẢNG UỶ XÃ HOÀ BÌNH”'],
    [
      'in a letterhead of the congress',
      { ...resolution, issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ HOÀ BÌNH LẦN THỨ II'] },
      'ghi “ĐẢNG BỘ XÃ HOÀ BÌNH”',
    ],
    [
      'in a title',
      { ...quick, subject: [`kết quả ${CONGRESS.replace('Bình An', 'Hoà Bình')}`] },
      'ghi “Đảng bộ xã Hoà Bình”',
    ],
    ['in a speech', says('Hôm nay Đảng bộ xã Tân Thanh long trọng tổ chức Đại hội.'), 'ghi “Đảng bộ xã Tân Thanh”'],
    [
      'in whose name a speech is held',
      says('Thay mặt Ban Chấp hành Đảng bộ xã Tân Thanh, tôi tuyên bố khai mạc.'),
      'ghi “Đảng bộ xã Tân Thanh”',
    ],
    [
      'whose congress of this term it is',
      says('Đại hội đại biểu Đảng bộ xã Tân Thanh, nhiệm kỳ 2026 - 2031 bầu 15 đồng chí.'),
      'ghi “Đảng bộ xã Tân Thanh”',
    ],
    ['of the superior', says('Kính đề nghị Ban Thường vụ Tỉnh uỷ Cao Bằng chỉ đạo.'), 'ghi “Tỉnh uỷ Cao Bằng”'],
    [
      'of the superior among those it goes to',
      { ...quick, recipients: { label: 'Nơi nhận:', items: ['- Ban Thường vụ Tỉnh uỷ Cao Bằng;', '- Lưu.'] } },
      'ghi “Tỉnh uỷ Cao Bằng”',
    ],
  ])('%s is named with what the others say', (_where, paper, opening) => {
    expect(namedIn(paper)).toEqual([expect.stringContaining(`NV-17 3 ${opening}, văn bản khác ghi “Đ`)]);
  });

  it('is found beside names that only sound like words on a merger or a former office', () => {
    const inThaiNguyen = (one: WrittenPaper): WrittenPaper => ({ ...one, upper: ['ĐẢNG BỘ TỈNH THÁI NGUYÊN'] });
    const papers = [plan, quick, { ...quick, issuer: ['ĐẢNG UỶ XÃ HOÀ BÌNH'] }].map(inThaiNguyen);
    const { findings } = comparePapers(papers.map((one) => factsOfPaper(readWritten(one))));
    expect(findings.map(({ rule, file }) => [rule, file])).toContainEqual(['NV-17', 2]);
  });

  it.each<readonly [string, WrittenPaper]>([
    ['nothing', speech],
    ['the same name with the tone elsewhere', { ...quick, issuer: ['ĐẢNG ỦY XÃ BÌNH AN'] }],
    [
      'a paper of the superior about this congress and another',
      {
        ...{ type: 'KẾ HOẠCH', upper: ['ĐẢNG BỘ TỈNH LẠNG SƠN'], issuer: ['TỈNH UỶ LẠNG SƠN'], number: 'Số 12-KH/TU' },
        ...{ subject: ['chỉ đạo Đại hội Đảng bộ xã Bình An và Đại hội Đảng bộ xã Tân Thanh'] },
      },
    ],
    [
      'a whole paper of a neighbour',
      { ...quick, issuer: ['ĐẢNG UỶ XÃ HOÀ BÌNH'], subject: [`kết quả ${CONGRESS.replace('Bình An', 'Hoà Bình')}`] },
    ],
    [
      'congratulations of a neighbour',
      { ...quick, type: 'THƯ CHÚC MỪNG', issuer: ['ĐẢNG UỶ XÃ HOÀ BÌNH'], subject: [CONGRESS] },
    ],
    [
      'a paper of a cell',
      {
        ...{ ...quick, upper: ['ĐẢNG BỘ XÃ BÌNH AN'], issuer: ['CHI BỘ THÔN PÒ MÃ'] },
        subject: ['kết quả Đại hội Chi bộ thôn Pò Mã lần thứ III, nhiệm kỳ 2025 - 2027'],
      },
    ],
    ['units that were merged', says('Hợp nhất Đảng bộ xã Tân Thanh và Đảng bộ xã Hoà Bình thành Đảng bộ xã Bình An.')],
    [
      'an earlier congress of a unit that is gone',
      says('Nghị quyết Đại hội Đảng bộ xã Tân Thanh lần thứ XX, nhiệm kỳ 2020 - 2025 đã được thực hiện.'),
    ],
    ['a neighbour in passing', says('Đường nối với địa bàn Đảng bộ xã Tân Thanh dài 6 km.')],
    ['an office held elsewhere', says('Đồng chí Lò Văn Tô tham gia Ban Chấp hành Đảng bộ xã Tân Thanh khoá XX.')],
    ['a committee that is gone', says('Ban Chấp hành Đảng bộ xã Tân Thanh khoá XX có 13 đồng chí.')],
    ['a guest', says('Kính thưa đồng chí Vi Văn Thành, Uỷ viên Ban Thường vụ Tỉnh uỷ Cao Bằng!')],
    ['one who brings flowers', says('Đại diện Ban Chấp hành Đảng bộ xã Tân Thành tặng hoa Đại hội.')],
    ['flowers received', says('Đại hội nhận được lẵng hoa của Ban Thường vụ Đảng uỷ xã Yên Bình.')],
    [
      'several guests',
      says('Dự Đại hội có đại diện Ban Thường vụ Đảng uỷ xã Tân Thành, Ban Thường vụ Đảng uỷ xã Hữu Lũng.'),
    ],
    [
      'the model congress of a neighbour',
      says('Rút kinh nghiệm từ Đại hội đại biểu Đảng bộ phường Kỳ Lừa (đại hội điểm của tỉnh).'),
    ],
    [
      'what units did before they were merged',
      says(
        'Ban Chấp hành Đảng bộ xã Hoà Bình lãnh đạo 12 thôn; Ban Chấp hành Đảng bộ xã An Sơn lãnh đạo 9 thôn.',
        'Hợp nhất Đảng bộ xã Hoà Bình và Đảng bộ xã An Sơn.',
        'Đảng bộ xã Hoà Bình long trọng tổ chức Đại hội.',
      ),
    ],
    [
      'a congress that was before the merger',
      says('Kế thừa kết quả của hai đơn vị, Đảng bộ xã Hoà Bình tổ chức Đại hội tháng 5/2020.'),
    ],
    ['a gift of a neighbour', says('Đảng bộ xã Tân Thành kính tặng Đảng bộ xã Bình An 10 máy tính.')],
    ['a neighbour beside this unit', says('Đảng bộ xã Tân Thành kính đề nghị Đảng bộ xã Bình An thông xe.')],
    ['a pledge', says('Ban Thường vụ Tỉnh uỷ Cao Bằng ký kết quy chế với Ban Thường vụ Tỉnh uỷ Lạng Sơn.')],
    ['a congress of an unnamed term', says('Đại hội Đảng bộ xã Hoà Bình bầu 15 đồng chí.')],
  ])('but not for %s', (_what, paper) => {
    expect(namedIn(paper)).toEqual([]);
  });
});

describe('the ordinal of the congress', () => {
  const III = { ...resolution, issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ III'] };
  const gives = (sentence: string): WrittenPaper => ({ ...resolution, body: [text(sentence)] });

  it.each([
    ['in the letterhead', III],
    ['of the committee elected', gives('Giao Ban Chấp hành khoá III xây dựng chương trình hành động.')],
    ['of the committee by its unit', gives('Đại hội bầu Ban Chấp hành Đảng bộ xã lần thứ III gồm 15 đồng chí.')],
  ])('%s is held against the name of the congress', (_where, paper) => {
    expect(namedIn(paper)).toEqual(['NV-01 3 Lần thứ của Đại hội nhiệm kỳ 2026 - 2031 là III, văn bản khác ghi II']);
    expect(checkWithin(readWritten(paper)).map(({ rule }) => rule)).toContain('NB-08');
  });

  it.each([
    ['Giao Ban Chấp hành khoá II xây dựng chương trình; Ban Chấp hành khoá I đã kiểm điểm.'],
    ['Giao Ban Chấp hành thực hiện Nghị quyết Trung ương 4 khoá XII và Chương trình của Tỉnh uỷ khoá XVIII.'],
    ['Đại hội bầu đoàn đại biểu dự Đại hội Đảng bộ tỉnh lần thứ XIX.'],
  ])('but not “%s”', (sentence) => {
    expect(namedIn(gives(sentence))).toEqual([]);
  });
});
