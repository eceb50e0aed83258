import { describe, expect, it } from 'vitest';
import { DRAFT_FRAME, ISSUED_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { DraftValues, PaperRecords } from '../paper.ts';
import { delegateSummons } from './delegate-summons.ts';
import type { DelegateSummonsView } from './delegate-summons.view.ts';

const open = (records: PaperRecords = RECORDS, values: DraftValues = {}) => {
  const copies = delegateSummons.perPerson?.(records, values, ISSUED_FRAME);
  if (!copies) throw new Error('No copies');
  return copies;
};
const first = (records?: PaperRecords, values?: DraftValues) => {
  const copies = open(records, values);
  const [recipient] = copies.recipients;
  if (!recipient) throw new Error('Nobody');
  return copies.shapeFor(recipient).view as DelegateSummonsView;
};

const UNSEATED: PaperRecords = { ...RECORDS, groups: [], seats: [] };

describe('the summons', () => {
  it('tells group and seat as far as they are given', () => {
    const told = (records: PaperRecords) =>
      first(records)
        .cac_muc.filter(({ tieu_de }) => tieu_de.includes('Tổ thảo luận'))
        .flatMap(({ cac_doan }) => cac_doan.map(({ doan }) => doan));
    expect(told(RECORDS)).toEqual(['- Tổ thảo luận: Tổ 1.', '- Chỗ ngồi: ghế A-1.']);
    expect(told({ ...RECORDS, groups: [] })).toEqual(['- Chỗ ngồi: ghế A-1.']);
    expect(told(UNSEATED)).toEqual([]);
  });

  it('is made for everyone who is summoned, in the order of the roster, and for nobody else', () => {
    const [, absent] = RECORDS.delegates;
    const delegates = RECORDS.delegates.map((one) => ({ ...one, summoned: one !== absent }));
    expect(open({ ...RECORDS, delegates }).recipients.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '001 Lộc Công Hoà',
      '003 Hoàng Thuý Yến',
      '004 Mã Mạnh Đạt',
    ]);
  });

  it('names the person with post and party organization, and differs in nothing else', () => {
    const copies = open(UNSEATED);
    const views = copies.recipients.map((one) => copies.shapeFor(one).view as DelegateSummonsView);
    expect(views.map(({ kinh_gui }) => kinh_gui.map(({ ten }) => ten).join(' / '))).toEqual([
      'Đồng chí Lộc Công Hoà / Bí thư Đảng uỷ xã / Chi bộ thôn Nà Lùng',
      'Đồng chí Nông Thị Thanh Mai / Công chức xã / Chi bộ thôn Nà Lùng',
      'Đồng chí Hoàng Thuý Yến / Công chức xã / Chi bộ thôn Nà Lùng',
      'Đồng chí Mã Mạnh Đạt / Công chức xã / Chi bộ thôn Nà Lùng',
    ]);
    expect(new Set(views.map(({ kinh_gui: _, ...rest }) => JSON.stringify(rest))).size).toBe(1);
  });

  it('numbers the sections by what is there and ends each line once', () => {
    const { cac_muc } = first(UNSEATED, { trang_phuc: 'Lễ phục;', lien_he: 'Văn phòng Đảng uỷ.' });
    expect(cac_muc.map(({ tieu_de }) => tieu_de)).toEqual([
      '1. Thời gian',
      '2. Địa điểm',
      '3. Trang phục',
      '4. Liên hệ',
    ]);
    expect(cac_muc.slice(2).flatMap(({ cac_doan }) => cac_doan.map(({ doan }) => doan))).toEqual([
      'Lễ phục.',
      'Văn phòng Đảng uỷ.',
    ]);
  });

  it('leaves the preparatory session and the end out while they are not set', () => {
    const congress = { ...RECORDS.setup.congress, preparatoryAt: null, closesAt: null, opensAt: '2026-06-20T07:30' };
    const { cac_muc } = first({ ...RECORDS, setup: { ...RECORDS.setup, congress } });
    expect(cac_muc[0]?.cac_doan.map(({ doan }) => doan)).toEqual([
      '- Phiên chính thức: khai mạc 07 giờ 30 phút, ngày 20 tháng 6 năm 2026.',
    ]);
  });

  it('marks the name as missing while nobody is summoned', () => {
    const shaped = delegateSummons.shape({ ...RECORDS, delegates: [] }, {}, DRAFT_FRAME);
    expect(shaped.missing.map(({ field }) => field)).toEqual(['dai_bieu']);
  });
});
