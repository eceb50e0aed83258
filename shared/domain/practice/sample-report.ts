import type { DraftValues } from '../documents/paper.ts';
import type { RichBlock, RichText } from '../documents/rich-text.ts';

/** Plain lines to rich text; "# " begins a heading "1. …", "- " stays part of the line as typed. */
export function sampleText(...lines: readonly string[]): RichText {
  return { type: 'doc', content: lines.map(blockOf) };
}

function blockOf(line: string): RichBlock {
  if (line.startsWith('# '))
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(2) }] };
  return { type: 'paragraph', content: [{ type: 'text', text: line }] };
}

const shortcoming = (noi_dung: string, linh_vuc: string, so_lieu: string) => ({ noi_dung, linh_vuc, so_lieu });
const cause = (noi_dung: string, loai: string, han_che: string) => ({ noi_dung, loai, han_che });
const task = (noi_dung: string, loai: string, han_che: string) => ({ noi_dung, loai, han_che });
const solution = (nhiem_vu: string, giai_phap: string, chu_tri: string, thoi_han: string, han_che: string) => ({
  ...{ nhiem_vu, giai_phap, chu_tri, thoi_han, han_che },
});

/** What the clerk of the sample congress has written of the political report; all figures are made up. */
export const SAMPLE_REPORT: DraftValues = {
  kieu_tieu_de: 'ten_loai',
  phuong_cham: 'Đoàn kết - Dân chủ - Kỷ cương - Phát triển',
  thuan_loi: sampleText(
    'Xã Bình An được thành lập từ ngày 01/7/2025 trên cơ sở sáp nhập ba đơn vị, có 14 thôn, 2.316 hộ với 9.870 nhân khẩu, bốn dân tộc chính cùng sinh sống. Đảng bộ có 21 chi bộ trực thuộc với 512 đảng viên.',
    'Đội ngũ cán bộ sau sắp xếp được bố trí đủ; 100% cán bộ chuyên trách có trình độ đại học trở lên. Tuyến đường liên thôn Nà Lùng - Bản Mới dài 7,2 km hoàn thành tháng 11/2025 mở ra điều kiện giao thương mới.',
  ),
  kho_khan: sampleText(
    'Địa bàn rộng 86,4 km², hai thôn Khòn Phổ và Nà Sla cách trung tâm xã trên 15 km; 38% diện tích là đồi dốc. Bão số 10 năm 2025 làm hư hại 142 ngôi nhà và 64 ha hoa màu, thiệt hại 11,3 tỷ đồng.',
    'Cơ sở vật chất của ba trụ sở cũ chưa đồng bộ; một số cán bộ phải đi làm xa 20 km trở lên.',
  ),
  phan_tich_chi_tieu: sampleText(
    'Thu nhập bình quân đầu người đạt 52,4 triệu đồng, tăng 7,6 triệu đồng so với đầu nhiệm kỳ. Tỉ lệ hộ nghèo giảm từ 9,3% xuống 3,1%, vượt mục tiêu nghị quyết đề ra. Ba chỉ tiêu chưa đạt đều thuộc nhóm cần đầu tư nhiều năm và được chuyển thành nhiệm vụ của nhiệm kỳ tới.',
  ),
  ket_qua_nhiem_vu: sampleText(
    '# 1. Kinh tế',
    'Giá trị sản xuất nông, lâm nghiệp đạt 186 tỷ đồng. Cánh đồng mẫu thôn Bản Mới mở rộng từ 12 ha lên 38 ha; 4 hợp tác xã được thành lập với 146 hộ tham gia. Trồng mới 131,5 ha rừng, bằng 109,6% nghị quyết.',
    'Thu ngân sách trên địa bàn đạt 8,1 tỷ đồng, bằng 108% nghị quyết; giải ngân vốn ba chương trình mục tiêu quốc gia đạt 96,4%.',
    '# 2. Văn hoá - xã hội',
    'Duy trì 100% trường học đạt phổ cập; 3 trong 5 trường đạt chuẩn quốc gia. Tỉ lệ người dân tham gia bảo hiểm y tế đạt 96,2%. Xoá 41 nhà tạm, nhà dột nát trước thời hạn 4 tháng.',
    'Giải quyết 3.412 hồ sơ thủ tục hành chính, trong đó 98,7% đúng hạn.',
    '# 3. Tài nguyên, môi trường',
    'Tỉ lệ hộ dùng nước hợp vệ sinh đạt 94,8%, thấp hơn nghị quyết 1,2 điểm phần trăm do công trình nước thôn Khòn Phổ chậm 5 tháng.',
  ),
  ket_qua_quoc_phong: sampleText(
    'Hoàn thành 100% chỉ tiêu giao quân, 19 thanh niên lên đường nhập ngũ. Lực lượng dân quân đạt 1,6% dân số, đảng viên trong dân quân chiếm 21%.',
    'Phạm pháp hình sự giảm 4 vụ so với năm trước (còn 9 vụ), tỉ lệ điều tra đạt 88,9%. 13 trong 14 thôn đạt tiêu chuẩn “An toàn về an ninh trật tự”.',
  ),
  ket_qua_xay_dung_dang: sampleText(
    '# 1. Chính trị, tư tưởng, đạo đức',
    'Tổ chức 12 hội nghị học tập, quán triệt nghị quyết với 98,4% đảng viên tham gia. 21 chi bộ đăng ký 63 việc làm theo gương Chủ tịch Hồ Chí Minh, hoàn thành 60 việc.',
    '# 2. Tổ chức, cán bộ, đảng viên',
    'Sắp xếp 34 chi bộ của ba đảng bộ cũ còn 21 chi bộ. Kết nạp 23 đảng viên, trong đó 11 đồng chí là nữ, 17 đồng chí là người dân tộc thiểu số.',
    '# 3. Kiểm tra, giám sát',
    'Kiểm tra 9 tổ chức đảng và 14 đảng viên; giám sát chuyên đề 6 tổ chức đảng. Thi hành kỷ luật 3 đảng viên bằng hình thức khiển trách.',
    '# 4. Dân vận, phương thức lãnh đạo',
    'Xây dựng 18 mô hình “Dân vận khéo”; bí thư cấp uỷ tiếp dân 24 buổi, giải quyết 31 trong 33 kiến nghị.',
  ),
  ket_qua_he_thong: sampleText(
    'Hội đồng nhân dân xã tổ chức 4 kỳ họp, ban hành 22 nghị quyết. Uỷ ban nhân dân xã hoàn thành 41 trong 43 nhiệm vụ cấp trên giao.',
    'Mặt trận Tổ quốc và các đoàn thể tập hợp 86% đoàn viên, hội viên; vận động 1,24 tỷ đồng và 3.650 ngày công xây dựng nông thôn mới; hoà giải thành 27 trong 31 vụ việc.',
  ),
  han_che: [
    shortcoming(
      'Tỉ lệ lao động qua đào tạo chưa đạt nghị quyết',
      'văn hoá - xã hội',
      'đạt 57,6%, nghị quyết đề ra 60%',
    ),
    shortcoming('Tỉ lệ hộ dùng nước hợp vệ sinh chưa đạt nghị quyết', 'môi trường', 'đạt 94,8%, nghị quyết đề ra 96%'),
    shortcoming(
      'Chất lượng sinh hoạt của 3 chi bộ thôn còn thấp',
      'xây dựng Đảng',
      '3 trong 21 chi bộ vắng trên 15% đảng viên',
    ),
  ],
  nguyen_nhan: [
    cause('Bão số 10 năm 2025 làm chậm tiến độ công trình nước thôn Khòn Phổ 5 tháng', 'Khách quan', '2'),
    cause('Đảng uỷ chưa giao chỉ tiêu đào tạo nghề cho từng chi bộ', 'Chủ quan', '1'),
    cause('Uỷ ban nhân dân xã chậm thẩm định thiết kế công trình nước', 'Chủ quan', '2'),
    cause('Cấp uỷ viên phụ trách dự sinh hoạt chi bộ chưa đủ 4 lần một năm', 'Chủ quan', '3'),
  ],
  bai_hoc: sampleText(
    'Một là, giao chỉ tiêu cho từng chi bộ, từng đồng chí cấp uỷ viên, có hạn và có người kiểm tra.',
    'Hai là, việc gì liên quan trực tiếp đến dân thì đưa ra chi bộ và thôn bàn trước khi quyết định.',
    'Ba là, kiểm tra, giám sát phải làm từ lúc bắt đầu việc, không đợi đến khi có vi phạm.',
  ),
  du_bao: sampleText(
    'Đường cao tốc qua địa bàn tỉnh đưa thời gian đi từ xã đến trung tâm tỉnh còn 45 phút; nhu cầu gỗ rừng trồng và hồi tăng. Thời tiết cực đoan, giá nông sản bấp bênh và việc lao động trẻ đi làm xa (trên 1.100 người) là thách thức chính.',
  ),
  muc_tieu_tong_quat: sampleText(
    'Xây dựng Đảng bộ và hệ thống chính trị trong sạch, vững mạnh; phát triển nông, lâm nghiệp gắn với chế biến; đến năm 2031 thu nhập bình quân đầu người đạt 78 triệu đồng, tỉ lệ hộ nghèo không quá 1%; giữ vững quốc phòng, an ninh; xây dựng xã đạt chuẩn nông thôn mới nâng cao vào năm 2030.',
  ),
  trong_tam: [
    task('Phát triển vùng hồi, keo 1.200 ha gắn với hai cơ sở chế biến', 'Trọng tâm', ''),
    task('Hoàn thành cấp nước hợp vệ sinh cho 100% số hộ trước năm 2029', 'Trọng tâm', '2'),
    task('Nâng chất lượng sinh hoạt chi bộ, mỗi cấp uỷ viên phụ trách dự ít nhất 4 buổi một năm', 'Trọng tâm', '3'),
    task('Đào tạo nghề cho 250 lao động mỗi năm theo đặt hàng của doanh nghiệp', 'Đột phá', '1'),
  ],
  giai_phap: [
    solution(
      'Đào tạo nghề',
      'Ký hợp tác với Trường Cao đẳng nghề tỉnh, mở 8 lớp mỗi năm tại xã',
      'Uỷ ban nhân dân xã',
      'từ quý IV/2026',
      '1',
    ),
    solution(
      'Cấp nước',
      'Hoàn thành công trình Khòn Phổ, nối 96 hộ Nà Sla',
      'Uỷ ban nhân dân xã',
      'tháng 12/2028',
      '2',
    ),
    solution(
      'Sinh hoạt chi bộ',
      'Phân công 15 cấp uỷ viên phụ trách 21 chi bộ, chấm điểm hằng quý',
      'Ban Xây dựng Đảng',
      'từ tháng 7/2026',
      '3',
    ),
    solution('Phát triển đảng viên', 'Mỗi chi bộ tạo nguồn ít nhất 2 quần chúng một năm', 'các chi bộ', 'hằng năm', ''),
    solution(
      'Chế biến nông, lâm sản',
      'Thu hút 2 cơ sở chế biến hồi và gỗ, công suất 3.000 tấn một năm',
      'Uỷ ban nhân dân xã',
      'năm 2029',
      '',
    ),
  ],
  to_chuc_thuc_hien: sampleText(
    'Trong 60 ngày sau Đại hội, Ban Chấp hành Đảng bộ xã ban hành chương trình hành động, phân công từng chỉ tiêu cho từng đồng chí; sơ kết giữa nhiệm kỳ vào năm 2028.',
  ),
  kien_nghi: sampleText(
    'Đề nghị Tỉnh uỷ, Uỷ ban nhân dân tỉnh bố trí vốn nâng cấp 6,5 km đường Bản Mới - Nà Sla trong giai đoạn 2026 - 2028.',
  ),
};
