import type { DraftValues } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

const GROUNDS = [
  { noi_dung: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam' },
  { noi_dung: 'Căn cứ Kế hoạch số 12-KH/TU, ngày 05/01/2026 của Ban Thường vụ Tỉnh uỷ về đại hội đảng bộ các cấp' },
];

export const SAMPLE_EXPLANATION =
  'Nguồn cán bộ tại chỗ còn mỏng; Ban Chấp hành tiếp tục bồi dưỡng để bổ sung trong nhiệm kỳ';

/** Drafts of the personnel schemes of the sample congress; people and figures are made up. */
export const PERSONNEL_DRAFTS: Readonly<Record<string, DraftValues>> = {
  'personnel-scheme': {
    can_cu: GROUNDS,
    danh_gia: sampleText(
      'Ban Chấp hành đầu nhiệm kỳ có 15 đồng chí; hiện có 15 đồng chí, trong đó nữ 04 đồng chí. Ban Chấp hành đoàn kết, giữ nguyên tắc tập trung dân chủ; còn hạn chế trong kiểm tra việc thực hiện chỉ tiêu đào tạo nghề.',
    ),
    yeu_cau: sampleText(
      'Xây dựng cấp uỷ đủ phẩm chất, năng lực, uy tín; bảo đảm kế thừa và đổi mới; coi trọng chất lượng, không vì cơ cấu mà hạ thấp tiêu chuẩn.',
    ),
    tieu_chuan: sampleText(
      'Theo quy định của Trung ương và hướng dẫn của Tỉnh uỷ; không đưa vào cấp uỷ người có biểu hiện cơ hội, mất đoàn kết, vi phạm kỷ luật chưa hết thời hạn.',
    ),
    do_tuoi: sampleText(
      'Tính tuổi đến tháng 7 năm 2025: lần đầu tham gia còn đủ 60 tháng, tái cử còn đủ 48 tháng công tác.',
    ),
    yeu_cau_co_cau: sampleText(
      'Phấn đấu nữ từ 15%, cán bộ trẻ từ 10%, đổi mới không dưới một phần ba; có cán bộ người dân tộc thiểu số phù hợp với địa phương.',
    ),
    to_chuc: sampleText(
      'Tiểu ban Nhân sự tham mưu hoàn thiện Đề án, trình Ban Thường vụ Tỉnh uỷ phê duyệt trước Đại hội.',
    ),
  },
  'upper-delegate-scheme': {
    can_cu: GROUNDS,
    chinh_thuc: 4,
    du_khuyet: 1,
    tieu_chuan: sampleText(
      'Đại biểu tiêu biểu về phẩm chất, năng lực, có khả năng đóng góp vào nghị quyết của đại hội cấp trên.',
    ),
    co_cau: sampleText('Có cán bộ chủ chốt, cán bộ nữ, cán bộ người dân tộc thiểu số.'),
  },
};
