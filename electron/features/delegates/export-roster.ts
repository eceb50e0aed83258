import { GENDER_LABELS, KIND_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { WrittenColumn } from '#shared/kernel/sheet.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';

type ExportedColumn = WrittenColumn & { readonly value: (delegate: Delegate) => string | number | null };
const text = (header: string, width: number, value: ExportedColumn['value']): ExportedColumn => ({
  header,
  width,
  holds: 'text',
  value,
});
const day = (header: string, value: ExportedColumn['value']): ExportedColumn => ({
  header,
  width: 13,
  holds: 'day',
  value,
});

/** Headers are words that the import knows, so that an exported list can come back. */
const COLUMNS: readonly ExportedColumn[] = [
  { header: 'STT', width: 6, holds: 'number', value: ({ number }) => number },
  text('Họ và tên', 26, ({ fullName }) => fullName),
  text('Giới tính', 9, ({ gender }) => (gender ? GENDER_LABELS[gender] : null)),
  day('Ngày sinh', ({ bornOn }) => bornOn),
  text('Dân tộc', 11, ({ ethnicity }) => ethnicity),
  text('Tôn giáo', 11, ({ religion }) => religion),
  text('Quê quán', 26, ({ homeTown }) => homeTown),
  text('Nơi ở', 26, ({ residence }) => residence),
  day('Ngày vào Đảng', ({ joinedPartyOn }) => joinedPartyOn),
  day('Ngày chính thức', ({ officialOn }) => officialOn),
  text('Giáo dục phổ thông', 12, ({ generalEducation }) => generalEducation),
  text('Chuyên môn', 16, ({ expertise }) => expertise),
  text('Lý luận chính trị', 12, ({ politicalTheory }) => politicalTheory),
  text('Quản lý nhà nước', 12, ({ stateManagement }) => stateManagement),
  text('Ngoại ngữ', 12, ({ foreignLanguage }) => foreignLanguage),
  text('Tin học', 12, ({ computing }) => computing),
  text('Chức vụ, đơn vị công tác', 30, ({ post }) => post),
  text('Tổ chức đảng', 26, ({ unit }) => unit),
  ...(['ex-officio', 'elected', 'appointed', 'alternate'] as const).map((kind) =>
    text(KIND_LABELS[kind], 10, (delegate) => (delegate.kind === kind ? 'x' : null)),
  ),
  text('Cấp uỷ viên', 16, ({ committeeSeat }) => committeeSeat),
  text('Khối, ngành nghề', 16, ({ sector }) => sector),
  text('Huy hiệu Đảng', 10, ({ partyBadge }) => (partyBadge === null ? null : `${partyBadge} năm`)),
  text('Khen thưởng', 20, ({ awards }) => awards),
  text('Kỷ luật', 20, ({ discipline }) => discipline),
  text('Số thẻ đảng viên', 16, ({ cardNumber }) => cardNumber),
  text('Điện thoại', 14, ({ phone }) => phone),
  text('Ghi chú', 20, ({ note }) => note),
];

/** The selected delegates as .xlsx, in the order they stand on screen. */
export async function exportRoster(delegates: readonly Delegate[]): Promise<BinaryFile> {
  const bytes = await writeSheet({
    name: 'Danh sách đại biểu',
    columns: COLUMNS,
    rows: delegates.map((delegate) => COLUMNS.map((column) => column.value(delegate))),
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([Buffer.from(bytes)], 'danh-sach-dai-bieu.xlsx', { type });
}
