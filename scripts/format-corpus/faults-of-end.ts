import * as base from './bases.ts';
import { type Fault, layout, look, recipients, withChange } from './change.ts';
import type { Spec } from './paper-spec.ts';

const { REPORT, SUBMISSION, LETTER, RESOLUTION } = base;

const ITEMS = REPORT.recipients?.items ?? [];

const sign = (change: Partial<NonNullable<Spec['right']>>, paper: Spec = REPORT): Spec =>
  withChange(paper, { right: { ...(paper.right ?? { authority: [], posts: [], name: '' }), ...change } });
const leftSign = (change: Partial<NonNullable<Spec['left']>>, paper: Spec): Spec =>
  withChange(paper, { left: { ...(paper.left ?? { authority: [], posts: [], name: '' }), ...change } });

/** What stands before a name in offices: forms of address, degrees, ranks, honours. */
const TITLES = [
  ...['Đ/c', 'Đ/C', 'Đồng chí', 'đồng chí', 'ĐỒNG CHÍ', 'Thạc sĩ', 'Tiến sĩ', 'Tiến sỹ', 'GS.TS', 'PGS.TS.', 'TS. BS'],
  ...['Bác sĩ CKI', 'BS.CKII', 'BSCKI', 'Bác sĩ chuyên khoa II', 'Kỹ sư', 'Cử nhân', 'Luật sư'],
  ...['Đại tá', 'Thượng tá', 'Trung tá', 'Đại uý', 'Đại úy', 'Đại tá, TS.', 'Nhà giáo ưu tú', 'NGƯT.'],
];

