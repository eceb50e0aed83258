import { describe, expect, it } from 'vitest';
import { readWritten, type WrittenPaper, written } from '../../../../tests/fixtures/written-paper.ts';
import { comparePapers, factsOfPaper } from './compare-papers.ts';

const { text, table, heading, roman } = written;
const [BOTH, MINH] = [{ authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'] }, 'Lộc Văn Minh'];
const signed = (name: string, posts: readonly string[] = ['BÍ THƯ']) => ({ ...BOTH, posts, name });

const plan = (more: WrittenPaper = {}) =>
  readWritten({
    type: 'KẾ HOẠCH',
    number: 'Số 01-KH/ĐU',
    placeDate: 'Bình An, ngày 05 tháng 4 năm 2026',
    subject: ['tổ chức đại hội Đảng bộ xã Bình An'],
    right: signed('Lộc Công Hoà'),
    ...more,
  });
const scheme = (more: WrittenPaper = {}) =>
  plan({
    type: 'ĐỀ ÁN',
    number: 'Số 02-ĐA/ĐU',
    placeDate: 'Bình An, ngày 27 tháng 5 năm 2026',
    subject: ['nhân sự Ban Chấp hành Đảng bộ xã Bình An'],
    ...more,
  });
const minutes = (more: WrittenPaper = {}) =>
  readWritten({
    upper: [],
    issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II'],
    type: 'BIÊN BẢN',
    number: 'Số 01-BB/ĐH',
    placeDate: 'Bình An, ngày 20 tháng 6 năm 2026',
    subject: ['Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
    body: [
      text('Đại hội khai mạc hồi 07 giờ 30 phút, ngày 20 tháng 6 năm 2026.'),
      roman('I- BẦU CỬ'),
      heading('1. Bầu Bí thư Đảng uỷ'),
      table(['TT', 'Họ và tên', 'Số phiếu'], ['1', MINH, '15']),
    ],
    right: { authority: ['T/M ĐOÀN CHỦ TỊCH'], posts: [], name: 'Lộc Công Hoà' },
    ...more,
  });
const request = (name = MINH) =>
  plan({
    type: 'TỜ TRÌNH',
    number: 'Số 09-TTr/ĐU',
    placeDate: 'Bình An, ngày 24 tháng 6 năm 2026',
    subject: ['đề nghị chuẩn y Ban Chấp hành Đảng bộ xã Bình An'],
    right: signed(name),
  });

const found = (...papers: ReturnType<typeof plan>[]) =>
  comparePapers(papers.map(factsOfPaper))
    .findings.filter(({ rule }) => rule === 'NV-14' || rule === 'NV-15')
    .map(({ rule, severity, file, against, found: said }) => `${rule} ${severity} ${file}→${against.file} ${said}`);

describe('who signs the papers of a congress', () => {
  it('the old secretary before it, the new one after it, the presidium while it sits', () => {
    expect(found(plan(), scheme(), minutes(), request())).toEqual([]);
  });

  it('two secretaries before the congress are named, the new one among them', () => {
    expect(found(plan(), plan(), scheme({ right: signed(MINH) }), minutes(), request())).toEqual([
      `NV-14 warning 2→0 đồng chí ${MINH} ký với chức Bí thư trước đại hội, văn bản khác do đồng chí Lộc Công Hoà ký với chức ấy`,
    ]);
  });

  it('on the day of the congress either may sign', () => {
    const placeDate = 'Bình An, ngày 20 tháng 6 năm 2026';
    expect(found(plan(), plan({ placeDate, right: signed(MINH) }), minutes(), request())).toEqual([]);
  });

  it('a deputy here and secretary there is named', () => {
    expect(found(plan(), scheme({ right: signed('Lộc Công Hoà', ['PHÓ BÍ THƯ']) }), minutes())).toEqual([
      'NV-14 warning 1→0 đồng chí Lộc Công Hoà ký với chức Phó Bí thư, văn bản khác ký với chức Bí thư',
    ]);
    expect(found(plan(), scheme({ right: signed('Nông Thị Mai', ['PHÓ BÍ THƯ']) }))).toEqual([]);
  });

  it('after the election only the secretary who was elected signs as one', () => {
    expect(found(minutes(), request('Lộc Công Hoà'))).toEqual([
      'NV-14 warning 1→0 đồng chí Lộc Công Hoà ký với chức Bí thư sau khi bầu, kết quả bầu Bí thư không có đồng chí ấy',
    ]);
  });

  it('a deputy signs as one after the election only when elected', () => {
    const withDeputy = minutes({
      body: [
        text('Đại hội khai mạc hồi 07 giờ 30 phút, ngày 20 tháng 6 năm 2026.'),
        heading('1. Bầu Phó Bí thư Đảng uỷ'),
        table(['TT', 'Họ và tên', 'Số phiếu'], ['1', 'Nông Thị Mai', '15']),
      ],
    });
    const bySigner = (name: string) => {
      const placeDate = 'Bình An, ngày 24 tháng 6 năm 2026';
      return found(withDeputy, plan({ placeDate, right: signed(name, ['PHÓ BÍ THƯ']) }));
    };
    expect(bySigner('Nông Thị Mai')).toEqual([]);
    expect(bySigner('Hà Văn Sơn')).toEqual([
      'NV-14 warning 1→0 đồng chí Hà Văn Sơn ký với chức Phó Bí thư sau khi bầu, kết quả bầu Phó Bí thư không có đồng chí ấy',
    ]);
  });

  it('a deputy confirms the resolution only where the secretary signed it', () => {
    const resolution = (signer: string, posts: readonly string[], name: string) =>
      minutes({
        type: 'NGHỊ QUYẾT',
        number: 'Số 02-NQ/ĐH',
        body: [text('Đại hội quyết nghị thông qua các văn kiện.')],
        right: { authority: ['T/M ĐOÀN CHỦ TỊCH'], posts: [], name: signer },
        confirmation: {
          intro: `Xác nhận chữ ký của đồng chí ${signer}`,
          signature: { authority: ['T/M ĐẢNG UỶ'], posts, name },
        },
      });
    expect(found(minutes(), resolution('Lộc Công Hoà', ['BÍ THƯ'], MINH))).toEqual([]);
    expect(found(minutes(), resolution(MINH, ['PHÓ BÍ THƯ'], 'Nông Thị Mai'))).toEqual([]);
    expect(found(resolution('Lộc Công Hoà', ['PHÓ BÍ THƯ'], 'Nông Thị Mai'))).toEqual([]);
    expect(found(minutes(), resolution('Lộc Công Hoà', ['PHÓ BÍ THƯ'], 'Nông Thị Mai'))).toEqual([
      'NV-14 warning 1→0 đồng chí Nông Thị Mai xác nhận nghị quyết với chức Phó Bí thư, đồng chí Lộc Công Hoà ký nghị quyết không phải người được bầu Bí thư',
    ]);
  });

  it('one person signs by delegation as head of the office', () => {
    const delegated = (name: string) =>
      plan({ right: { authority: ['T/L BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'], name } });
    expect(found(delegated('Hà Văn Sơn'), delegated('Hà Văn Sơn'))).toEqual([]);
    expect(found(delegated('Hà Văn Sơn'), delegated('Hà Văn Sơn'), delegated('Hà Văn Sao'))).toEqual([
      'NV-14 warning 2→0 đồng chí Hà Văn Sao ký với chức Chánh Văn phòng, văn bản khác do đồng chí Hà Văn Sơn ký với chức ấy',
    ]);
  });

  it('the presidium signs nothing before it is elected', () => {
    const early = minutes({ placeDate: 'Bình An, ngày 10 tháng 6 năm 2026', number: 'Số 02-BB/ĐH' });
    expect(found(minutes(), early)).toEqual([
      'NV-14 warning 1→0 ĐOÀN CHỦ TỊCH ký ngày 10/6/2026, đại hội họp từ ngày 20/6/2026',
    ]);
  });

  it('secretaries of two units are two people', () => {
    const cell = { upper: ['ĐẢNG UỶ XÃ BÌNH AN'], issuer: ['CHI BỘ THÔN NÀ LÙNG'], number: 'Số 01-KH/CB' };
    expect(found(plan(), plan({ ...cell, right: signed('Hà Văn Sơn') }))).toEqual([]);
  });
});

const submission = (items: readonly string[], more: WrittenPaper = {}) =>
  plan({
    type: 'TỜ TRÌNH',
    number: 'Số 03-TTr/ĐU',
    placeDate: 'Bình An, ngày 28 tháng 5 năm 2026',
    subject: ['đề nghị phê duyệt nhân sự'],
    body: [text('Đảng uỷ kính trình.'), roman('I- DANH MỤC KÈM THEO'), ...items.map(text)],
    ...more,
  });
const annex = (heading: string, number: string) => ({
  ...{ heading, title: 'Danh sách', reference: `(Kèm theo Tờ trình số ${number}, ngày 28/5/2026 của Đảng uỷ)` },
  rows: [
    ['TT', 'Họ và tên'],
    ['1', MINH],
  ],
});

describe('what a paper says goes with it', () => {
  it('is there under its number, its annexes too', () => {
    const sound = submission(['1. Đề án nhân sự số 02-ĐA/ĐU;', '2. Danh sách trích ngang (Phụ lục).'], {
      annexes: [annex('Phụ lục', '03-TTr/ĐU')],
    });
    expect(found(sound, scheme(), plan())).toEqual([]);
  });

  it.each<readonly [string, readonly string[], WrittenPaper, string[]]>([
    [
      'a number that is not that of the paper',
      ['1. Đề án nhân sự số 05-ĐA/ĐU;'],
      {},
      ['NV-15 warning 0→1 danh mục ghi số 05-ĐA/ĐU, văn bản trong bộ là số 02-ĐA/ĐU'],
    ],
    [
      'a paper that was not given',
      ['1. Đề án nhân sự số 02-ĐA/ĐU;', '2. Kế hoạch số 01-KH/ĐU;', '3. Biên bản số 06-BB/ĐU.'],
      {},
      ['NV-15 info 0→0 danh mục có văn bản số 06-BB/ĐU, không thấy trong các tệp'],
    ],
    ['many that were not given: not its dossier', ['1. Biên bản số 06-BB/ĐU;', '2. Biên bản số 07-BB/ĐU.'], {}, []],
    [
      'an annex that is not there',
      ['1. Danh sách (có Phụ lục 2 kèm theo).'],
      { annexes: [annex('Phụ lục 1', '03-TTr/ĐU')] },
      ['NV-15 warning 0→0 lời văn dẫn Phụ lục 2, tệp có Phụ lục 1'],
    ],
    [
      'an annex of another paper',
      ['1. Danh sách (Phụ lục).'],
      { annexes: [annex('Phụ lục', '08-TTr/ĐU')] },
      ['NV-15 warning 0→0 phụ lục ghi kèm theo văn bản số 08-TTr/ĐU, văn bản này số 03-TTr/ĐU'],
    ],
    ['an annex of a regulation', ['1. Lập theo mẫu tại Phụ lục 3 của Hướng dẫn số 05-HD/TW.'], {}, []],
  ])('%s', (_what, items, more, said) => {
    expect(found(submission(items, more), scheme(), plan())).toEqual(said);
  });

  it('a draft of another round is named', () => {
    const listed = submission(['1. Đề án nhân sự (dự thảo lần 2).']);
    expect(found(listed, scheme({ draft: 'Dự thảo lần 3' }))).toEqual([
      'NV-15 warning 0→1 danh mục ghi dự thảo lần 2, tệp là dự thảo lần 3',
    ]);
    expect(found(listed, scheme({ draft: 'Dự thảo lần 2' }))).toEqual([]);
  });
});
