import * as base from './bases.ts';
import { layout, look, page, say, withChange } from './change.ts';
import type { Item, Spec } from './paper-spec.ts';

const { REPORT, RESOLUTION } = base;

/** Headings A, B, C with Roman numbers that begin anew below each. */
const LETTERED: readonly Item[] = [
  ...['A- ĐẶC ĐIỂM TÌNH HÌNH', 'I- Thuận lợi', 'II- Khó khăn', 'B- KẾT QUẢ', 'I- Kinh tế', 'II- Xây dựng Đảng'],
  ...['C- NHIỆM VỤ', 'I- Mục tiêu', 'II- Giải pháp'],
]
  .map((words): Item => ({ kind: 'roman', text: words }))
  .concat(REPORT.body.slice(-1));

/** Word's own letters go on with e after d. */
const FOUR_POINTS = base.REGULATION.body.filter(({ text }) => !text.startsWith('đ)'));

/** Correct papers in the habits of other hands, and at the edge of what is allowed: nothing may be found. */
export const HABITS: Readonly<Record<string, Spec>> = {
  ...base.BASES,
  'bang-phim-tab': withChange(REPORT, { frame: 'tabs', titleLine: 'underline' }),
  'bang-dau-cach': withChange(REPORT, { frame: 'spaces', titleLine: 'underline' }),
  'phim-tab-va-gach-duoi': withChange(REPORT, { frame: 'tabs', titleLine: 'signs' }),
  'dau-cach-va-gach-duoi': withChange(REPORT, { frame: 'spaces', titleLine: 'signs' }),
  'hai-cot': withChange(REPORT, { frame: 'columns' }),
  'hai-cot-gach-duoi': withChange(REPORT, { frame: 'columns', titleLine: 'signs' }),
  'ky-bang-phim-tab': withChange(REPORT, { frame: 'tabs', titleLine: 'signs', tail: 'tabs' }),
  'ky-bang-dau-cach': withChange(REPORT, { frame: 'spaces', titleLine: 'signs', tail: 'spaces' }),
  'tieu-de-xuong-dong-gach': withChange(REPORT, {
    title: 'ĐẢNG CỘNG SẢN VIỆT NAM\n______________________',
    titleLine: 'none',
  }),
  'quyen-bi-thu': withChange(base.CELL_REPORT, {
    right: { authority: ['T/M CHI BỘ'], posts: ['Q. BÍ THƯ'], name: 'Bế Thị Liên' },
  }),
  'ky-ghi-ro-ho-ten': withChange(REPORT, {
    right: { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: '(Ký, ghi rõ họ tên)' },
  }),
  'dia-danh-viet-tat': withChange(REPORT, { placeDate: 'TP. Lạng Sơn, ngày 05 tháng 6 năm 2026' }),
  'bang-khung-chu': withChange(REPORT, { frame: 'boxes' }),
  'bang-frame': withChange(REPORT, { frame: 'frames' }),
  'gach-chan-tieu-de': withChange(REPORT, { titleLine: 'underline' }),
  'hinh-ke-tieu-de': withChange(REPORT, { titleLine: 'shape' }),
  'gach-duoi-bang-ky-tu': withChange(REPORT, { titleLine: 'signs' }),
  'co-15': look(look(look(REPORT, 'text', { size: 15 }), 'heading', { size: 15 }), 'roman', { size: 15 }),
  'ten-loai-15': look(REPORT, 'type', { size: 15 }),
  'dong-18': layout(REPORT, 'text', { line: 360 }),
  'dong-22': layout(REPORT, 'text', { line: 440 }),
  'thut-9-5-mm': layout(REPORT, 'text', { firstLine: 540 }),
  'cach-doan-truoc': layout(
    layout(layout(REPORT, 'text', { before: 120, after: 0 }), 'heading', { before: 120, after: 0 }),
    'roman',
    { before: 120, after: 0 },
  ),
  'in-hai-mat': withChange(REPORT, { settings: '<w:mirrorMargins/>' }),
  'du-thao-lan-dau': withChange(base.DRAFT, { draft: 'Dự thảo lần 1' }),
  khan: withChange(REPORT, { urgency: 'KHẨN' }),
  'tai-lieu-hoi-nghi': withChange(REPORT, { scope: 'TÀI LIỆU HỘI NGHỊ' }),
  'nguoi-soan-thao': withChange(REPORT, { typist: 'NguyenVanAn-26' }),
  'lien-he': withChange(REPORT, { contact: { text: 'Điện thoại: 0205.123456; email: vp@binhan' } }),
  'khong-pho-bien': withChange(REPORT, { notPublic: 'last' }),
  'phuong-ngo-quyen': withChange(REPORT, {
    upper: ['ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG'],
    issuer: ['ĐẢNG UỶ PHƯỜNG NGÔ QUYỀN'],
    placeDate: 'Phường Ngô Quyền, ngày 05 tháng 6 năm 2026',
  }),
  'cap-uy-kieu-moi': withChange(REPORT, {
    upper: ['ĐẢNG BỘ TỈNH LẠNG SƠN'],
    issuer: ['ĐẢNG ỦY XÃ BÌNH AN'],
    right: { authority: ['T/M ĐẢNG ỦY'], posts: ['BÍ THƯ'], name: 'Nguyễn Văn Bình' },
  }),
  'ten-dai': withChange(RESOLUTION, {
    issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN', 'LẦN THỨ II, NHIỆM KỲ 2026 - 2031'],
  }),
  'thang-01': withChange(REPORT, { placeDate: 'Bình An, ngày 09 tháng 01 năm 2027' }),
  'so-ba-chu-so': withChange(REPORT, { number: 'Số 105-BC/ĐU' }),
  'danh-sach-a3-ngang': withChange(REPORT, {
    ...{ number: null, type: 'DANH SÁCH', subject: ['trích ngang nhân sự giới thiệu bầu vào Ban Chấp hành'] },
    page: page(23811, 16838, 1134, 1134, 1134, 1134, 567, ' w:orient="landscape"'),
    body: [
      {
        kind: 'table',
        text: '',
        rows: [
          ['TT', 'Họ và tên'],
          ['1', 'Hoàng Thị Mai'],
        ],
      },
    ],
  }),
  'dia-danh-so-la-ma': withChange(REPORT, { placeDate: 'Bình An II, ngày 05 tháng 6 năm 2026' }),
  'ho-ong': withChange(REPORT, { right: { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: 'Ông Ích Khiêm' } }),
  'ten-mot-tieng': withChange(REPORT, { right: { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: 'K’Dung' } }),
  'viet-du-quyen-bi-thu': withChange(REPORT, {
    right: { authority: ['T/M ĐẢNG UỶ'], posts: ['QUYỀN BÍ THƯ'], name: 'Nguyễn Văn Bình' },
  }),
  'nhan-hai-dau-cach': withChange(REPORT, {
    recipients: { label: 'Nơi  nhận:', items: REPORT.recipients?.items ?? [] },
  }),
  'ten-mien': say(
    REPORT,
    'Trang dangbo.Binhan, mạng Facebook.Com, phần mềm .Net Core, Node.Js, tệp baocao.Docx, S = a !b.',
  ),
  'bang-du-lieu': withChange(REPORT, {
    body: [
      ...REPORT.body.slice(0, -1),
      {
        kind: 'table',
        text: '',
        rows: [
          ['TT', 'Nội dung', 'Số lượng'],
          ['1', 'Đảng viên mới', '8'],
        ],
      },
      ...REPORT.body.slice(-1),
    ],
  }),
  'lien-tich-nhieu-dong': withChange(base.JOINT, { issuer: ['BAN TỔ CHỨC TỈNH UỶ -', 'BAN NỘI CHÍNH TỈNH UỶ'] }),
  'nhieu-dong-trich-yeu': withChange(REPORT, {
    author: 'CỦA BAN THƯỜNG VỤ ĐẢNG UỶ',
    subject: ['về kết quả công tác xây dựng Đảng sáu tháng đầu năm 2026'],
  }),
  'du-thao-phim-tab': withChange(base.DRAFT, { frame: 'tabs', titleLine: 'underline' }),
  'du-thao-dau-cach': withChange(base.DRAFT, { frame: 'spaces', titleLine: 'underline' }),
  'diem-dung-giua': withChange(REPORT, { frame: 'stops', titleLine: 'underline' }),
  'hai-nguoi-ky-diem-dung': withChange(base.CELL_MINUTES, { frame: 'stops', titleLine: 'underline', tail: 'stops' }),
  'lien-tich-chuc-vu-hai-dong': withChange(base.JOINT, {
    issuer: ['BAN TỔ CHỨC TỈNH UỶ - ĐẢNG UỶ', 'UỶ BAN NHÂN DÂN TỈNH'],
    number: 'Số 02-HD/BTCTU-ĐU',
    left: {
      authority: ['T/M BAN THƯỜNG VỤ'],
      posts: ['PHÓ BÍ THƯ ĐẢNG UỶ', 'UỶ BAN NHÂN DÂN TỈNH'],
      name: 'Đặng Văn Khoa',
    },
    right: { authority: [], posts: ['TRƯỞNG BAN TỔ CHỨC', 'TỈNH UỶ'], name: 'Phan Thị Tâm' },
  }),
  'chi-bo-ghep': withChange(base.CELL_REPORT, { issuer: ['CHI BỘ TRẠM Y TẾ - TRƯỜNG MẦM NON'] }),
  'ngat-dong-trong-doan': withChange(REPORT, { lineBreaks: true }),
  'ngat-dong-tham-tra': withChange(base.CREDENTIALS, {
    lineBreaks: true,
    right: { authority: ['T/M BAN THẨM TRA', 'TƯ CÁCH ĐẠI BIỂU'], posts: ['TRƯỞNG BAN'], name: 'Mã Mạnh Đạt' },
  }),
  'bang-xoa-ke': withChange(REPORT, { erasedGrid: true }),
  'in-hoa-bang-dinh-dang': look(
    look(
      withChange(REPORT, { right: { authority: ['T/m Đảng uỷ'], posts: ['Bí thư'], name: 'Nguyễn Văn Bình' } }),
      'authority',
      { caps: true },
    ),
    'post',
    { caps: true },
  ),
  'danh-sach-ky-trong-khung': withChange(REPORT, {
    ...{ number: null, type: 'DANH SÁCH TRÍCH NGANG', subject: ['nhân sự giới thiệu bầu vào Ban Chấp hành'] },
    ...{ body: [], tail: 'boxes', recipients: null },
  }),
  'muc-chu-cai': withChange(REPORT, { body: LETTERED }),
  'diem-tu-dong': withChange(base.REGULATION, { body: FOUR_POINTS, countedPoints: ')' }),
  'nhan-gach-tu-dong': withChange(REPORT, { drawnDashes: true }),
  'so-bang-dau-cham': withChange(base.DRAFT, { number: 'Số .....-BC/ĐU' }),
  'phuong-dien-bien-phu': withChange(REPORT, {
    ...{ upper: ['ĐẢNG BỘ TỈNH ĐIỆN BIÊN'], issuer: ['ĐẢNG UỶ PHƯỜNG ĐIỆN BIÊN PHỦ'] },
    placeDate: 'Điện Biên Phủ, ngày 05 tháng 6 năm 2026',
  }),
  'giay-moi-nhu-tren': withChange(base.BASES['giay-moi'] as Spec, {
    recipients: { label: 'Nơi nhận:', items: ['- Như trên;', '- Lưu Văn phòng Đảng uỷ.'] },
  }),
  'hd36-dong-24': layout(base.OLD_SUBMISSION, 'text', { line: 480 }),
};