export const SIGNATURE: readonly Fault[] = [
  { rule: 'CK-01', what: 'không có chữ ký', paper: withChange(REPORT, { right: null }) },
  { rule: 'CK-01', what: 'chữ ký bên trái', paper: withChange(REPORT, { signatureOnLeft: true }), also: ['NN-01'] },
  { rule: 'CK-02', what: 'bí thư không T/M', paper: sign({ authority: [] }) },
  { rule: 'CK-03', what: 'TM.', paper: sign({ authority: ['TM. ĐẢNG UỶ'] }) },
  { rule: 'CK-03', what: 'TUQ.', paper: sign({ authority: ['TUQ. BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'] }) },
  { rule: 'CK-04', what: 'quyền hạn không đậm', paper: look(REPORT, 'authority', { bold: false }) },
  { rule: 'CK-05', what: 'chức vụ đậm', paper: look(REPORT, 'post', { bold: true }) },
  { rule: 'CK-06', what: 'họ tên không đậm', paper: look(REPORT, 'name', { bold: false }) },
  { rule: 'CK-06', what: 'họ tên in hoa', paper: sign({ name: 'NGUYỄN VĂN BÌNH' }) },
  { rule: 'CK-06', what: 'không có họ tên người ký', paper: sign({ name: '' }) },
  { rule: 'CK-07', what: 'ThS.', paper: sign({ name: 'ThS. Nguyễn Văn Bình' }) },
  ...TITLES.map((title) => ({ rule: 'CK-07', what: title, paper: sign({ name: `${title} Nguyễn Văn Bình` }) })),
  {
    rule: 'CK-07',
    what: 'Đồng chí, ký bằng phím tab',
    paper: withChange(sign({ name: 'Đồng chí Nguyễn Văn Bình' }), { tail: 'tabs' }),
  },
  { rule: 'CK-08', what: 'BÍ THƯ ĐẢNG UỶ', paper: sign({ posts: ['BÍ THƯ ĐẢNG UỶ'] }) },
  { rule: 'CK-09', what: 'uỷ viên ký T/M', paper: sign({ posts: ['UỶ VIÊN BAN THƯỜNG VỤ'] }) },
  { rule: 'CK-10', what: 'K/T BÍ THƯ', paper: sign({ authority: ['K/T BÍ THƯ'], posts: ['PHÓ BÍ THƯ'] }) },
  {
    rule: 'CK-10',
    what: 'văn bản của đảng uỷ ký K/T chánh văn phòng',
    paper: sign({ authority: ['K/T CHÁNH VĂN PHÒNG'], posts: ['PHÓ CHÁNH VĂN PHÒNG'] }, base.DELEGATED),
  },
  { rule: 'CK-11', what: 'đoàn chủ tịch có chức vụ', paper: sign({ posts: ['BÍ THƯ'] }, RESOLUTION) },
  { rule: 'CK-11', what: 'T/M ĐẠI HỘI', paper: sign({ authority: ['T/M ĐẠI HỘI'] }, RESOLUTION) },
  { rule: 'CK-12', what: 'đoàn thư ký thiếu trưởng đoàn', paper: sign({ posts: [] }, base.SECRETARIAT) },
  { rule: 'CK-13', what: 'tên ban thẩm tra thiếu', paper: sign({ authority: ['T/M BAN THẨM TRA'] }, base.CREDENTIALS) },
  {
    rule: 'CK-14',
    what: 'trưởng ban kiểm phiếu kèm tên ban',
    paper: sign({ posts: ['TRƯỞNG BAN KIỂM PHIẾU'] }, base.COUNTING),
    also: ['CK-08'],
  },
  { rule: 'CK-15', what: 'T/M BAN CHẤP HÀNH', paper: sign({ authority: ['T/M BAN CHẤP HÀNH ĐẢNG BỘ'] }) },
  { rule: 'CK-16', what: 'T/M BAN THƯỜNG VỤ ĐẢNG UỶ', paper: sign({ authority: ['T/M BAN THƯỜNG VỤ ĐẢNG UỶ'] }) },
  { rule: 'CK-17', what: 'T/M CHI UỶ', paper: sign({ authority: ['T/M CHI UỶ'] }, base.CELL_REPORT) },
  { rule: 'CK-18', what: 'phó không K/T', paper: sign({ authority: [] }, base.NOTICE) },
  {
    rule: 'CK-18',
    what: 'phó của cơ quan khác ký K/T',
    paper: sign({ authority: ['K/T TRƯỞNG BAN'], posts: ['PHÓ CHÁNH VĂN PHÒNG'] }, base.NOTICE),
  },
  {
    rule: 'CK-19',
    what: 'cấp phó ký T/L thủ trưởng của mình',
    paper: sign({ authority: ['T/L CHÁNH VĂN PHÒNG'], posts: ['PHÓ CHÁNH VĂN PHÒNG'] }, base.NOTICE),
  },
  {
    rule: 'CK-08',
    what: 'trưởng ban này thừa lệnh trưởng ban kia',
    paper: sign({ authority: ['T/L TRƯỞNG BAN CHỈ ĐẠO'], posts: ['TRƯỞNG BAN TỔ CHỨC'] }, base.NOTICE),
  },
  { rule: 'CK-19', what: 'T/L ĐẢNG UỶ', paper: sign({ authority: ['T/L ĐẢNG UỶ'] }, base.DELEGATED) },
  { rule: 'CK-20', what: 'bí thư không ghi kiêm', paper: sign({ posts: ['PHÓ BÍ THƯ', 'TRƯỞNG TIỂU BAN'] }, LETTER) },
  {
    rule: 'CK-21',
    what: 'phó tiểu ban ký K/T',
    paper: sign(
      { authority: ['K/T TRƯỞNG TIỂU BAN'], posts: ['UỶ VIÊN BAN THƯỜNG VỤ', 'kiêm', 'PHÓ TRƯỞNG TIỂU BAN'] },
      LETTER,
    ),
  },
  {
    rule: 'CK-22',
    what: 'phó bí thư ký báo cáo chính trị',
    paper: sign({ posts: ['PHÓ BÍ THƯ'] }, base.POLITICAL_REPORT),
  },
  {
    rule: 'CK-22',
    what: 'chánh văn phòng ký thừa lệnh báo cáo chính trị',
    paper: sign({ authority: ['T/L BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'] }, base.POLITICAL_REPORT),
  },
  {
    rule: 'CK-23',
    what: 'bí thư xác nhận chữ ký của chính mình',
    paper: withChange(RESOLUTION, {
      confirmation: {
        intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà',
        signature: { authority: ['T/M ĐẢNG UỶ'], posts: ['BÍ THƯ'], name: 'Lộc Công Hoà' },
      },
    }),
  },
  {
    rule: 'CK-23',
    what: 'trưởng ban xác nhận thừa lệnh',
    paper: withChange(base.CONGRESS_MINUTES, {
      confirmation: {
        intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà và đồng chí Nông Thị Thanh Mai',
        signature: { authority: ['T/L BAN THƯỜNG VỤ'], posts: ['TRƯỞNG BAN'], name: 'Nguyễn Công Dũng' },
      },
    }),
  },
  {
    rule: 'CK-23',
    what: 'xác nhận sai người',
    paper: withChange(RESOLUTION, {
      confirmation: {
        intro: 'Xác nhận chữ ký của đồng chí Lộc Công Hoà',
        signature: { authority: ['T/L BAN THƯỜNG VỤ'], posts: ['CHÁNH VĂN PHÒNG'], name: 'Nguyễn Công Dũng' },
      },
    }),
  },
  {
    rule: 'CK-24',
    what: 'đổi bên chữ ký biên bản đại hội',
    paper: withChange(base.CONGRESS_MINUTES, {
      left: base.CONGRESS_MINUTES.right ?? undefined,
      right: base.CONGRESS_MINUTES.left ?? null,
    } as Partial<Spec>),
  },
  {
    rule: 'CK-25',
    what: 'biên bản thảo luận do đoàn chủ tịch ký',
    paper: leftSign(
      { authority: [], posts: ['NGƯỜI GHI BIÊN BẢN'] },
      withChange(base.CONGRESS_MINUTES, {
        subject: ['thảo luận tại hội trường Đại hội đại biểu Đảng bộ xã Bình An lần thứ II'],
      }),
    ),
  },
  {
    rule: 'CK-26',
    what: 'biên bản hội nghị đổi bên',
    paper: withChange(base.CELL_MINUTES, {
      left: base.CELL_MINUTES.right ?? undefined,
      right: base.CELL_MINUTES.left ?? null,
    } as Partial<Spec>),
  },
  {
    rule: 'CK-27',
    what: 'liên tịch một người ký',
    paper: withChange(base.JOINT, { left: undefined } as unknown as Partial<Spec>),
  },
  { rule: 'CK-28', what: 'chữ ký sang trang riêng', paper: withChange(REPORT, { breakBeforeSignature: true }) },
  { rule: 'CK-29', what: 'chi bộ có hình dấu', paper: withChange(base.CELL_REPORT, { stamp: true }) },
];

