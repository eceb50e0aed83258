import type { PaperField, PaperSection } from '../paper.ts';
import {
  COMMITTEE_FORMAT_FIELDS,
  CONGRESS_FORMAT_FIELDS,
  choiceField,
  FORMAT_SECTION,
  POSTS_SCREEN,
  recordField,
  richField,
  STEPS_SCREEN,
  tableField,
  textField,
  UNIT_SCREEN,
} from '../paper-field.ts';
import { isBlankRichText, type RichText } from '../rich-text.ts';
import type { OutlineSection, OutlineSigning, OutlineSource } from './outline-paper.ts';

export const HEAD_SECTION: PaperSection = { id: 'mo_van_ban', label: 'Nơi kính trình, căn cứ' };

/** A section that is one text of the clerk's own. */
export function writtenSection(
  id: string,
  label: string,
  options: { readonly heading?: string; readonly help?: string; readonly optional?: boolean } = {},
): OutlineSection {
  const { heading = label, ...field } = options;
  return { id, label, heading, fields: [richField(id, id, label, field)], body: ({ book }) => book.rich(id) };
}

/** A section that prints a usual text until the clerk writes another in its place. */
export function defaultedSection(
  id: string,
  label: string,
  usual: (source: OutlineSource) => RichText,
  options: { readonly heading?: string; readonly help?: string } = {},
): OutlineSection {
  const { heading = label, help = 'Để trống thì in nội dung thường dùng; viết vào đây thì in đúng như đã viết.' } =
    options;
  return {
    ...{ id, label, heading },
    fields: [richField(id, id, label, { help, optional: true })],
    body: (source) => {
      const own = source.book.rich(id);
      return isBlankRichText(own) ? usual(source) : own;
    },
  };
}

/** The same section with more fields before its own, e.g. record values its text or the subject prints. */
export const withFields = (section: OutlineSection, ...fields: readonly PaperField[]): OutlineSection => ({
  ...section,
  fields: [...fields, ...section.fields],
});

export function addressFields({ isAddressed, hasGrounds }: { isAddressed: boolean; hasGrounds: boolean }) {
  const addressees: readonly PaperField[] = [
    recordField(HEAD_SECTION.id, 'kinh_trinh', 'Nơi kính trình', UNIT_SCREEN),
    tableField(HEAD_SECTION.id, 'kinh_trinh_khac', 'Nơi kính trình khác', [{ name: 'ten', label: 'Nơi kính trình' }], {
      optional: true,
    }),
  ];
  const grounds = tableField(
    HEAD_SECTION.id,
    'can_cu',
    'Căn cứ',
    [{ name: 'noi_dung', label: 'Loại, số, ký hiệu, ngày, cơ quan, trích yếu' }],
    { help: 'Mỗi căn cứ một dòng, bắt đầu bằng “Căn cứ …”; dấu gạch và dấu cuối dòng tự thêm.' },
  );
  return [...(isAddressed ? addressees : []), ...(hasGrounds ? [grounds] : [])];
}

/** What letterhead, signature and recipients are made of, by who signs. */
export function formatFields(signing: OutlineSigning): readonly PaperField[] {
  switch (signing.by) {
    case 'committee':
      return [...(signing.mayDeputySign ? [SIGNER] : []), ...COMMITTEE_FORMAT_FIELDS];
    case 'presidium':
      return [CHAIR, ...SEAL, ...CONGRESS_FORMAT_FIELDS];
    case 'secretariat':
      return [SECRETARY, ...SEAL, ...CONGRESS_FORMAT_FIELDS];
    case 'credentials':
      return [BOARD_HEAD, ...SEAL, ...CONGRESS_FORMAT_FIELDS];
    case 'meeting':
      return [
        ...(signing.recorded ? RECORDED_MEETING : MEETING),
        ...COMMITTEE_FORMAT_FIELDS.filter(({ name }) => name !== 'nguoi_ky'),
      ];
    case 'nobody':
      return UNSIGNED;
  }
}

const at = FORMAT_SECTION.id;
const SIGNER = choiceField(at, 'chuc_vu_ky', 'Chức vụ người ký', [
  ['secretary', 'Bí thư'],
  ['deputy-secretary', 'Phó Bí thư'],
]);
const CHAIR = recordField(at, 'chu_toa_ky', 'Người ký thay mặt Đoàn Chủ tịch', POSTS_SCREEN, {
  rule: 'cell-signature',
});
const SECRETARY = recordField(at, 'thu_ky_ky', 'Người ký thay mặt Đoàn Thư ký', POSTS_SCREEN);
const BOARD_HEAD = recordField(at, 'truong_ban_ky', 'Trưởng Ban Thẩm tra tư cách đại biểu', POSTS_SCREEN);
const SEAL: readonly PaperField[] = [
  choiceField(at, 'con_dau', 'Con dấu của Đại hội', [
    ['khong', 'Không có con dấu riêng, có xác nhận chữ ký'],
    ['co', 'Có con dấu riêng'],
  ]),
  recordField(at, 'nguoi_xac_nhan', 'Người xác nhận chữ ký', POSTS_SCREEN),
];
const MEETING: readonly PaperField[] = [
  textField(at, 'nguoi_ghi', 'Người ghi biên bản'),
  textField(at, 'chu_tri', 'Người chủ trì hội nghị'),
];
const RECORDED_MEETING: readonly PaperField[] = [
  recordField(at, 'nguoi_ghi', 'Người ghi biên bản, tổ trưởng kiểm phiếu', STEPS_SCREEN),
  recordField(at, 'chu_tri', 'Người chủ trì hội nghị', STEPS_SCREEN),
];
/** Letterhead and date only; whose letterhead it is follows from the issuer. */
const UNSIGNED = [...COMMITTEE_FORMAT_FIELDS, ...CONGRESS_FORMAT_FIELDS].filter(
  ({ name }, place, all) =>
    name !== 'nguoi_ky' && name !== 'noi_nhan' && all.findIndex((one) => one.name === name) === place,
);
