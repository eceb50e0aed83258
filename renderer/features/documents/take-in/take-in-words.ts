import type { DroppedKind, TakeInMatch } from '#shared/domain/checking/take-in/take-in.ts';
import type { Tone } from '../../../ui/tag.tsx';

/** What the clerk reads about each piece and each thing left out. */
export const MATCHES: Readonly<Record<TakeInMatch, { readonly tone: Tone; readonly words: string }>> = {
  sure: { tone: 'ok', words: 'khớp' },
  likely: { tone: 'info', words: 'gần khớp, xem lại' },
  records: { tone: 'none', words: 'mục này in từ hồ sơ' },
  none: { tone: 'warn', words: 'chưa rõ chỗ' },
};

export const DROPPED: Readonly<Record<DroppedKind, { readonly words: string; readonly why: string }>> = {
  letterhead: { words: 'Tên cơ quan, số, ngày', why: 'văn bản tự lập theo thể thức' },
  title: { words: 'Tên loại, trích yếu', why: 'văn bản tự lập theo thể thức' },
  addressees: { words: 'Nơi kính gửi', why: 'lấy từ hồ sơ đơn vị' },
  signature: { words: 'Chữ ký', why: 'lấy từ chức danh' },
  header: { words: 'Đầu trang, chân trang', why: 'thể thức chỉ có số trang' },
  note: { words: 'Chú thích cuối trang', why: 'bàn soạn không có chú thích; cần thì viết vào đoạn' },
  struck: { words: 'Chữ gạch ngang', why: 'coi là đã xoá' },
  image: { words: 'Hình', why: 'bàn soạn không có hình' },
  comment: { words: 'Nhận xét', why: 'không phải nội dung văn bản' },
  tracked: { words: 'Vết sửa', why: 'lấy bản đã chấp nhận mọi sửa đổi' },
};

export const ENCODINGS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;
