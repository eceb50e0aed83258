import type { DraftValues } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

/** Review report of the sample committee; people and figures are made up. */
export const SAMPLE_REVIEW: DraftValues = {
  dac_diem: sampleText(
    'Ban Chấp hành Đảng bộ xã Bình An được chỉ định 15 đồng chí khi thành lập tháng 7/2025; trong nhiệm kỳ giảm 01 đồng chí do chuyển công tác, bổ sung 01 đồng chí, hiện có 15 đồng chí. Ban Thường vụ có 05 đồng chí.',
    'Mỗi đồng chí đảng uỷ viên được phân công phụ trách một lĩnh vực và từ 01 đến 02 chi bộ.',
  ),
  lanh_dao: sampleText(
    'Đảng uỷ ban hành 09 nghị quyết chuyên đề, 26 kế hoạch; 21/21 chi bộ xây dựng kế hoạch thực hiện trong vòng 30 ngày kể từ khi nghị quyết được ban hành.',
    'Đảng uỷ họp 12 kỳ, Ban Thường vụ họp 24 kỳ; 41 trong 43 kết luận được theo dõi đến khi hoàn thành.',
  ),
  nguyen_tac: sampleText(
    'Đảng uỷ ban hành Quy chế làm việc ngày 15/7/2025; các vấn đề về cán bộ và đầu tư công đều được thảo luận tập thể và biểu quyết. Đảng uỷ tổ chức kiểm điểm ngày 08/12/2025 với 34 ý kiến góp ý, đã tiếp thu 31 ý kiến.',
  ),
  pham_chat: sampleText(
    '15/15 đồng chí đảng uỷ viên đăng ký nội dung nêu gương. Sau kiểm điểm năm 2025, Đảng uỷ đã khắc phục 05 trong 06 hạn chế được chỉ ra; hạn chế về đào tạo nghề chuyển sang nhiệm kỳ tới.',
  ),
  xep_loai: [{ nam: '2025', to_chuc_dang: 'Hoàn thành tốt nhiệm vụ', cap_uy: 'Hoàn thành tốt nhiệm vụ' }],
  khuyet_diem: [
    {
      noi_dung: 'Chỉ đạo đào tạo nghề cho lao động chưa sát',
      bieu_hien: '05 lớp trong kế hoạch không mở được',
      linh_vuc: 'Văn hoá - xã hội',
    },
    {
      noi_dung: 'Kiểm tra tiến độ công trình nước sạch chưa thường xuyên',
      bieu_hien: 'Công trình thôn Khòn Phổ chậm 05 tháng',
      linh_vuc: 'Kinh tế',
    },
  ],
  nguyen_nhan: [
    { noi_dung: 'Một số đồng chí đảng uỷ viên chưa bám cơ sở được phân công phụ trách', loai: 'Chủ quan' },
    { noi_dung: 'Chưa giao chỉ tiêu cụ thể cho từng đồng chí phụ trách', loai: 'Chủ quan' },
    { noi_dung: 'Bão số 10 năm 2025 làm hư hỏng đường vào công trình', loai: 'Khách quan' },
  ],
  trach_nhiem: [
    {
      khuyet_diem: 'Chỉ đạo đào tạo nghề chưa sát',
      tap_the: 'Ban Chấp hành Đảng bộ',
      ca_nhan: 'Phó Bí thư phụ trách văn hoá - xã hội',
    },
    {
      khuyet_diem: 'Kiểm tra công trình nước sạch chưa thường xuyên',
      tap_the: 'Ban Thường vụ Đảng uỷ',
      ca_nhan: 'Phó Bí thư, Chủ tịch Uỷ ban nhân dân xã',
    },
  ],
  khac_phuc: [
    {
      bien_phap: 'Giao chỉ tiêu số lớp nghề theo quý và kiểm điểm hằng tháng',
      nguoi: 'Phó Bí thư phụ trách',
      thoi_han: 'Quý IV/2026',
    },
    {
      bien_phap: 'Mỗi tháng kiểm tra tại công trình một lần, báo cáo Ban Thường vụ',
      nguoi: 'Chủ tịch Uỷ ban nhân dân xã',
      thoi_han: 'Từ tháng 7/2026',
    },
  ],
};
