import type { DraftValues } from '../../documents/paper.ts';
import { sampleText } from '../sample-report.ts';

const item = (bat_dau: string, phut: string, noi_dung: string, nguoi: string, tai_lieu = '') => ({
  ...{ bat_dau, phut, noi_dung, nguoi, tai_lieu },
});

/** Drafts of the papers by which the sample congress runs; people and figures are made up. */
export const RUNNING_DRAFTS: Readonly<Record<string, DraftValues>> = {
  'congress-agenda': {
    phien_tru_bi: [
      item(
        '14:00',
        '20',
        'Bầu Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra tư cách đại biểu',
        'Thường trực Đảng uỷ',
        'Danh sách',
      ),
      item('14:20', '30', 'Thông qua chương trình, quy chế làm việc, nội quy', 'Đoàn Chủ tịch', 'Quy chế'),
    ],
    phien_chinh_thuc: [
      item('07:30', '25', 'Chào cờ, khai mạc, giới thiệu đại biểu', 'Đoàn Chủ tịch', 'Diễn văn'),
      item('07:55', '15', 'Báo cáo thẩm tra tư cách đại biểu, biểu quyết', 'Ban Thẩm tra', 'Báo cáo'),
      item('08:10', '40', 'Báo cáo chính trị', 'Bí thư Đảng uỷ', 'Báo cáo'),
      item('08:50', '20', 'Báo cáo kiểm điểm', 'Phó Bí thư', 'Báo cáo'),
      item('09:10', '100', 'Thảo luận, tham luận', 'Đoàn Chủ tịch', 'Tham luận'),
      item('10:50', '25', 'Phát biểu chỉ đạo của cấp trên, tiếp thu', 'Đại diện Tỉnh uỷ'),
      item('13:30', '90', 'Bầu Ban Chấp hành Đảng bộ', 'Đoàn Chủ tịch, Ban Kiểm phiếu', 'Phiếu bầu'),
      item('15:00', '30', 'Thông qua Nghị quyết, bế mạc', 'Đoàn Thư ký, Đoàn Chủ tịch', 'Nghị quyết'),
    ],
  },
  invitation: {
    khach_moi: [
      { ho_ten: 'Vi Văn Thành', chuc_vu: 'Uỷ viên Ban Thường vụ Tỉnh uỷ' },
      { ho_ten: 'Nông Quốc Bảo', chuc_vu: 'nguyên Bí thư Đảng uỷ xã' },
    ],
    lien_he: 'Văn phòng Đảng uỷ xã Bình An',
  },
  'credentials-report': { bieu_do: 'co' },
  'working-regulation': { phut_phat_bieu: 7 },
  'congress-rules': {
    gio_giac: sampleText(
      'Buổi sáng từ 07 giờ 30 phút, buổi chiều từ 13 giờ 30 phút; ngồi theo sơ đồ của 05 tổ đại biểu.',
    ),
  },
  'election-brief': { co_so_du: 'co' },
  'delegate-introduction': {
    khach_cap_tren: [{ ho_ten: 'Vi Văn Thành', chuc_vu: 'Uỷ viên Ban Thường vụ Tỉnh uỷ' }],
    nguyen_lanh_dao: [{ ho_ten: 'Nông Quốc Bảo', chuc_vu: 'nguyên Bí thư Đảng uỷ xã' }],
    co_mat: 127,
  },
  'opening-speech': {
    kinh_thua_khach: 'Kính thưa đồng chí Vi Văn Thành, Uỷ viên Ban Thường vụ Tỉnh uỷ',
    ly_do: sampleText(
      'Trong không khí thi đua sôi nổi của toàn tỉnh, hôm nay Đảng bộ xã Bình An long trọng tổ chức Đại hội.',
    ),
    khai_quat: sampleText(
      'Nhiệm kỳ qua, thu nhập bình quân đầu người đạt 52,4 triệu đồng; tỉ lệ hộ nghèo giảm còn 3,1%.',
    ),
  },
  'closing-speech': {
    ket_qua: sampleText('Sau một ngày rưỡi làm việc, Đại hội đã hoàn thành toàn bộ chương trình đề ra.'),
    so_trung_cu: 15,
    so_y_kien: 3,
    nhiem_vu: sampleText(
      'Ngay sau Đại hội, từng đồng chí đại biểu tuyên truyền kết quả Đại hội tại chi bộ trong 10 ngày.',
    ),
  },
  'speech-register': {
    tham_luan: [
      {
        nguoi: 'Mã Mạnh Đạt',
        don_vi: 'Chi bộ thôn Bản Mới',
        chu_de: 'Cánh đồng mẫu 38 ha',
        gan_voi: 'Kinh tế',
        phut: '7',
      },
      {
        nguoi: 'Phạm Thị Thu Lan',
        don_vi: 'Chi bộ Trường THCS',
        chu_de: 'Giữ vững trường chuẩn quốc gia',
        gan_voi: 'Văn hoá - xã hội',
        phut: '6',
      },
      {
        nguoi: 'Triệu Minh Lâm',
        don_vi: 'Chi bộ Công an xã',
        chu_de: 'Kết nạp đảng viên ở vùng khó',
        gan_voi: 'Xây dựng Đảng',
        phut: '6',
      },
    ],
  },
  'discussion-report': {
    y_kien: [
      {
        ho_ten: 'Phạm Ngọc Hiệp',
        phan: 'Kinh tế',
        noi_dung: 'Giao chỉ tiêu trồng mới 40 ha hồi cho từng thôn',
        xu_ly: 'Tiếp thu vào Nghị quyết',
      },
      {
        ho_ten: 'Nông Thị Thanh Mai',
        phan: 'Xây dựng Đảng',
        noi_dung: 'Cấp uỷ viên dự sinh hoạt chi bộ ít nhất 4 buổi một năm',
        xu_ly: 'Giao Ban Chấp hành nghiên cứu',
      },
      {
        ho_ten: 'Mã Mạnh Đạt',
        phan: 'Môi trường',
        noi_dung: 'Kiểm tra công trình nước Khòn Phổ từ khâu thiết kế',
        xu_ly: 'Tiếp thu vào Nghị quyết',
      },
    ],
    nhat_tri: sampleText('Các ý kiến nhất trí với đánh giá kết quả, mục tiêu và hai khâu đột phá.'),
    gop_y: sampleText('Đại hội tán thành 27 ý kiến góp ý vào dự thảo văn kiện Đại hội cấp trên.'),
  },
};
