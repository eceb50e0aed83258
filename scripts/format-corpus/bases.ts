import type { Item, Spec } from './paper-spec.ts';

const text = (words: string): Item => ({ kind: 'text', text: words });
const LONG = [
  'Thực hiện chỉ đạo của cấp trên, cấp uỷ đã lãnh đạo xây dựng kế hoạch, phân công rõ trách nhiệm của tập thể và từng đồng chí, bảo đảm đúng tiến độ và đạt kết quả thiết thực trong cả năm.',
  'Trong kỳ, tổ chức được 12 cuộc sinh hoạt chuyên đề với sự tham gia của 356 lượt đảng viên; kết nạp 08 đảng viên mới, đạt 100% chỉ tiêu được giao.',
  'Công tác kiểm tra, giám sát được duy trì thường xuyên; đã kiểm tra 05 tổ chức, giám sát 03 tổ chức và 14 đảng viên, kịp thời chỉ ra thiếu sót để khắc phục.',
];
const MANY = Array.from({ length: 5 }, () => LONG.map(text)).flat();

const COMMON = {
  title: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  titleLine: 'border',
  star: '*',
  hyphens: '-----',
  grounds: [],
  annexes: [],
  header: 'right',
  frame: 'table',
  looks: {},
  layouts: {},
} as const;

const recipients = (...items: string[]) => ({ label: 'Nơi nhận:', items: items.map((item) => `- ${item}`) });
const SECRETARY = { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: 'Nguyễn Văn Bình' };

export const REPORT: Spec = {
  ...COMMON,
  upper: ['ĐẢNG BỘ TỈNH LẠNG SƠN'],
  issuer: ['ĐẢNG UỶ XÃ BÌNH AN'],
  number: 'Số 05-BC/ĐU',
  placeDate: 'Bình An, ngày 05 tháng 6 năm 2026',
  type: 'BÁO CÁO',
  subject: ['kết quả công tác xây dựng Đảng sáu tháng đầu năm 2026'],
  body: [
    { kind: 'part', text: 'Phần thứ nhất' },
    { kind: 'partName', text: 'KẾT QUẢ ĐẠT ĐƯỢC' },
    { kind: 'roman', text: 'I- CÔNG TÁC CHÍNH TRỊ, TƯ TƯỞNG' },
    text(LONG[0] ?? ''),
    { kind: 'heading', text: '1. Công tác tuyên truyền' },
    ...MANY,
    { kind: 'roman', text: 'II- CÔNG TÁC TỔ CHỨC, CÁN BỘ' },
    text(LONG[1] ?? ''),
    { kind: 'part', text: 'Phần thứ hai' },
    { kind: 'partName', text: 'NHIỆM VỤ, GIẢI PHÁP' },
    text(LONG[2] ?? ''),
    text('Trên đây là báo cáo kết quả sáu tháng đầu năm, Đảng uỷ báo cáo để Ban Thường vụ Tỉnh uỷ theo dõi, chỉ đạo.'),
  ],
  right: SECRETARY,
  recipients: recipients(
    'Ban Thường vụ Tỉnh uỷ;',
    'Các đồng chí đảng uỷ viên;',
    'Các chi bộ trực thuộc;',
    'Lưu Văn phòng Đảng uỷ.',
  ),
};

export const SUBMISSION: Spec = {
  ...REPORT,
  number: 'Số 07-TTr/ĐU',
  type: 'TỜ TRÌNH',
  subject: ['đề nghị phê duyệt Đề án nhân sự Ban Chấp hành Đảng bộ xã Bình An,', 'nhiệm kỳ 2026 - 2031'],
  addressees: { label: 'Kính trình:', items: ['- Ban Thường vụ Tỉnh uỷ Lạng Sơn;', '- Ban Tổ chức Tỉnh uỷ Lạng Sơn;'] },
  grounds: [
    '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
    '- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng;',
    '- Căn cứ Luật Cán bộ, công chức năm 2025.',
  ],
  body: [...MANY.slice(0, 9), text('Ban Thường vụ Đảng uỷ kính trình Ban Thường vụ Tỉnh uỷ xem xét, quyết định.')],
  right: { authority: ['T/M BAN THƯỜNG VỤ'], posts: ['PHÓ BÍ THƯ'], name: 'Hoàng Thị Mai' },
  recipients: recipients('Như trên;', 'Các đồng chí Uỷ viên Ban Thường vụ;', 'Lưu Văn phòng Đảng uỷ.'),
};

