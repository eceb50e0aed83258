import type { DraftValues, TableRow } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

const BASE = '127';
const elected = (chuc_danh: string, ho_ten: string, so_phieu: string, co_so = BASE): TableRow => ({
  ...{ chuc_danh, ho_ten, so_phieu, co_so },
});
/** The committee as the minutes of the sample congress have it, as far as its own clerk has copied it. */
const COMMITTEE = [
  elected('Đảng uỷ viên', 'Lộc Công Hoà', '126'),
  elected('Đảng uỷ viên', 'Phạm Hữu Đông', '125'),
  elected('Đảng uỷ viên', 'Hoàng Công Hoà', '124'),
];
const OFFICES = [
  elected('Bí thư', 'Lộc Công Hoà', '15', '15'),
  elected('Phó Bí thư', 'Hoàng Công Hoà', '14', '15'),
  elected('Phó Bí thư', 'Phạm Hữu Đông', '15', '15'),
];

/** Drafts of the papers after the sample congress; people and figures are made up. */
export const CLOSING_DRAFTS: Readonly<Record<string, DraftValues>> = {
  'first-meeting-minutes': {
    gio_hop: '15:30',
    trieu_tap_vien: 'Lộc Công Hoà',
    tong_so: 15,
    co_mat: 15,
    bau_chu_tri: sampleText(
      'Hội nghị bầu đồng chí Lộc Công Hoà chủ trì, đồng chí Nguyễn Công Dũng làm thư ký, Ban Kiểm phiếu 03 đồng chí.',
    ),
    trung_cu: OFFICES,
    gio_ket_thuc: '16:45',
    nguoi_ghi: 'Nguyễn Công Dũng',
    chu_tri: 'Lộc Công Hoà',
  },
  'ratification-request': {
    can_cu: [
      { noi_dung: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam' },
      { noi_dung: 'Căn cứ kết quả bầu cử tại Đại hội đại biểu Đảng bộ xã Bình An lần thứ II' },
    ],
    trung_cu: [...COMMITTEE, ...OFFICES],
  },
  'quick-report': {
    co_mat: 127,
    noi_dung: sampleText(
      'Đại hội đã thông qua Báo cáo chính trị, Báo cáo kiểm điểm, Nghị quyết; có 03 ý kiến thảo luận.',
    ),
    trung_cu: COMMITTEE,
  },
  'full-report': {
    chuan_bi: sampleText('Kế hoạch ban hành ngày 20/01/2026; 21/21 chi bộ hoàn thành đại hội trước ngày 30/4/2026.'),
    co_mat: 127,
    dien_bien: sampleText('Đại hội tiến hành phiên trù bị và phiên chính thức đúng chương trình được duyệt.'),
    thoi_luong: [
      { noi_dung: 'Thảo luận', du_kien: '100', thuc_te: '112' },
      { noi_dung: 'Bầu Ban Chấp hành', du_kien: '90', thuc_te: '84' },
    ],
    van_kien: sampleText('Có 03 ý kiến thảo luận, tiếp thu 03 ý kiến, chỉnh sửa 05 nội dung của dự thảo Nghị quyết.'),
    trung_cu: [...COMMITTEE, ...OFFICES],
    danh_gia: sampleText(
      'Ưu điểm: bầu cử đúng quy chế, đủ số lượng ngay lần thứ nhất. Hạn chế: thảo luận vượt thời gian 12 phút.',
    ),
  },
  'statistics-form': {
    co_mat: 127,
    co_cau: [
      { co_quan: 'Ban Chấp hành', so_bau: '15', tai_cu: '11', lan_dau: '4', nu: '5', tre: '3', dan_toc: '9' },
      { co_quan: 'Ban Thường vụ', so_bau: '5', tai_cu: '4', lan_dau: '1', nu: '1', tre: '0', dan_toc: '3' },
    ],
  },
  'archive-handover': {
    ben_giao: 'Nguyễn Công Dũng, thay mặt Đoàn Thư ký Đại hội',
    ben_nhan: 'Triệu Thị Hiền, văn thư lưu trữ Văn phòng Đảng uỷ',
    ho_so_khac: [{ ten: 'Tham luận tại Đại hội', so_to: '24', thoi_han: 'Vĩnh viễn' }],
    so_bi: 2,
    nguoi_ghi: 'Nguyễn Công Dũng',
    chu_tri: 'Lộc Công Hoà',
  },
};
