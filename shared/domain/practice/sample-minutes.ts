import type { DraftValues, TableRow } from '../documents/paper.ts';
import { sampleText } from './sample-report.ts';

const agreed = (noi_dung: string, dong_y: number, khong_dong_y = 0, y_kien_khac = 0): TableRow => ({
  noi_dung,
  dong_y: String(dong_y),
  khong_dong_y: String(khong_dong_y),
  y_kien_khac: String(y_kien_khac),
});
const opinion = (ho_ten: string, don_vi: string, noi_dung: string): TableRow => ({ ho_ten, don_vi, noi_dung });

const PRESENT = 127;

/** Names and votes for the committee, in the order of the ballot; fifteen seats. */
const COMMITTEE_VOTES: readonly (readonly [name: string, votes: number])[] = [
  ['Lộc Công Hoà', 126],
  ['Hoàng Công Hoà', 124],
  ['Phạm Hữu Đông', 125],
  ['Nguyễn Công Dũng', 121],
  ['Nông Thị Thanh Mai', 123],
  ['Phạm Ngọc Hiệp', 118],
  ['Mã Mạnh Đạt', 120],
  ['Phạm Thị Thu Lan', 117],
  ['Triệu Minh Lâm', 116],
  ['Chu Thị Thu Bích', 119],
  ['Hoàng Thị Thanh Liễu', 115],
];

/** What the secretariat has written before and after the elections. */
const PROCEEDINGS: DraftValues = {
  co_mat: PRESENT,
  vang_mat: '01 đồng chí, có lý do (điều trị tại Bệnh viện Đa khoa tỉnh)',
  khach_moi:
    'đại diện Ban Thường vụ Tỉnh uỷ Lạng Sơn; các đồng chí nguyên bí thư đảng uỷ các xã trước sáp nhập; đại diện Mặt trận Tổ quốc và các đoàn thể xã',
  bieu_quyet_co_quan: [
    agreed('Số lượng, danh sách Đoàn Chủ tịch', PRESENT),
    agreed('Số lượng, danh sách Đoàn Thư ký', PRESENT),
    agreed('Số lượng, danh sách Ban Thẩm tra tư cách đại biểu', PRESENT),
    agreed('Số lượng, danh sách Ban Kiểm phiếu', 126, 0, 1),
  ],
  bieu_quyet_chuong_trinh: [agreed('Chương trình Đại hội', PRESENT), agreed('Quy chế làm việc của Đại hội', 126, 1)],
  bieu_quyet_tu_cach: [agreed('Báo cáo thẩm tra tư cách đại biểu', PRESENT)],
  cac_bao_cao: [
    { ten: 'Báo cáo chính trị của Ban Chấp hành Đảng bộ xã', nguoi_trinh_bay: 'Lộc Công Hoà, Bí thư Đảng uỷ xã' },
    {
      ten: 'Báo cáo kiểm điểm của Ban Chấp hành Đảng bộ xã',
      nguoi_trinh_bay: 'Hoàng Công Hoà, Phó Bí thư Thường trực Đảng uỷ xã',
    },
  ],
  y_kien: [
    opinion(
      'Phạm Ngọc Hiệp',
      'Chi bộ thôn Tiền Phong',
      'Đề nghị giao chỉ tiêu trồng mới 40 ha hồi cho từng thôn, gắn với hợp đồng bao tiêu của hai cơ sở chế biến.',
    ),
    opinion(
      'Nông Thị Thanh Mai',
      'Chi bộ thôn Nà Lùng',
      'Đề nghị phân công cấp uỷ viên dự sinh hoạt chi bộ ít nhất 4 buổi một năm và công khai kết quả hằng quý.',
    ),
    opinion(
      'Mã Mạnh Đạt',
      'Chi bộ thôn Pò Mã',
      'Đề nghị kiểm tra ngay từ khâu thiết kế công trình nước Khòn Phổ để hoàn thành trước tháng 12/2028.',
    ),
  ],
  tiep_thu: sampleText(
    'Đoàn Chủ tịch tiếp thu cả ba ý kiến và giao Đoàn Thư ký bổ sung vào dự thảo Nghị quyết; ý kiến thứ nhất được ghi thành chỉ tiêu 560 ha đến năm 2031.',
  ),
  phat_bieu: sampleText(
    'Đại diện Ban Thường vụ Tỉnh uỷ ghi nhận kết quả của nhiệm kỳ, đề nghị Đảng bộ xã tập trung vào ba việc: đào tạo nghề, cấp nước hợp vệ sinh, nâng chất lượng sinh hoạt chi bộ.',
  ),
  cuoc_bau: [
    {
      ten: 'Bầu Ban Chấp hành Đảng bộ xã lần thứ II, nhiệm kỳ 2026 - 2031',
      so_luong: '15',
      danh_sach: '17',
      co_so: '127',
      phat_ra: '127',
      thu_ve: '127',
      hop_le: '126',
      khong_hop_le: '1',
    },
  ],
  bieu_quyet_nghi_quyet: [agreed('Nghị quyết Đại hội đại biểu Đảng bộ xã Bình An lần thứ II', PRESENT)],
  con_dau: 'khong',
};

/** The secretariat's draft: the eleven who stand again, then the first-time candidates of the roster; four of these are elected. */
export function sampleMinutes(firstTimeNames: readonly string[]): DraftValues {
  const firstTime = firstTimeNames.map((name, at) => [name, at < 4 ? 112 - at * 3 : 60 - at] as const);
  const votes = [...COMMITTEE_VOTES, ...firstTime];
  const ket_qua_bau = votes.map(([ho_ten, so_phieu], at) => ({
    ...{ cuoc_bau: '1', ho_ten, so_phieu: String(so_phieu) },
    ket_qua: at < 15 ? 'Trúng cử' : 'Không trúng cử',
  }));
  return { ...PROCEEDINGS, ket_qua_bau };
}

/** Legal grounds of the sample submission, each a line. */
export const SAMPLE_SUBMISSION: DraftValues = {
  can_cu: [
    { noi_dung: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam' },
    { noi_dung: 'Căn cứ Kế hoạch của Ban Thường vụ Tỉnh uỷ Lạng Sơn về đại hội đảng bộ các cấp nhiệm kỳ 2026 - 2031' },
    { noi_dung: 'Căn cứ Đề án nhân sự Ban Chấp hành Đảng bộ xã Bình An nhiệm kỳ 2026 - 2031' },
  ],
  van_de: sampleText(
    'Không có đơn thư, khiếu nại về nhân sự trong danh sách. Tỉ lệ nữ đạt cao hơn yêu cầu; tỉ lệ cán bộ trẻ chưa cao do nguồn quy hoạch mới được bổ sung sau sáp nhập.',
  ),
  chuc_vu_ky: 'secretary',
};