export const RECIPIENTS: readonly Fault[] = [
  { rule: 'NN-01', what: 'không có nơi nhận', paper: withChange(REPORT, { recipients: null }) },
  {
    rule: 'NN-02',
    what: 'Nơi nhận đậm nghiêng 12',
    paper: look(REPORT, 'recipientsLabel', { bold: true, italic: true, size: 12, underline: false }),
  },
  { rule: 'NN-02', what: 'NƠI NHẬN in hoa', paper: recipients(REPORT, ITEMS, 'NƠI NHẬN:') },
  { rule: 'NN-02', what: 'NƠI NHẬN kiểu chữ hoa', paper: look(REPORT, 'recipientsLabel', { caps: true }) },
  { rule: 'NN-03', what: 'danh sách cỡ 11', paper: look(REPORT, 'recipient', { size: 11 }) },
  {
    rule: 'NN-04',
    what: 'không gạch đầu dòng',
    paper: recipients(
      REPORT,
      ITEMS.map((item) => item.replace(/^- /, '')),
    ),
  },
  {
    rule: 'NN-05',
    what: 'kết bằng phẩy',
    paper: recipients(
      REPORT,
      ITEMS.map((item) => item.replace(/;$/, ',')),
    ),
  },
  {
    rule: 'NN-05',
    what: 'dòng lưu không chấm',
    paper: recipients(
      REPORT,
      ITEMS.map((item) => item.replace(/\.$/, ';')),
    ),
  },
  {
    rule: 'NN-06',
    what: 'không có dòng lưu',
    paper: recipients(REPORT, ['- Ban Thường vụ Tỉnh uỷ;', '- Các chi bộ trực thuộc.']),
  },
  {
    rule: 'NN-07',
    what: 'Lưu: VT',
    paper: recipients(REPORT, [...ITEMS.slice(0, -1), '- Lưu: VT, Văn phòng Đảng uỷ.']),
  },
  {
    rule: 'NN-07',
    what: 'chi bộ ghi Lưu: VT, CB',
    paper: recipients(base.CELL_REPORT, ['- Đảng uỷ xã Bình An;', '- Lưu: VT, CB.']),
  },
  {
    rule: 'NN-07',
    what: 'chi bộ ghi Lưu: VT',
    paper: recipients(base.CELL_REPORT, ['- Đảng uỷ xã Bình An;', '- Lưu: VT.']),
  },
  {
    rule: 'NN-07',
    what: 'gạch tự động, Lưu: VT',
    paper: withChange(recipients(base.CELL_REPORT, ['- Đảng uỷ xã Bình An;', '- Lưu: VT.']), { drawnDashes: true }),
  },
  {
    rule: 'NN-08',
    what: 'tờ trình thiếu Như trên',
    paper: recipients(SUBMISSION, (SUBMISSION.recipients?.items ?? []).slice(1)),
  },
  { rule: 'NN-09', what: 'báo cáo ghi Như trên', paper: recipients(REPORT, ['- Như trên;', ...ITEMS]) },
  { rule: 'NN-10', what: 'Kính gửi chữ đứng', paper: look(LETTER, 'label', { italic: false }) },
  {
    rule: 'NN-10',
    what: 'công văn không có Kính gửi',
    paper: withChange(LETTER, { addressees: undefined } as unknown as Partial<Spec>),
  },
  {
    rule: 'NN-11',
    what: 'tờ trình ghi Kính gửi',
    paper: withChange(SUBMISSION, { addressees: { label: 'Kính gửi:', items: SUBMISSION.addressees?.items ?? [] } }),
  },
  {
    rule: 'NN-12',
    what: 'báo cáo có Kính gửi',
    paper: withChange(REPORT, { addressees: { label: 'Kính gửi:', items: ['- Ban Thường vụ Tỉnh uỷ;'] } }),
  },
  {
    rule: 'NN-13',
    what: 'nơi gửi không có dấu cuối',
    paper: withChange(SUBMISSION, {
      addressees: { label: 'Kính trình:', items: ['- Ban Thường vụ Tỉnh uỷ', '- Ban Tổ chức Tỉnh uỷ'] },
    }),
  },
  { rule: 'NN-13', what: 'nơi gửi in đậm', paper: look(SUBMISSION, 'addressee', { bold: true }) },
  { rule: 'NN-14', what: 'Nơi nhận không hai chấm', paper: recipients(REPORT, ITEMS, 'Nơi nhận') },
];

