import type { Unit } from '../congress/congress.ts';

/** "- Ban Thường vụ …;" and last "- Lưu Văn phòng Đảng uỷ." (HD05 §9.2.5). */
export function recipientLines(recipients: readonly string[], archive: string): readonly { readonly ten: string }[] {
  return [...recipients.map((name) => ({ ten: `- ${bare(name)};` })), { ten: `- ${bare(archive)}.` }];
}

/** "- Ban Thường vụ Tỉnh uỷ;": every addressee of "Kính trình" ends with a semicolon. */
export const addresseeLines = (names: readonly string[]): readonly { readonly ten: string }[] =>
  names.map((name) => ({ ten: names.length > 1 ? `- ${bare(name)};` : `${bare(name)};` }));

/** Where the original is kept. */
export function archiveLine(unit: Unit): string {
  if (unit.kind === 'cell') return 'Lưu Chi bộ';
  return unit.hasOffice ? 'Lưu Văn phòng Đảng uỷ' : 'Lưu Đảng uỷ';
}

/** Căn cứ: each starts with "- " and ends with ";", the last with "." (HD05 §6.2.3). */
export function groundLines(grounds: readonly string[]): readonly { readonly noi_dung: string }[] {
  return grounds.map((ground, place) => ({
    noi_dung: `- ${bare(ground)}${place === grounds.length - 1 ? '.' : ';'}`,
  }));
}

/** Without the dash and the end mark a clerk may have typed. */
export const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[-–•+]\s*/, '')
    .replace(/[\s;.,]+$/, '');
