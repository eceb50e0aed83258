import type { DraftValues } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

/** Resolution of the sample congress; people and figures are made up. */
export const SAMPLE_RESOLUTION: DraftValues = {
  danh_gia: sampleText(
    'Đại hội thống nhất đánh giá: thu nhập bình quân đầu người đạt 52,4 triệu đồng; tỉ lệ hộ nghèo giảm từ 9,3% xuống 3,1%; kết nạp 23 đảng viên. Ba chỉ tiêu chưa đạt nghị quyết được chuyển thành nhiệm vụ của nhiệm kỳ tới.',
  ),
  muc_tieu: sampleText(
    'Xây dựng Đảng bộ trong sạch, vững mạnh; phấn đấu đến năm 2031 thu nhập bình quân đầu người đạt 78 triệu đồng, giữ vững quốc phòng, an ninh.',
  ),
  nhiem_vu: sampleText(
    '# 1. Đột phá về đào tạo nghề',
    'Mỗi năm mở 06 lớp nghề gắn với 04 hợp tác xã, có 150 lao động học nghề.',
    '# 2. Hạ tầng nước sạch và giao thông',
    'Hoàn thành công trình nước thôn Khòn Phổ trong năm 2027, 12 km đường liên thôn trước năm 2029.',
  ),
  kiem_diem: sampleText(
    'Đại hội thông qua Báo cáo kiểm điểm của Ban Chấp hành Đảng bộ xã khoá I; giao Ban Chấp hành khoá II khắc phục 02 khuyết điểm đã nêu theo thời hạn trong báo cáo.',
  ),
  gop_y: sampleText('Đại hội tán thành Báo cáo tổng hợp 27 ý kiến góp ý vào dự thảo văn kiện Đại hội cấp trên.'),
  bau_cu: sampleText('Đại hội bầu Ban Chấp hành Đảng bộ xã lần thứ II gồm 15 đồng chí.'),
  giao: sampleText(
    'Giao Ban Chấp hành Đảng bộ xã lần thứ II xây dựng chương trình hành động trong 60 ngày kể từ ngày bế mạc Đại hội.',
  ),
  bieu_quyet: [{ noi_dung: 'Nghị quyết Đại hội', tan_thanh: '127', khong_tan_thanh: '0', y_kien_khac: '0' }],
};
