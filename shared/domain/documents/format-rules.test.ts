import { describe, expect, it } from 'vitest';
import type { Congress, CongressSetup, Post, Unit } from '../congress/congress.ts';
import { SAMPLE_SETUP } from '../practice/sample-congress.ts';
import { profileInForce, toProfile } from './layout-profile.ts';
import { letterheadOf } from './letterhead.ts';
import type { Issuer } from './paper.ts';
import { recordField, UNIT_SCREEN } from './paper-field.ts';
import { placeAndDate } from './place-date.ts';
import { addresseeLines, archiveLine, groundLines, recipientLines } from './recipients.ts';
import { committeeSignature, confirmation, presidiumSignature, secretariatSignature } from './signature.ts';
import { describeSequence, numberLine, organCode, sequenceOf, symbolOf } from './symbol.ts';
import { openValueBook } from './value-book.ts';

const setup = (unit: Partial<Unit>, congress: Partial<Congress> = {}, posts = SAMPLE_SETUP.posts): CongressSetup => ({
  unit: { ...SAMPLE_SETUP.unit, ...unit },
  congress: { ...SAMPLE_SETUP.congress, ...congress },
  posts,
});
const CELL = setup(
  {
    kind: 'cell',
    organizationName: 'Chi bộ thôn Nà Lùng',
    committeeName: 'Chi uỷ Chi bộ thôn Nà Lùng',
    superiorOrganizationName: 'Đảng bộ xã Bình An',
    hasStandingCommittee: false,
    hasOffice: false,
  },
  { kind: 'cell', ordinal: null },
  SAMPLE_SETUP.posts.filter(({ post }) => post !== 'secretariat' && post !== 'presidium'),
);
const GRASSROOTS = setup(
  { kind: 'grassroots', organizationName: 'Đảng bộ Trường B', committeeName: 'Đảng uỷ Trường B' },
  { kind: 'members' },
);

describe('letterheads (HD05 §2.1)', () => {
  const upper = ['ĐẢNG BỘ TỈNH LẠNG SƠN'];
  const congress = ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN\u00A0THỨ\u00A0II'];
  it.each<[string, CongressSetup, Issuer, readonly string[], readonly string[]]>([
    ['a committee', SAMPLE_SETUP, 'committee', upper, ['ĐẢNG UỶ XÃ BÌNH AN']],
    ['its standing committee, by the same name', SAMPLE_SETUP, 'standing-committee', upper, ['ĐẢNG UỶ XÃ BÌNH AN']],
    ['a cell', CELL, 'committee', ['ĐẢNG BỘ XÃ BÌNH AN'], ['CHI BỘ THÔN NÀ LÙNG']],
    ['a congress of delegates', SAMPLE_SETUP, 'congress', [], congress],
    ['its presidium, under the congress', SAMPLE_SETUP, 'presidium', congress, ['ĐOÀN CHỦ TỊCH']],
    ['its secretariat', SAMPLE_SETUP, 'secretariat', congress, ['ĐOÀN THƯ KÝ']],
    [
      'its credentials committee',
      SAMPLE_SETUP,
      'credentials',
      congress,
      ['BAN THẨM TRA TƯ\u00a0CÁCH\u00a0ĐẠI\u00a0BIỂU'],
    ],
    ['its counting board', SAMPLE_SETUP, 'counting', congress, ['BAN KIỂM PHIẾU']],
    [
      'a congress of members',
      GRASSROOTS,
      'congress',
      [],
      ['ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN', 'ĐẢNG BỘ TRƯỜNG B LẦN\u00A0THỨ\u00A0II'],
    ],
    ['the one chairperson of a cell', CELL, 'presidium', [], ['ĐẠI HỘI CHI BỘ THÔN NÀ LÙNG', 'NHIỆM KỲ 2026 - 2031']],
    ['the one secretary of a cell', CELL, 'secretariat', [], ['ĐẠI HỘI CHI BỘ THÔN NÀ LÙNG', 'NHIỆM KỲ 2026 - 2031']],
    ['a cell by its term', CELL, 'congress', [], ['ĐẠI HỘI CHI BỘ THÔN NÀ LÙNG', 'NHIỆM KỲ 2026 - 2031']],
    [
      'a unit without an ordinal yet',
      setup({}, { ordinal: null }),
      'congress',
      [],
      ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ ⟦số⟧'],
    ],
    [
      'a committee without a superior',
      setup({ superiorOrganizationName: ' ' }),
      'committee',
      [],
      ['ĐẢNG UỶ XÃ BÌNH AN'],
    ],
  ])('%s', (_, of, issuer, above, own) => {
    expect(letterheadOf(of, issuer)).toEqual({ upper: above, issuer: own });
  });
});