export const LETTER: Spec = {
  ...REPORT,
  upper: ['ĐẢNG UỶ XÃ BÌNH AN'],
  issuer: ['TIỂU BAN NHÂN SỰ'],
  number: 'Số 04-CV/TBNS',
  letterSubject: ['về việc rà soát hồ sơ nhân sự'],
  placeDate: 'Bình An, ngày 10 tháng 6 năm 2026',
  type: null,
  subject: [],
  hyphens: null,
  addressees: { label: 'Kính gửi:', items: ['- Chi uỷ các chi bộ trực thuộc;', '- Các đồng chí đảng uỷ viên;'] },
  body: [
    ...MANY.slice(0, 3),
    text('Đề nghị các đồng chí quan tâm, thực hiện và gửi kết quả về Tiểu ban trước ngày 20/6/2026.'),
  ],
  right: { authority: [], posts: ['PHÓ BÍ THƯ', 'kiêm', 'TRƯỞNG TIỂU BAN'], name: 'Trần Văn Bảo' },
  recipients: recipients('Như trên;', 'Lưu Tiểu ban.'),
};

const CONGRESS = {
  upper: [],
  issuer: ['ĐẠI HỘI ĐẠI BIỂU', 'ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II'],
  placeDate: 'Bình An, ngày 20 tháng 6 năm 2026',
};
const PRESIDIUM = { authority: ['T/M ĐOÀN CHỦ TỊCH'], posts: [], name: 'Lộc Công Hoà' };

export const RESOLUTION: Spec = {
  ...REPORT,
  ...CONGRESS,
  number: 'Số 13-NQ/ĐH',
  type: 'NGHỊ QUYẾT',
  subject: ['Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031'],
  body: [
    ...MANY.slice(0, 8),
    text('Đại hội giao Ban Chấp hành Đảng bộ khoá II lãnh đạo tổ chức thực hiện thắng lợi Nghị quyết này.'),
  ],
  right: PRESIDIUM,
  confirmation: {
    intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà',
    signature: { authority: ['T/M ĐẢNG UỶ'], posts: ['PHÓ BÍ THƯ'], name: 'Vi Thuý Bích' },
  },
  recipients: recipients('Ban Thường vụ Tỉnh uỷ;', 'Các chi bộ trực thuộc;', 'Lưu Văn phòng Đảng uỷ.'),
};

export const CONGRESS_MINUTES: Spec = {
  ...RESOLUTION,
  number: 'Số 12-BB/ĐH',
  type: 'BIÊN BẢN',
  body: [...MANY.slice(0, 8), text('Đại hội bế mạc hồi 16 giờ 30 phút, ngày 20 tháng 6 năm 2026.')],
  left: { authority: ['T/M ĐOÀN THƯ KÝ'], posts: ['TRƯỞNG ĐOÀN'], name: 'Nông Thị Thanh Mai' },
  confirmation: {
    intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà và đồng chí Nông Thị Thanh Mai',
    signature: { authority: ['T/L BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'], name: 'Nguyễn Công Dũng' },
  },
};