const annexes = (change: (annex: Spec['annexes'][number], at: number) => Spec['annexes'][number]): Spec =>
  withChange(base.WITH_ANNEXES, { annexes: base.WITH_ANNEXES.annexes.map(change) });

export const SUPPLEMENT: readonly Fault[] = [
  { rule: 'BS-01', what: 'không nhắc phụ lục', paper: withChange(base.WITH_ANNEXES, { body: REPORT.body }) },
  {
    rule: 'BS-02',
    what: 'Phụ lục La Mã',
    paper: annexes((annex, at) => ({ ...annex, heading: at === 0 ? 'Phụ lục I' : 'Phụ lục II' })),
  },
  { rule: 'BS-02', what: 'hai phụ lục không số', paper: annexes((annex) => ({ ...annex, heading: 'Phụ lục' })) },
  { rule: 'BS-03', what: 'phụ lục thiếu dòng kèm theo', paper: annexes((annex) => ({ ...annex, reference: '' })) },
  {
    rule: 'BS-03',
    what: 'câu văn ở chỗ tiêu đề phụ lục',
    paper: layout(
      look(
        annexes((annex) => ({ ...annex, title: 'Số liệu do các chi bộ trực thuộc báo cáo đến ngày 30/5/2026.' })),
        'annexTitle',
        { bold: false },
      ),
      'annexTitle',
      { align: 'both', firstLine: 567 },
    ),
  },
  { rule: 'BS-04', what: 'dấu MẬT', paper: withChange(REPORT, { secrecy: 'MẬT' }) },
  {
    rule: 'BS-05',
    what: 'KHẨN không đậm',
    paper: look(withChange(REPORT, { urgency: 'KHẨN' }), 'urgency', { bold: false }),
  },
  {
    rule: 'BS-06',
    what: 'phạm vi lưu hành cỡ 14',
    paper: look(withChange(REPORT, { scope: 'TÀI LIỆU HỘI NGHỊ' }), 'scope', { size: 14 }),
  },
  {
    rule: 'BS-06',
    what: 'phạm vi lưu hành ở giữa',
    paper: layout(withChange(REPORT, { scope: 'TÀI LIỆU HỘI NGHỊ' }), 'scope', { align: 'center' }),
  },
  { rule: 'BS-07', what: 'không phổ biến ở trang đầu', paper: withChange(REPORT, { notPublic: 'early' }) },
  { rule: 'BS-08', what: 'DỰ THẢO', paper: withChange(base.DRAFT, { draft: 'DỰ THẢO' }) },
  { rule: 'BS-08', what: 'dự thảo chữ đứng', paper: look(base.DRAFT, 'draft', { italic: false }) },
  {
    rule: 'BS-09',
    what: 'ký hiệu người soạn kiểu cũ',
    paper: look(withChange(REPORT, { typist: 'ABC-268' }), 'typist', { size: 8 }),
  },
  { rule: 'BS-10', what: 'bản chính còn ghi dự thảo', paper: withChange(REPORT, { draft: 'Dự thảo lần 2' }) },
  {
    rule: 'BS-11',
    what: 'liên hệ ở trang đầu',
    paper: withChange(REPORT, { contact: { text: 'Điện thoại: 0205.123456; email: vp@binhan', early: true } }),
  },
  {
    rule: 'BS-11',
    what: 'liên hệ cỡ 12',
    paper: look(withChange(REPORT, { contact: { text: 'Điện thoại: 0205.123456; email: vp@binhan' } }), 'contact', {
      size: 12,
    }),
  },
  {
    rule: 'TQ-01',
    what: 'ban thường vụ cơ sở ban hành quy chế',
    paper: sign(
      { authority: ['T/M BAN THƯỜNG VỤ'] },
      withChange(REPORT, {
        upper: ['ĐẢNG BỘ XÃ BÌNH AN'],
        issuer: ['ĐẢNG UỶ TRƯỜNG TRUNG CẤP'],
        type: 'QUY CHẾ',
        subject: ['làm việc của Đảng uỷ'],
        number: 'Số 02-QC/ĐU',
      }),
    ),
  },
  {
    rule: 'TQ-02',
    what: 'chi bộ ban hành chỉ thị',
    paper: withChange(base.CELL_REPORT, {
      type: 'CHỈ THỊ',
      subject: ['về công tác phát triển đảng viên'],
      number: 'Số 02-CT/CB',
    }),
  },
  {
    rule: 'TQ-03',
    what: 'đại hội ban hành kế hoạch',
    paper: withChange(RESOLUTION, { type: 'KẾ HOẠCH', subject: ['thực hiện nghị quyết'], number: 'Số 14-KH/ĐH' }),
  },
];