describe('numbers and symbols (HD05 §3)', () => {
  it.each<[number | null, Issuer, Unit['kind'], string]>([
    [5, 'committee', 'commune', 'Số 05-BC/ĐU'],
    [12, 'standing-committee', 'grassroots', 'Số 12-BC/ĐU'],
    [3, 'committee', 'cell', 'Số 03-BC/CB'],
    [20, 'congress', 'cell', 'Số 20-BC/ĐH'],
    [101, 'counting', 'commune', 'Số 101-BC/ĐH'],
    [null, 'committee', 'commune', 'Số      -BC/ĐU'],
  ])('%s of the %s of a %s: %s', (number, issuer, unit, line) => {
    expect(numberLine(number, 'BC', organCode(issuer, unit))).toBe(line);
  });

  it('gives no symbol to a paper that carries none', () => {
    expect([symbolOf(1, 'none', 'ĐH'), numberLine(1, 'none', 'ĐH'), sequenceOf('congress', 'none')]).toEqual([
      '',
      '',
      'none',
    ]);
  });

  it('takes numbers of the congress from one sequence, of the committee from one per type', () => {
    expect(
      (['congress', 'presidium', 'counting', 'committee'] as const).map((issuer) => sequenceOf(issuer, 'BB')),
    ).toEqual(['congress', 'congress', 'congress', 'committee:BB']);
    expect(describeSequence('committee:BB')).toBe('Dãy số riêng của loại văn bản BB trong nhiệm kỳ cấp uỷ');
  });
});

describe('place, date and layout profile', () => {
  it('writes the place and the date, leaving room for a day that is not known', () => {
    expect(placeAndDate('Bình An', '2026-02-03', 2026)).toBe('Bình An, ngày 03 tháng 02 năm 2026');
    expect(placeAndDate('', null, 2026)).toBe('⟦địa danh⟧, ngày      tháng      năm 2026');
  });

  it.each([
    ['2018-04-02', 'HD05_2026'],
    ['2018-04-03', 'HD36_2018'],
    ['2026-05-26', 'HD36_2018'],
    ['2026-05-27', 'HD05_2026'],
    [null, 'HD05_2026'],
  ])('%s is under %s', (day, profile) => {
    expect(profileInForce(day)).toBe(profile);
  });

  it('ends lines and addresses the superior as the rules of its day say', () => {
    const view = {
      kinh_trinh: [{ ten: '- Tỉnh uỷ;' }, { ten: '- Ban Tổ chức;' }],
      noi_nhan: [{ ten: '- Như trên;' }, { ten: '- Lưu Đảng uỷ.' }],
      can_cu: [{ noi_dung: '- Căn cứ A;' }, { noi_dung: '- Căn cứ B.' }],
    };
    expect(toProfile(view, 'HD05_2026')).toEqual({ ...view, nhan_kinh_trinh: 'Kính trình:' });
    expect(toProfile(view, 'HD36_2018')).toEqual({
      nhan_kinh_trinh: 'Kính gửi:',
      kinh_trinh: [{ ten: '- Tỉnh uỷ,' }, { ten: '- Ban Tổ chức,' }],
      noi_nhan: [{ ten: '- Như trên,' }, { ten: '- Lưu Đảng uỷ.' }],
      can_cu: [{ noi_dung: '- Căn cứ A;' }, { noi_dung: '- Căn cứ B,' }],
    });
  });
});

describe('lists with end marks (HD05 §6.2.3, §9.2.5)', () => {
  it('ends recipients with a semicolon and the archive with a full stop', () => {
    expect(recipientLines(['Ban Thường vụ Tỉnh uỷ', '- Các chi bộ;'], archiveLine(SAMPLE_SETUP.unit))).toEqual([
      { ten: '- Ban Thường vụ Tỉnh uỷ;' },
      { ten: '- Các chi bộ;' },
      { ten: '- Lưu Văn phòng Đảng uỷ.' },
    ]);
    expect([archiveLine(CELL.unit), archiveLine({ ...SAMPLE_SETUP.unit, hasOffice: false })]).toEqual([
      'Lưu Chi bộ',
      'Lưu Đảng uỷ',
    ]);
  });

  it('ends every căn cứ with a semicolon and the last with a full stop', () => {
    expect(groundLines(['Căn cứ Điều lệ Đảng,', 'Căn cứ Kế hoạch số 12-KH/TU'])).toEqual([
      { noi_dung: '- Căn cứ Điều lệ Đảng;' },
      { noi_dung: '- Căn cứ Kế hoạch số 12-KH/TU.' },
    ]);
  });

  it('puts a dash before the addressees only when there are several', () => {
    expect(addresseeLines(['Tỉnh uỷ'])).toEqual([{ ten: 'Tỉnh uỷ;' }]);
    expect(addresseeLines(['Tỉnh uỷ', 'Ban Tổ chức'])).toEqual([{ ten: '- Tỉnh uỷ;' }, { ten: '- Ban Tổ chức;' }]);
  });
});

