import { BorderStyle, Paragraph } from 'docx';
import { TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { type Block, line, repeat, repeatLines } from './blocks.ts';
import { invisibleTable } from './tables.ts';

/** Room for "ĐẢNG BỘ XÃ BÌNH AN LẦN THỨ II" left and a date right, each on one line. */
const LEFT = 4820;
/** Width of "ĐẢNG CỘNG SẢN VIỆT NAM" in 15 pt bold, twips; the line below is as long (HD05 §1.2). */
const TITLE_WIDTH = 4130;

/**
 * Issuer left, title right; number and date level with each other below
 * (HD05 PL1 ô 1–4). Borderless table of two rows.
 */
export function letterhead(width = TEXT_WIDTH): Block {
  const [left, right] = [Math.round((LEFT * width) / TEXT_WIDTH), width - Math.round((LEFT * width) / TEXT_WIDTH)];
  const issuer = [
    ...repeatLines('dong_tren', 'CoQuanCapTren', '{ten}'),
    ...repeatLines('dong_ban_hanh', 'CoQuanBanHanh', '{ten}'),
    line('Sao', '*'),
  ];
  const number = [line('SoKyHieu', '{so_ky_hieu}'), ...repeatLines('co_du_thao', 'DuThao', '{du_thao}')];
  return invisibleTable(
    [left, right],
    [
      [issuer, [line('TieuDe', 'ĐẢNG CỘNG SẢN VIỆT NAM'), titleLine(right)]],
      [number, [line('DiaDanhNgay', '{dia_danh_ngay}')]],
    ],
  );
}

/** A drawn shape would move with the text in LibreOffice; a border between two indents is exact in both. */
function titleLine(right: number): Paragraph {
  const indent = Math.round((right - TITLE_WIDTH) / 2);
  return new Paragraph({
    style: 'GachTieuDe',
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** Type, subject and five hyphens (HD05 §5.2). */
export function title(): Block[] {
  return [line('TenLoai', '{ten_loai}'), ...repeat('trich_yeu', line('TrichYeu', '{dong}')), line('NamGach', '-----')];
}

/** "Kính trình:" ("Kính gửi:" by the older rules) with its recipients beside it, below the subject (HD05 §9.2.4). */
export const addressees = (): Block[] => [
  ...repeat('co_kinh_trinh', addressTable('{nhan_kinh_trinh}', 'kinh_trinh')),
  line('BangCach', ''),
];

/** "Kính gửi:" with the one the paper is for beside it. */
export const addressee = (): Block[] => [addressTable('Kính gửi:', 'kinh_gui'), line('BangCach', '')];

const addressTable = (label: string, list: string) =>
  invisibleTable([3000, TEXT_WIDTH - 3000], [[[line('KinhTrinh', label)], repeatLines(list, 'KinhTrinhTen', '{ten}')]]);

/** Each căn cứ its own paragraph, dash and end mark already there (HD05 §6.2.3). */
export const grounds = () => repeat('can_cu', line('NoiDung', '{noi_dung}'));

/** Head of an annex: number, title, what it belongs to (HD05 BS§1.2). */
export function annexHead(annex: string): Block[] {
  return [
    line('PhuLuc', `{${annex}.ten_phu_luc}`),
    line('PhuLucTieuDe', `{${annex}.tieu_de}`),
    line('PhuLucDan', `{${annex}.dan_chieu}`),
    line('NamGach', '-----'),
  ];
}
