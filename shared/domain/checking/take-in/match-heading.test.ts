import { describe, expect, it } from 'vitest';
import { FIELDS, SECTIONS } from '../../documents/papers/political-report.fields.ts';
import { openHeadingMatcher, withoutNumber } from './match-heading.ts';
import { namesOf } from './paper-targets.ts';

const match = openHeadingMatcher(namesOf({ sections: SECTIONS, fields: FIELDS }, 'delegates', {}));

describe('a heading of a political report', () => {
  it.each([
    ['I- BỐI CẢNH THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI', 0, 'thuan_loi'],
    ['1. Thuận lợi', 0, 'thuan_loi'],
    ['2. Khó khăn, thách thức', 0, 'kho_khan'],
    ['II. KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ', 0, 'ket_qua_nhiem_vu'],
    ['Công tác quốc phòng, an ninh', 0, 'ket_qua_quoc_phong'],
    ['3. Công tác xây dựng Đảng và hệ thống chính trị', 0, 'ket_qua_xay_dung_dang'],
    ['IV- NHỮNG HẠN CHẾ, KHUYẾT ĐIỂM', 0, 'han_che'],
    ['V- NGUYÊN NHÂN CỦA HẠN CHẾ', 0, 'nguyen_nhan'],
    ['VI- BÀI HỌC KINH NGHIỆM', 0, 'bai_hoc'],
    ['I- MỤC TIÊU TỔNG QUÁT', 1, 'muc_tieu_tong_quat'],
    ['III- NHIỆM VỤ TRỌNG TÂM, KHÂU ĐỘT PHÁ', 1, 'trong_tam'],
    ['Nhiệm vụ và giải pháp chủ yếu', 1, 'giai_phap'],
    ['V. TỔ CHỨC THỰC HIỆN', 1, 'to_chuc_thuc_hien'],
    ['ĐỀ XUẤT, KIẾN NGHỊ VỚI CẤP TRÊN', 1, 'kien_nghi'],
  ])('“%s” of part %i goes to %s', (heading, part, field) => {
    const found = match(heading, part);
    expect([found?.target.field, (found?.score ?? 0) >= 0.5]).toEqual([field, true]);
  });

  it('that no section is named like goes nowhere for sure', () => {
    expect(match('Một số mô hình tiêu biểu ở thôn bản', 0)?.score ?? 0).toBeLessThan(0.5);
  });

  it('keeps its words without its number', () => {
    expect(
      ['II.- Kết quả', 'IV/ Kết quả', '1.2. Kết quả', 'Điều 5. Kết quả', 'a) Kết quả', 'Kết quả'].map(withoutNumber),
    ).toEqual(Array(6).fill('Kết quả'));
  });
});
