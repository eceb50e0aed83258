import {
  EXPERTISE_LEVEL_LABELS,
  GENDER_LABELS,
  KIND_LABELS,
  THEORY_LEVEL_LABELS,
} from '#shared/domain/delegates/delegate-words.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { WrittenColumn } from '#shared/kernel/sheet.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';

const ETHNIC_GROUPS =
  'Kinh,Tày,Thái,Mường,Khmer,Hoa,Nùng,Mông,Dao,Gia Rai,Ê Đê,Ba Na,Sán Chay,Chăm,Cơ Ho,Xơ Đăng,Sán Dìu,Hrê,Ra Glai,Mnông,Thổ,Xtiêng,Khơ Mú,Bru - Vân Kiều,Cơ Tu,Giáy,Tà Ôi,Mạ,Giẻ - Triêng,Co,Chơ Ro,Xinh Mun,Hà Nhì,Chu Ru,Lào,La Chí,Kháng,Phù Lá,La Hủ,La Ha,Pà Thẻn,Lự,Ngái,Chứt,Lô Lô,Mảng,Cơ Lao,Bố Y,Cống,Si La,Pu Péo,Rơ Măm,Brâu,Ơ Đu'.split(
    ',',
  );
const RELIGIONS = ['Không', 'Phật giáo', 'Công giáo', 'Tin Lành', 'Cao Đài', 'Phật giáo Hoà Hảo', 'Hồi giáo'];
const text = (header: string, width: number, choices: readonly string[] = []): WrittenColumn => ({
  header,
  width,
  holds: 'text',
  choices,
});

/** A form to hand out to units: the headers the import knows, drop-downs where words must be alike. */
export async function writeBlankForm(units: readonly string[]): Promise<BinaryFile> {
  const columns = [
    text('STT', 6),
    text('Họ và tên', 28),
    text('Giới tính', 10, Object.values(GENDER_LABELS)),
    text('Ngày sinh', 13),
    text('Dân tộc', 12, ETHNIC_GROUPS),
    text('Tôn giáo', 12, RELIGIONS),
    text('Quê quán', 26),
    text('Nơi ở', 26),
    text('Ngày vào Đảng', 13),
    text('Ngày chính thức', 13),
    text('Giáo dục phổ thông', 12, ['12/12', '10/10', '9/12', '7/10']),
    text('Chuyên môn', 20, Object.values(EXPERTISE_LEVEL_LABELS)),
    text('Lý luận chính trị', 14, Object.values(THEORY_LEVEL_LABELS)),
    text('Chức vụ, đơn vị công tác', 32),
    text('Tổ chức đảng', 28, units),
    text('Diện đại biểu', 14, Object.values(KIND_LABELS)),
    text('Số thẻ đảng viên', 16),
    text('Huy hiệu Đảng', 10, ['30 năm', '40 năm', '45 năm', '50 năm', '55 năm', '60 năm']),
    text('Điện thoại', 14),
    text('Ghi chú', 20),
  ];
  const bytes = await writeSheet({ name: 'Danh sách đại biểu', columns, rows: [] });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([Buffer.from(bytes)], 'mau-danh-sach-dai-bieu.xlsx', { type });
}