describe('signature blocks (HD05 §7)', () => {
  const book = () => openValueBook([recordField('the_thuc', 'ky', 'Người ký', UNIT_SCREEN)], {}, 'delegates');
  const lines = (view: {
    quyen_han: readonly { dong: string }[];
    chuc_vu: readonly { dong: string }[];
    ho_ten: string;
  }) => [...view.quyen_han.map(({ dong }) => dong), ...view.chuc_vu.map(({ dong }) => dong), view.ho_ten];
  const committee = (
    of: CongressSetup,
    body: 'committee' | 'standing-committee',
    signer: 'secretary' | 'deputy-secretary',
  ) => lines(committeeSignature(of, book(), { body, signer, field: 'ky' }));
  const withoutPosts = (...gone: Post[]) => SAMPLE_SETUP.posts.filter(({ post }) => !gone.includes(post));

  it('signs for the committee, its standing committee or the cell, never K/T', () => {
    expect(committee(SAMPLE_SETUP, 'committee', 'secretary')).toEqual(['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Lộc Công Hoà']);
    expect(committee(SAMPLE_SETUP, 'standing-committee', 'deputy-secretary')).toEqual([
      'T/M BAN THƯỜNG VỤ',
      'PHÓ BÍ THƯ',
      'Hoàng Công Hoà',
    ]);
    expect(committee(setup({ hasStandingCommittee: false }), 'standing-committee', 'secretary')[0]).toBe('T/M ĐẢNG UỶ');
    expect(committee(CELL, 'standing-committee', 'secretary')[0]).toBe('T/M CHI BỘ');
  });

  it('prints no post for the presidium and TRƯỞNG ĐOÀN for the secretariat', () => {
    expect(lines(presidiumSignature(SAMPLE_SETUP, book(), 'ky'))).toEqual(['T/M ĐOÀN CHỦ TỊCH', 'Lộc Công Hoà']);
    expect(lines(secretariatSignature(SAMPLE_SETUP, book(), 'ky'))).toEqual([
      'T/M ĐOÀN THƯ KÝ',
      'TRƯỞNG ĐOÀN',
      'Nông Thị Thanh Mai',
    ]);
  });

  it('names one chairperson and one secretary at a cell without a presidium', () => {
    expect(lines(presidiumSignature(CELL, book(), 'ky'))[0]).toBe('CHỦ TỊCH ĐẠI HỘI');
    expect(lines(secretariatSignature(CELL, book(), 'ky'))[0]).toBe('THƯ KÝ ĐẠI HỘI');
  });

  it('confirms the signatures of a congress without a seal by the chief of office', () => {
    const view = confirmation(SAMPLE_SETUP, book(), 'ky');
    expect([view.dong_dan, ...lines(view)]).toEqual([
      'Xác nhận chữ ký của đồng chí Lộc\u00A0Công\u00A0Hoà và đồng chí Nông\u00A0Thị\u00A0Thanh\u00A0Mai',
      'T/L BAN THƯỜNG VỤ',
      'CHÁNH VĂN PHÒNG',
      'Nguyễn Công Dũng',
    ]);
  });

  it('confirms by the new secretary where there is no office, by a new deputy when the secretary signed himself', () => {
    const alone = setup({ hasOffice: false }, {}, withoutPosts('new-deputy-secretary'));
    const warned = book();
    expect(lines(confirmation(alone, warned, 'ky'))).toEqual(['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Lộc Công Hoà']);
    expect(warned.close().warnings.map(({ code }) => code)).toEqual(['confirms-own-signature']);
    const withDeputy = setup({ hasOffice: false });
    expect(lines(confirmation(withDeputy, book(), 'ky'))).toEqual(['T/M ĐẢNG UỶ', 'PHÓ BÍ THƯ', 'Hoàng Công Hoà']);
  });

  it('marks a signature whose post nobody holds', () => {
    const kept = book();
    const view = committeeSignature(setup({}, {}, withoutPosts('secretary')), kept, {
      body: 'committee',
      signer: 'secretary',
      field: 'ky',
    });
    expect(view.ho_ten).toBe('⟦Người ký⟧');
    expect(kept.close().missing).toEqual([{ field: 'ky', label: 'Người ký', section: 'the_thuc' }]);
  });
});
