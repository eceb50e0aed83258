import { AlignmentType, type IStylesOptions, LineRuleType, UnderlineType } from 'docx';
import { PAPER_STYLES } from '#shared/domain/documents/paper-styles.ts';

/**
 * Every component of a paper as a named Word style, profile HD05_2026.
 * Sizes and cases: HD05 Phụ lục 2; body: §6.2.2; what it leaves open is marked "ours".
 */
const FONT = 'Times New Roman';
const FONTS = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };

const points = (size: number) => size * 20;
/** The lower end of 18–22 pt would clip stacked marks (Ế, Ộ) of 14 pt on some printers. */
const BODY_LINE = points(19);
const FIRST_LINE = 567;
const GAP = points(6);

type Look = {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact line, twips; absent: single */
  readonly line?: number;
  readonly keepNext?: boolean;
  /** Level in Word's navigation pane, from 0 */
  readonly outline?: number;
  readonly indent?: { readonly left?: number; readonly hanging?: number };
};

const BODY: Look = { size: 14, align: AlignmentType.JUSTIFIED, firstLine: FIRST_LINE, after: GAP, line: BODY_LINE };
const HEADING: Look = { ...BODY, bold: true, keepNext: true };
const CENTRED: Look = { size: 14, align: AlignmentType.CENTER };
const PART: Look = { ...CENTRED, bold: true, keepNext: true, line: BODY_LINE, after: GAP };
const TABLE: Look = { size: 12, before: 40, after: 40 };
const WIDE_TABLE: Look = { size: 10, before: 20, after: 20 };

/** id → [name in Word, look] */
const LOOKS = {
  [PAPER_STYLES.body]: ['Nội dung', BODY],
  TieuDe: ['Tiêu đề Đảng Cộng sản Việt Nam', { ...CENTRED, size: 15, bold: true }],
  GachTieuDe: ['Gạch dưới tiêu đề', { ...CENTRED, line: points(8) }],
  CoQuanCapTren: ['Cơ quan cấp trên', CENTRED],
  CoQuanBanHanh: ['Cơ quan ban hành', { ...CENTRED, bold: true }],
  Sao: ['Dấu sao', CENTRED],
  SoKyHieu: ['Số và ký hiệu', CENTRED],
  DiaDanhNgay: ['Địa danh, ngày tháng', { ...CENTRED, italic: true }],
  DuThao: ['Dự thảo', { ...CENTRED, italic: true }],
  TenLoai: ['Tên loại văn bản', { ...CENTRED, size: 16, bold: true, before: points(24) }],
  TrichYeu: ['Trích yếu', { ...CENTRED, bold: true }],
  NamGach: ['Năm gạch', { ...CENTRED, after: points(12) }],
  KinhTrinh: ['Kính trình', { size: 14, italic: true, align: AlignmentType.RIGHT, after: points(3) }],
  KinhTrinhTen: ['Nơi nhận sau Kính trình', { size: 14, after: points(3), indent: { left: 227, hanging: 170 } }],
  Phan: ['Phần', { ...PART, before: GAP, after: points(2), outline: 0 }],
  TenPhan: ['Tên phần', PART],
  [PAPER_STYLES.heading1]: ['Mục I-', { ...HEADING, outline: 1 }],
  [PAPER_STYLES.heading2]: ['Mục 1.', { ...HEADING, outline: 2 }],
  [PAPER_STYLES.heading3]: ['Mục a)', { ...HEADING, outline: 3 }],
  [PAPER_STYLES.tableHead]: ['Bảng - đầu cột', { ...TABLE, bold: true, align: AlignmentType.CENTER }],
  [PAPER_STYLES.tableText]: ['Bảng - chữ', TABLE],
  [PAPER_STYLES.tableCentred]: ['Bảng - giữa', { ...TABLE, align: AlignmentType.CENTER }],
  BangNhom: ['Bảng - nhóm', { ...TABLE, bold: true, keepNext: true }],
  [PAPER_STYLES.tableGap]: ['Bảng - khoảng cách dưới', { size: 6, line: points(8) }],
  BangRongDau: ['Bảng rộng - đầu cột', { ...WIDE_TABLE, bold: true, align: AlignmentType.CENTER }],
  BangRongChu: ['Bảng rộng - chữ', WIDE_TABLE],
  BangRongGiua: ['Bảng rộng - giữa', { ...WIDE_TABLE, align: AlignmentType.CENTER }],
  BangRongNhom: ['Bảng rộng - nhóm', { ...WIDE_TABLE, bold: true, keepNext: true }],
  TheDaiHoi: ['Thẻ - tên đại hội', { ...CENTRED, size: 10, bold: true }],
  TheLoai: ['Thẻ - loại thẻ', { ...CENTRED, size: 16, bold: true, before: points(4), after: points(2) }],
  TheTen: ['Thẻ - họ tên', { ...CENTRED, size: 15, bold: true, before: points(2) }],
  TheChu: ['Thẻ - đơn vị, tổ, ghế', { ...CENTRED, size: 11 }],
  TheSo: ['Thẻ - số', { ...CENTRED, size: 10 }],
  BienTen: ['Biển tên - họ tên', { ...CENTRED, size: 54, bold: true }],
  BienChucVu: ['Biển tên - chức vụ', { ...CENTRED, size: 20 }],
  [PAPER_STYLES.barcode]: ['Mã vạch', { ...CENTRED, size: 6 }],
  CachKy: ['Khoảng cách trên chữ ký', { size: 6, line: points(14), keepNext: true }],
  QuyenHan: ['Quyền hạn ký', { ...CENTRED, bold: true, keepNext: true }],
  ChucVu: ['Chức vụ người ký', { ...CENTRED, keepNext: true }],
  HoTen: ['Họ tên người ký', { ...CENTRED, bold: true, before: points(72) }],
  XacNhan: ['Xác nhận chữ ký', { ...CENTRED, keepNext: true, after: GAP }],
  NoiNhan: ['Nơi nhận', { size: 14, underline: true }],
  NoiNhanTen: ['Danh sách nơi nhận', { size: 12 }],
  PhuLuc: ['Phụ lục', { ...CENTRED, size: 15, bold: true }],
  PhuLucTieuDe: ['Tiêu đề phụ lục', { ...CENTRED, bold: true }],
  PhuLucDan: ['Dẫn chiếu phụ lục', { ...CENTRED, italic: true }],
  CuoiPhan: ['Cuối phần', { size: 1, line: points(1) }],
  SoTrang: ['Số trang', CENTRED],
} as const satisfies Record<string, readonly [string, Look]>;

export type StyleId = keyof typeof LOOKS;

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONTS, size: 28, language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: Object.entries(LOOKS).map(([id, [name, look]]) => toParagraphStyle(id, name, look)),
};

function toParagraphStyle(id: string, name: string, look: Look) {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: id,
    quickFormat: true,
    run: {
      font: FONTS,
      size: look.size * 2,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italics: true }),
      ...(look.underline && { underline: { type: UnderlineType.SINGLE } }),
    },
    paragraph: {
      alignment: look.align ?? AlignmentType.LEFT,
      spacing: {
        before: look.before ?? 0,
        after: look.after ?? 0,
        ...(look.line && { line: look.line, lineRule: LineRuleType.EXACT }),
      },
      indent: { ...look.indent, ...(look.firstLine && { firstLine: look.firstLine }) },
      ...(look.keepNext && { keepNext: true }),
      ...(look.outline !== undefined && { outlineLevel: look.outline }),
    },
  };
}