export const CREDENTIALS: Spec = {
  ...REPORT,
  upper: CONGRESS.issuer,
  issuer: ['BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU'],
  number: 'Số 03-BC/ĐH',
  placeDate: CONGRESS.placeDate,
  subject: ['thẩm tra tư cách đại biểu dự Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
  body: [...MANY.slice(0, 6), text('Ban Thẩm tra tư cách đại biểu kính trình Đại hội xem xét, biểu quyết.')],
  right: { authority: ['T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU'], posts: ['TRƯỞNG BAN'], name: 'Mã Mạnh Đạt' },
  recipients: recipients('Đoàn Chủ tịch Đại hội;', 'Lưu hồ sơ Đại hội.'),
};

export const COUNTING: Spec = {
  ...CREDENTIALS,
  issuer: ['BAN KIỂM PHIẾU'],
  number: 'Số 08-BB/ĐH',
  type: 'BIÊN BẢN',
  subject: ['kiểm phiếu bầu Ban Chấp hành Đảng bộ xã Bình An, nhiệm kỳ 2026 - 2031'],
  body: [...MANY.slice(0, 6), text('Biên bản được lập thành 02 bản và thông qua trước Đại hội.')],
  right: { authority: ['T/M BAN KIỂM PHIẾU'], posts: ['TRƯỞNG BAN'], name: 'Vi Ngọc Đạt' },
};

export const SECRETARIAT: Spec = {
  ...CREDENTIALS,
  issuer: ['ĐOÀN THƯ KÝ'],
  number: 'Số 09-BC/ĐH',
  subject: ['tổng hợp ý kiến thảo luận tại Đại hội'],
  body: [...MANY.slice(0, 6), text('Đoàn Thư ký trân trọng báo cáo Đại hội.')],
  right: { authority: ['T/M ĐOÀN THƯ KÝ'], posts: ['TRƯỞNG ĐOÀN'], name: 'Nông Thị Thanh Mai' },
};

export const CELL_MINUTES: Spec = {
  ...REPORT,
  upper: ['ĐẢNG BỘ XÃ BÌNH AN'],
  issuer: ['CHI BỘ THÔN NÀ LÙNG'],
  number: 'Số 05-BB/CB',
  type: 'BIÊN BẢN',
  subject: ['Hội nghị chi bộ tháng 6 năm 2026'],
  body: [...MANY.slice(0, 5), text('Hội nghị kết thúc hồi 16 giờ 00 phút cùng ngày; biên bản đã được thông qua.')],
  left: { authority: [], posts: ['NGƯỜI GHI BIÊN BẢN'], name: 'Hoàng Thị Hà' },
  right: { authority: [], posts: ['CHỦ TRÌ HỘI NGHỊ'], name: 'Nông Văn Tài' },
  recipients: recipients('Các đồng chí đảng viên;', 'Lưu Chi bộ.'),
};

export const CELL_CONGRESS: Spec = {
  ...RESOLUTION,
  issuer: ['ĐẠI HỘI CHI BỘ THÔN NÀ LÙNG', 'NHIỆM KỲ 2026 - 2031'],
  number: 'Số 02-NQ/ĐH',
  subject: ['Đại hội Chi bộ thôn Nà Lùng, nhiệm kỳ 2026 - 2031'],
  confirmation: {
    intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà',
    signature: { authority: ['T/M CHI BỘ'], posts: ['PHÓ BÍ THƯ'], name: 'Vi Thuý Bích' },
  },
  recipients: recipients('Đảng uỷ xã Bình An;', 'Lưu Chi bộ.'),
};

export const CELL_REPORT: Spec = {
  ...REPORT,
  upper: ['ĐẢNG BỘ XÃ BÌNH AN'],
  issuer: ['CHI BỘ TRƯỜNG TIỂU HỌC'],
  number: 'Số 06-BC/CB',
  right: { authority: ['T/M CHI BỘ'], posts: ['BÍ THƯ'], name: 'Bế Thị Liên' },
  recipients: recipients('Đảng uỷ xã Bình An;', 'Lưu Chi bộ.'),
};

const RULES: readonly Item[] = [
  { kind: 'part', text: 'Chương I' },
  { kind: 'partName', text: 'QUY ĐỊNH CHUNG' },
  { kind: 'section', text: 'Mục 1' },
  { kind: 'sectionName', text: 'PHẠM VI, NGUYÊN TẮC' },
  { kind: 'article', text: 'Điều 1. Phạm vi điều chỉnh' },
  {
    kind: 'clause',
    text: '1. Quy chế này quy định nguyên tắc, chế độ làm việc của Đại hội, áp dụng cho đại biểu và các cơ quan của Đại hội.',
  },
  {
    kind: 'clause',
    text: '2. Đại biểu có trách nhiệm thực hiện các nội dung sau đây trong suốt thời gian diễn ra Đại hội:',
  },
  { kind: 'point', text: 'a) Tham dự đầy đủ các phiên họp, ngồi đúng vị trí và giữ gìn tài liệu được phát;' },
  { kind: 'point', text: 'b) Phát biểu đúng trọng tâm, không quá 07 phút mỗi lần phát biểu;' },
  { kind: 'point', text: 'c) Biểu quyết bằng thẻ hoặc bỏ phiếu theo hướng dẫn của Đoàn Chủ tịch;' },
  { kind: 'point', text: 'd) Giữ bí mật những nội dung chưa được phép công bố;' },
  { kind: 'point', text: 'đ) Chấp hành sự điều hành của Đoàn Chủ tịch trong các phiên họp.' },
  { kind: 'section', text: 'Mục 2' },
  { kind: 'sectionName', text: 'TỔ CHỨC ĐIỀU HÀNH' },
  { kind: 'article', text: 'Điều 2. Đoàn Chủ tịch' },
  {
    kind: 'clause',
    text: '1. Đoàn Chủ tịch điều hành Đại hội theo nguyên tắc tập trung dân chủ, quyết định theo đa số.',
  },
  { kind: 'part', text: 'Chương II' },
  { kind: 'partName', text: 'ĐIỀU KHOẢN THI HÀNH' },
  { kind: 'article', text: 'Điều 3. Hiệu lực' },
  {
    kind: 'clause',
    text: '1. Quy chế có hiệu lực từ khi được Đại hội biểu quyết thông qua và áp dụng trong thời gian Đại hội.',
  },
];

export const REGULATION: Spec = {
  ...RESOLUTION,
  number: 'Số 01-QC/ĐH',
  type: 'QUY CHẾ',
  subject: ['làm việc của Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
  body: RULES,
};

const DECISION: Spec = {
  ...REPORT,
  number: 'Số 15-QĐ/ĐU',
  type: 'QUYẾT ĐỊNH',
  subject: ['thành lập Tiểu ban Nhân sự Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
  grounds: SUBMISSION.grounds,
  body: [
    {
      kind: 'article',
      bold: true,
      text: 'Điều 1. Thành lập Tiểu ban Nhân sự gồm các đồng chí có tên trong danh sách kèm theo.',
    },
    {
      kind: 'article',
      bold: true,
      text: 'Điều 2. Tiểu ban có nhiệm vụ giúp Đảng uỷ chuẩn bị nhân sự theo hướng dẫn của cấp trên.',
    },
    {
      kind: 'article',
      bold: true,
      text: 'Điều 3. Văn phòng Đảng uỷ, các chi bộ trực thuộc và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành.',
    },
  ],
};

export const NOTICE: Spec = {
  ...REPORT,
  upper: ['ĐẢNG UỶ XÃ BÌNH AN'],
  issuer: ['VĂN PHÒNG'],
  number: 'Số 21-TB/VPĐU',
  type: 'THÔNG BÁO',
  subject: ['lịch làm việc của Thường trực Đảng uỷ tháng 7 năm 2026'],
  body: [...MANY.slice(0, 5), text('Văn phòng Đảng uỷ thông báo để các cơ quan, đơn vị biết, thực hiện.')],
  right: { authority: ['K/T CHÁNH VĂN PHÒNG'], posts: ['PHÓ CHÁNH VĂN PHÒNG'], name: 'Triệu Minh Lâm' },
  recipients: recipients('Các đồng chí Thường trực Đảng uỷ;', 'Các cơ quan, đơn vị;', 'Lưu Văn phòng.'),
};

export const DELEGATED: Spec = {
  ...REPORT,
  right: { authority: ['T/L BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'], name: 'Triệu Minh Lâm' },
};

export const JOINT: Spec = {
  ...REPORT,
  upper: [],
  issuer: ['BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ'],
  number: 'Số 02-HD/BTCTU-BNCTU',
  placeDate: 'Lạng Sơn, ngày 05 tháng 6 năm 2026',
  type: 'HƯỚNG DẪN',
  subject: ['phối hợp công tác năm 2026'],
  left: { authority: [], posts: ['TRƯỞNG BAN NỘI CHÍNH TỈNH UỶ'], name: 'Đặng Văn Khoa' },
  right: { authority: [], posts: ['TRƯỞNG BAN TỔ CHỨC TỈNH UỶ'], name: 'Phan Thị Tâm' },
};

const PROVINCE: Spec = {
  ...REPORT,
  upper: [],
  issuer: ['TỈNH UỶ LẠNG SƠN'],
  number: 'Số 30-KH/TU',
  placeDate: 'Lạng Sơn, ngày 05 tháng 6 năm 2026',
  type: 'KẾ HOẠCH',
  subject: ['tổ chức đại hội đảng bộ các cấp'],
  right: { authority: ['T/M BAN THƯỜNG VỤ'], posts: ['PHÓ BÍ THƯ'], name: 'Phan Thị Tâm' },
  recipients: recipients('Các đảng uỷ trực thuộc;', 'Lưu Văn phòng Tỉnh uỷ.'),
};

const ROWS = [
  ['TT', 'Chỉ tiêu', 'Kết quả'],
  ['1', 'Kết nạp đảng viên', '08'],
];

export const WITH_ANNEXES: Spec = {
  ...REPORT,
  body: [
    ...REPORT.body.slice(0, -1),
    text('Đảng uỷ báo cáo để Ban Thường vụ Tỉnh uỷ theo dõi, chỉ đạo (có các phụ lục kèm theo).'),
  ],
  annexes: [
    {
      heading: 'Phụ lục 1',
      title: 'Kết quả thực hiện các chỉ tiêu',
      reference: '(Kèm theo Báo cáo số 05-BC/ĐU, ngày 05/6/2026 của Đảng uỷ xã Bình An)',
      start: 1,
      rows: ROWS,
    },
    {
      heading: 'Phụ lục 2',
      title: 'Danh sách đảng viên kết nạp',
      reference: '(Kèm theo Báo cáo số 05-BC/ĐU, ngày 05/6/2026 của Đảng uỷ xã Bình An)',
      start: 1,
      landscape: true,
      rows: ROWS,
    },
  ],
};

export const POLITICAL_REPORT: Spec = {
  ...REPORT,
  number: 'Số 25-BC/ĐU',
  type: 'BÁO CÁO CHÍNH TRỊ',
  subject: ['của Ban Chấp hành Đảng bộ xã Bình An trình Đại hội đại biểu Đảng bộ xã lần thứ II'],
};

export const THEME: Spec = {
  ...POLITICAL_REPORT,
  type: 'TIẾP TỤC NÂNG CAO NĂNG LỰC LÃNH ĐẠO, XÂY DỰNG XÃ BÌNH AN PHÁT TRIỂN NHANH VÀ BỀN VỮNG',
  subject: ['(Báo cáo của Ban Chấp hành Đảng bộ xã trình Đại hội đại biểu Đảng bộ xã lần thứ II)'],
  looks: { subject: { bold: true, italic: false } },
};

export const DRAFT: Spec = {
  ...REPORT,
  number: 'Số      -BC/ĐU',
  placeDate: 'Bình An, ngày      tháng      năm 2026',
  draft: 'Dự thảo lần 2',
};

const INVITATION: Spec = {
  ...REPORT,
  number: 'Số 03-GM/ĐU',
  type: 'GIẤY MỜI',
  subject: ['dự Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
  page: '<w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
  body: LONG.map(text),
};

/** The same report as a unit wrote it under 36-HD/VPTW. */
export const OLD_SUBMISSION: Spec = {
  ...SUBMISSION,
  placeDate: 'Bình An, ngày 05 tháng 3 năm 2026',
  addressees: { label: 'Kính gửi:', items: ['- Ban Thường vụ Tỉnh uỷ Lạng Sơn,', '- Ban Tổ chức Tỉnh uỷ Lạng Sơn,'] },
  grounds: SUBMISSION.grounds.map((ground) => ground.replace(/\.$/, ',')),
  recipients: recipients('Như trên,', 'Các đồng chí Uỷ viên Ban Thường vụ,', 'Lưu Văn phòng Đảng uỷ.'),
};

/** Every correct paper by name. */
export const BASES: Readonly<Record<string, Spec>> = {
  'bao-cao': REPORT,
  'to-trinh': SUBMISSION,
  'cong-van': LETTER,
  'nghi-quyet-dai-hoi': RESOLUTION,
  'bien-ban-dai-hoi': CONGRESS_MINUTES,
  'tham-tra': CREDENTIALS,
  'kiem-phieu': COUNTING,
  'doan-thu-ky': SECRETARIAT,
  'bien-ban-chi-bo': CELL_MINUTES,
  'dai-hoi-chi-bo': CELL_CONGRESS,
  'bao-cao-chi-bo': CELL_REPORT,
  'quy-che': REGULATION,
  'quyet-dinh': DECISION,
  'thong-bao-van-phong': NOTICE,
  'thua-lenh': DELEGATED,
  'lien-tich': JOINT,
  'tinh-uy': PROVINCE,
  'co-phu-luc': WITH_ANNEXES,
  'bao-cao-chinh-tri': POLITICAL_REPORT,
  'chu-de': THEME,
  'du-thao': DRAFT,
  'giay-moi': INVITATION,
  'to-trinh-hd36': OLD_SUBMISSION,
};
