import { describe, expect, it } from 'vitest';
import { COMPLETE_DRAFTS, ISSUED_FRAME, RECORDS, rich } from '../../../../tests/fixtures/paper-records.ts';
import type { DraftValues } from '../paper.ts';
import { isFieldFor } from '../value-book.ts';
import { congressMinutes } from './congress-minutes.ts';
import type { CongressMinutesView } from './congress-minutes.view.ts';

const person = RECORDS.delegates.slice(0, 1);
const summoned = (count: number) => ({
  ...RECORDS,
  delegates: Array.from({ length: count }, () => person).flat(),
});
const shape = (more: DraftValues, records = RECORDS) => {
  const shaped = congressMinutes.shape(records, { ...COMPLETE_DRAFTS['congress-minutes'], ...more }, ISSUED_FRAME);
  return { ...shaped, view: shaped.view as CongressMinutesView };
};

describe('attendance', () => {
  it.each([
    [62, 62, 'có mặt: 62 (sáu mươi hai), đạt 100%.'],
    [62, 60, 'có mặt: 60 (sáu mươi), đạt 96,77%; vắng mặt: 02.'],
    [62, 31, 'có mặt: 31 (ba mươi mốt), đạt 50%; vắng mặt: 31.'],
    [3, 2, 'có mặt: 02 (hai), đạt 66,67%; vắng mặt: 01.'],
    [2, 3, 'có mặt: 03 (ba), đạt 150%.'],
  ])('of %i summoned %i: %s', (asked, present, words) => {
    const { view } = shape({ co_mat: present }, summoned(asked));
    expect(view.mo_dau.map(({ doan }) => doan).join('\n')).toContain(`; ${words}`);
  });

  it('names who was absent and why', () => {
    const { view } = shape({ co_mat: 60, vang_mat: 'Mã Văn A ốm.' }, summoned(62));
    expect(view.mo_dau.map(({ doan }) => doan).join('\n')).toContain('vắng mặt: 02 (Mã Văn A ốm).');
  });

  it.each([
    [6, 4, []],
    [6, 3, ['no-quorum']],
    [7, 5, []],
    [7, 4, ['no-quorum']],
    [4, 5, ['present-exceeds-summoned']],
  ])('of %i summoned %i makes the careful reader ask %j', (asked, present, codes) => {
    const about = shape({ co_mat: present }, summoned(asked)).warnings.filter(({ section }) => section === 'mo_dau');
    expect(about.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a congress without elections, its committee being appointed', () => {
  const nothing = { cuoc_bau: null, ket_qua_bau: null };
  const uncounted = {
    ...RECORDS,
    setup: { ...RECORDS.setup, posts: RECORDS.setup.posts.filter(({ post }) => !post.startsWith('counting')) },
  };

  it('is complete without election tables or a counting committee, and prints none', () => {
    const { missing, view } = shape({ ...nothing, co_bau_cu: 'khong' }, uncounted);
    expect(missing).toEqual([]);
    expect([view.bau_cu, view.muc_bau_cu]).toEqual([[], '']);
    expect(view.co_quan.map(({ ten_co_quan }) => ten_co_quan).join()).not.toContain('Kiểm phiếu');
  });

  it('asks for everything but the elections', () => {
    const asked = (values: DraftValues) =>
      congressMinutes.fields.filter((field) => isFieldFor(field, 'delegates', values)).map(({ name }) => name);
    const needless = asked({}).filter((name) => !asked({ co_bau_cu: 'khong' }).includes(name));
    expect(needless).toEqual(['cuoc_bau', 'ket_qua_bau']);
  });

  it('prints no election that was typed before', () => {
    expect(shape({ co_bau_cu: 'khong' }).view.bau_cu).toEqual([]);
  });

  it.each<DraftValues>([{}, { co_bau_cu: 'co' }])('is not meant unless it is chosen: %j', (chosen) => {
    const fields = shape({ ...nothing, ...chosen }, uncounted).missing.map(({ field }) => field);
    expect(fields).toEqual(['cac_co_quan', 'cuoc_bau', 'ket_qua_bau']);
    expect(shape(chosen).view.bau_cu).toHaveLength(1);
  });

  it.each([
    [{}, ['', 'VI- BẦU CỬ', 'VII- BIỂU QUYẾT NGHỊ QUYẾT ĐẠI HỘI', 'VIII- BẾ MẠC']],
    [{ co_bau_cu: 'khong' }, ['', '', 'VI- BIỂU QUYẾT NGHỊ QUYẾT ĐẠI HỘI', 'VII- BẾ MẠC']],
    [
      { co_bau_cu: 'khong', phat_bieu: rich('Chúc mừng.') },
      ['VI- PHÁT BIỂU CỦA CẤP TRÊN', '', 'VII- BIỂU QUYẾT NGHỊ QUYẾT ĐẠI HỘI', 'VIII- BẾ MẠC'],
    ],
    [
      { phat_bieu: rich('Chúc mừng.') },
      ['VI- PHÁT BIỂU CỦA CẤP TRÊN', 'VII- BẦU CỬ', 'VIII- BIỂU QUYẾT NGHỊ QUYẾT ĐẠI HỘI', 'IX- BẾ MẠC'],
    ],
  ])('counts its headings on: %j', (more: DraftValues, headings) => {
    const { muc_phat_bieu, muc_bau_cu, muc_nghi_quyet, muc_be_mac } = shape(more).view;
    expect([muc_phat_bieu, muc_bau_cu, muc_nghi_quyet, muc_be_mac]).toEqual(headings);
  });
});
