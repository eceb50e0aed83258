import { describe, expect, it } from 'vitest';
import { findOverlap } from './find-overlap.ts';
import { withoutFormal } from './formal-sentences.ts';
import { isComparable } from './text-features.ts';

describe('a formal sentence', () => {
  it.each([
    'Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031.',
    'Thực hiện Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp, Chi bộ báo cáo kết quả như sau:',
    'Kính thưa Đoàn Chủ tịch, kính thưa các vị đại biểu khách quý, thưa toàn thể Đại hội!',
    'Cuối cùng, xin kính chúc các đồng chí đại biểu, các vị khách quý mạnh khoẻ, hạnh phúc, chúc Đại hội thành công tốt đẹp. Xin trân trọng cảm ơn!',
    'Thay mặt Ban Chấp hành Đảng bộ xã Bình An khoá mới, xin trân trọng cảm ơn các đồng chí lãnh đạo cấp trên, các vị khách quý.',
    'Kính thưa đồng chí Vi Văn Thành, Uỷ viên Ban Thường vụ Tỉnh uỷ, Bí thư Đảng uỷ, kính thưa các đồng chí!',
    'Xin trân trọng cảm ơn các đồng chí đã chú ý lắng nghe.',
    'Kính chúc Đại hội đạt nhiều kết quả, thành công tốt đẹp.',
    'Trên đây là báo cáo của Ban Chấp hành Đảng bộ xã trình Đại hội.',
    'trình Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031',
  ])('says nothing that could have been copied: “%s”', (text) => {
    expect(isComparable(text)).toBe(false);
    expect(withoutFormal(text)).toBe('');
  });

  it.each([
    'Thực hiện Nghị quyết Đại hội, Đảng uỷ đã mở 12 lớp đào tạo nghề cho 356 lao động nông thôn.',
    'Thực hiện chỉ tiêu kết nạp đảng viên, trong nhiệm kỳ kết nạp 45 đảng viên, bằng 112,5% nghị quyết.',
    'Thực hiện Nghị quyết số 05 của Đảng uỷ đạt 95% kế hoạch giao trong năm 2025.',
    'Thực hiện Nghị quyết của Đảng uỷ về trồng rừng được 40 ha tại ba thôn.',
    'Chào mừng Đại hội, các chi bộ hoàn thành 21 công trình trị giá trên hai tỉ đồng.',
    'Kính thưa Đại hội, trong nhiệm kỳ qua chúng tôi trồng 20 ha rừng.',
    'Kính thưa Đại hội, chúng tôi vận động bà con trồng rừng hồi ở ba thôn vùng cao.',
    'Chúng tôi xin cảm ơn bà con thôn Nà Sla đã hiến 300 m2 đất làm đường trong năm 2024.',
    'Chúc các hộ vay vốn đã trả hết nợ trong năm 2024 như thôn Nà Sla.',
    'Trân trọng cảm ơn 12 hộ hiến đất làm đường ở thôn Nà Sla.',
    'Chúc mừng 45 đảng viên mới được kết nạp trong nhiệm kỳ tại các chi bộ thôn.',
  ])('is none that says something of its own: “%s”', (text) => {
    expect(withoutFormal(text)).toBe(text);
    expect(isComparable(text)).toBe(true);
  });

  it('is left out of a paragraph, what follows it is compared', () => {
    const said = 'Đảng uỷ đã mở 12 lớp đào tạo nghề cho 356 lao động nông thôn.';
    expect(withoutFormal(`Kính thưa Đại hội! ${said} Xin trân trọng cảm ơn!`)).toBe(said);
  });
});

it('two papers that share only formal sentences have nothing of each other', () => {
  const formal = [
    'Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031.',
    '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    'Kính thưa Đoàn Chủ tịch, kính thưa các vị đại biểu khách quý, thưa toàn thể Đại hội!',
    'Cuối cùng, xin kính chúc các đồng chí đại biểu mạnh khoẻ, hạnh phúc. Xin trân trọng cảm ơn!',
  ];
  const paper = (...own: string[]) => [...formal, ...own].map((text, at) => ({ paragraph: at + 1, text }));
  const one = paper('Năm 2025 xã trồng mới 40 ha rừng hồi ở ba thôn vùng cao, tỉ lệ sống trên chín mươi phần trăm.');
  const other = paper('Trường tổ chức 4 đợt sinh hoạt chuyên đề về đổi mới phương pháp dạy học môn lịch sử.');
  expect(findOverlap(one, other)).toEqual({ aInB: 0, bInA: 0, pairs: [] });
});
