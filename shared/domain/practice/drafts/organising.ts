import type { DraftValues } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

const GROUNDS = [
  { noi_dung: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam' },
  { noi_dung: 'Căn cứ Kế hoạch của Ban Thường vụ Tỉnh uỷ Lạng Sơn về đại hội đảng bộ các cấp nhiệm kỳ 2026 - 2031' },
];

const task = (viec: string, chu_tri: string, phoi_hop: string, han: string, san_pham: string) => ({
  ...{ viec, chu_tri, phoi_hop, han, san_pham },
});

/** Drafts of the papers that organise the sample congress; people and figures are made up. */
export const ORGANISING_DRAFTS: Readonly<Record<string, DraftValues>> = {
  'congress-plan': {
    can_cu: GROUNDS,
    muc_dich: sampleText(
      'Tổng kết nhiệm kỳ 2025 - 2026, xác định phương hướng nhiệm kỳ 2026 - 2031; lựa chọn 15 đồng chí đủ tiêu chuẩn vào Ban Chấp hành.',
      'Công tác chuẩn bị đúng quy định, tiết kiệm; 100% văn bản trình Đại hội được cấp trên duyệt trước ngày khai mạc ít nhất 10 ngày.',
    ),
    tieu_ban: sampleText(
      '# 1. Tiểu ban văn kiện',
      '05 đồng chí, do đồng chí Bí thư Đảng uỷ làm Trưởng Tiểu ban.',
      '# 2. Tiểu ban nhân sự',
      '05 đồng chí, do đồng chí Phó Bí thư Thường trực làm Trưởng Tiểu ban.',
      '# 3. Tiểu ban tuyên truyền, khánh tiết và tổ chức, phục vụ',
      '07 đồng chí, do đồng chí Chủ tịch Uỷ ban Mặt trận Tổ quốc làm Trưởng Tiểu ban.',
    ),
    cong_viec: [
      task('Xây dựng dự thảo Báo cáo chính trị', 'Tiểu ban văn kiện', 'Văn phòng', '22/3/2026', 'Dự thảo lần 1'),
      task('Hoàn thành năm bước quy trình nhân sự', 'Tiểu ban nhân sự', 'Các chi bộ', '10/5/2026', 'Tờ trình nhân sự'),
      task('Tổng duyệt chương trình', 'Tiểu ban tổ chức', 'Văn phòng', '18/6/2026', 'Kịch bản điều hành'),
    ],
    kinh_phi: sampleText('Dự toán 185 triệu đồng từ ngân sách xã năm 2026.'),
    to_chuc: sampleText(
      'Các tiểu ban báo cáo tiến độ vào thứ Sáu hằng tuần; Văn phòng Đảng uỷ theo dõi, đôn đốc, báo cáo Ban Thường vụ.',
    ),
  },
  'subcommittee-decision': {
    can_cu: GROUNDS,
    ten_tieu_ban: 'Tiểu ban văn kiện Đại hội',
    thanh_vien: [
      { ho_ten: 'Lộc Công Hoà', chuc_vu: 'Bí thư Đảng uỷ', vai_tro: 'Trưởng Tiểu ban' },
      { ho_ten: 'Hoàng Công Hoà', chuc_vu: 'Phó Bí thư Thường trực Đảng uỷ', vai_tro: 'Phó Trưởng Tiểu ban' },
      { ho_ten: 'Nguyễn Công Dũng', chuc_vu: 'Chánh Văn phòng Đảng uỷ', vai_tro: 'Thành viên' },
    ],
    nhiem_vu: sampleText(
      'Xây dựng Báo cáo chính trị, Báo cáo kiểm điểm, Chương trình hành động; tổng hợp ý kiến góp ý; hoàn chỉnh trình Đại hội.',
    ),
    che_do: sampleText('Tiểu ban họp vào thứ Năm hằng tuần, báo cáo Ban Thường vụ Đảng uỷ.'),
  },
  'task-schedule': {
    cong_viec: [
      {
        viec: 'Dự thảo Báo cáo chính trị',
        chu_tri: 'Tiểu ban văn kiện',
        bat_dau: '20/01/2026',
        han: '22/3/2026',
        san_pham: 'Dự thảo lần 1',
      },
      {
        viec: 'Lấy ý kiến 21 chi bộ',
        chu_tri: 'Văn phòng',
        bat_dau: '25/3/2026',
        han: '21/4/2026',
        san_pham: 'Báo cáo tổng hợp ý kiến',
      },
      {
        viec: 'In thẻ, phiếu bầu',
        chu_tri: 'Tổ phục vụ',
        bat_dau: '10/6/2026',
        han: '17/6/2026',
        san_pham: 'Thẻ, phiếu bầu',
      },
    ],
    moc_cap_tren: [
      { noi_dung: 'Nộp hồ sơ xin duyệt Đại hội', ngay: '16/5/2026', nguoi: 'Chánh Văn phòng' },
      { noi_dung: 'Làm việc với Tổ công tác của Tỉnh uỷ', ngay: '28/5/2026', nguoi: 'Thường trực Đảng uỷ' },
    ],
  },
  'feedback-report': {
    hoi_nghi: [
      { ten: 'Hội nghị các chi bộ trực thuộc', ngay: '15/4/2026', so_du: '486', so_y_kien: '52' },
      { ten: 'Hội nghị cán bộ hưu trí', ngay: '18/4/2026', so_du: '64', so_y_kien: '17' },
    ],
    van_kien: 'cap_minh',
    ket_qua: sampleText('Các ý kiến cơ bản nhất trí với bố cục; 09 ý kiến đề nghị bổ sung số liệu về đào tạo nghề.'),
  },
  'action-programme': {
    muc_dich: sampleText(
      'Cụ thể hoá 12 chỉ tiêu, 02 khâu đột phá của Nghị quyết thành việc có người chịu trách nhiệm và thời hạn.',
    ),
    giai_phap: sampleText('Mỗi quý kiểm điểm một lần; chỉ tiêu chậm từ hai quý phải có giải pháp bổ sung.'),
    phan_cong: [
      {
        nhiem_vu: 'Thu nhập bình quân đầu người',
        chu_tri: 'Uỷ ban nhân dân xã',
        phoi_hop: 'Các thôn',
        han: '2031',
        san_pham: 'Báo cáo năm',
      },
      {
        nhiem_vu: 'Tỉ lệ lao động qua đào tạo',
        chu_tri: 'Phòng Văn hoá - Xã hội',
        phoi_hop: 'Hợp tác xã',
        han: '2031',
        san_pham: '30 lớp nghề',
      },
    ],
    to_chuc: sampleText('Văn phòng Đảng uỷ theo dõi, báo cáo Ban Thường vụ hằng quý.'),
  },
  'approval-request': {
    can_cu: GROUNDS,
    chuan_bi: sampleText(
      'Đến ngày 15/5/2026 Đảng uỷ đã hoàn thành 05 dự thảo văn kiện, năm bước quy trình nhân sự; 21/21 chi bộ đã đại hội.',
    ),
    tai_lieu: [
      { ten: 'Báo cáo chính trị', du_thao: '3', trang_thai: 'Đã tiếp thu ý kiến các chi bộ' },
      { ten: 'Báo cáo kiểm điểm', du_thao: '2', trang_thai: 'Đã thông qua Ban Chấp hành' },
      { ten: 'Đề án nhân sự', du_thao: '2', trang_thai: 'Kèm tờ trình riêng' },
    ],
    khach_moi: '25 đại biểu khách mời',
    lien_he: 'Nguyễn Công Dũng, Chánh Văn phòng Đảng uỷ, số 0900 000 000',
  },
  'political-report-summary': {
    ket_qua: sampleText(
      'Thu nhập bình quân đầu người đạt 52,4 triệu đồng; tỉ lệ hộ nghèo còn 3,1%; kết nạp 23 đảng viên.',
    ),
    han_che: sampleText(
      'Tỉ lệ lao động qua đào tạo đạt 57,6%, chưa đạt nghị quyết; nguyên nhân chủ yếu là chỉ đạo chưa sát.',
    ),
    bai_hoc: sampleText('Giao chỉ tiêu phải gắn với người chịu trách nhiệm và thời hạn.'),
    muc_tieu: sampleText('Phấn đấu đến năm 2031 thu nhập bình quân đầu người đạt 78 triệu đồng.'),
    nhiem_vu: sampleText('Hai khâu đột phá: đào tạo nghề; hạ tầng nước sạch và giao thông.'),
  },
};
