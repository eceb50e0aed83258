import { tidyText } from '#shared/kernel/vietnamese-text.ts';

/** One way of placing the tone in oa, oe, uy, so that ỦY and UỶ are the same word. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/ÒA(?!\p{L})/gu, 'OÀ'],
  [/ÓA(?!\p{L})/gu, 'OÁ'],
  [/ỎA(?!\p{L})/gu, 'OẢ'],
  [/ÕA(?!\p{L})/gu, 'OÃ'],
  [/ỌA(?!\p{L})/gu, 'OẠ'],
  [/ÒE(?!\p{L})/gu, 'OÈ'],
  [/ỎE(?!\p{L})/gu, 'OẺ'],
  [/ÙY(?!\p{L})/gu, 'UỲ'],
  [/ÚY(?!\p{L})/gu, 'UÝ'],
  [/ỦY(?!\p{L})/gu, 'UỶ'],
  [/ŨY(?!\p{L})/gu, 'UỸ'],
  [/ỤY(?!\p{L})/gu, 'UỴ'],
];

/** Capitals, tidy, one tone place: the form in which words are recognised. */
export function inCapitals(text: string): string {
  let capitals = tidyText(text).toUpperCase();
  for (const [pattern, letters] of TONE_PLACES) capitals = capitals.replace(pattern, letters);
  return capitals;
}

/** Letters are there and none of them is small. */
export const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{L}/u.test(text);

/** A blank a hand is to fill: dots, spaces, underscores, a marked gap. */
export const isBlank = (text: string): boolean => /^[\s.…_\u00a0-]*$/.test(text);

export const TYPES: readonly (readonly [name: string, code: string])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Quy định', 'QĐ'],
  ['Quy chế', 'QC'],
  ['Chỉ thị', 'CT'],
  ['Kết luận', 'KL'],
  ['Thông tri', 'TT'],
  ['Hướng dẫn', 'HD'],
  ['Thông báo', 'TB'],
  ['Thông cáo', 'TC'],
  ['Tuyên bố', 'TB'],
  ['Lời kêu gọi', 'LKG'],
  ['Báo cáo', 'BC'],
  ['Kế hoạch', 'KH'],
  ['Quy hoạch', 'QH'],
  ['Chương trình', 'CTr'],
  ['Đề án', 'ĐA'],
  ['Phương án', 'PA'],
  ['Dự án', 'DA'],
  ['Tờ trình', 'TTr'],
  ['Công văn', 'CV'],
  ['Biên bản', 'BB'],
  ['Chiến lược', ''],
  ['Cương lĩnh chính trị', ''],
  ['Điều lệ', ''],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy chứng nhận', 'GCN'],
  ['Giấy đi đường', 'GĐĐ'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu gửi', 'PG'],
  ['Thư công', ''],
];

/** A paper that may be printed on A5 or a form of its own (HD05 IV§3). */
export const ADMINISTRATIVE = new Set([
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy chứng nhận',
  'Giấy đi đường',
  'Giấy nghỉ phép',
  'Phiếu chuyển',
  'Phiếu gửi',
  'Thư công',
]);

const POST =
  /^(?:Q\.\s*|QUYỀN )?(?:PHÓ )?(?:BÍ THƯ|TRƯỞNG BAN|TRƯỞNG ĐOÀN|TRƯỞNG TIỂU BAN|TỔ TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG CÔNG AN|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|UỶ VIÊN|ĐẢNG UỶ VIÊN|CHI UỶ VIÊN|CHỈ HUY TRƯỞNG|NGƯỜI GHI BIÊN BẢN|NGƯỜI GHI|THƯ KÝ|CHỦ TRÌ|CHỦ TOẠ|NGƯỜI LẬP|NGƯỜI BÁO CÁO|ỨNG CỬ VIÊN|ĐẠI DIỆN)(?:[ ,].*)?$/;

/** A line that names a post, in capitals or not. */
export function isPostLine(text: string): boolean {
  const capitals = inCapitals(text).replace(/[,:]$/, '');
  if (capitals.length > 90 || !POST.test(capitals)) return false;
  return (
    isAllCapitals(text) ||
    /^(?:PHÓ )?(?:BÍ THƯ|TRƯỞNG BAN|TRƯỞNG ĐOÀN|CHỦ TỊCH|CHỦ NHIỆM|NGƯỜI GHI BIÊN BẢN|CHỦ TRÌ HỘI NGHỊ|CHÁNH VĂN PHÒNG|TRƯỞNG TIỂU BAN|THƯ KÝ)$/.test(
      capitals,
    )
  );
}

const MARK =
  /^(?:T\s*[/.]?\s*M|K\s*[/.]?\s*T|T\s*[/.]?\s*L|T\s*[/.]?\s*U\s*[/.]?\s*Q|Q)\s*[./]\s*\S|^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s+\p{Lu}{2}/u;

/** A line of authority: T/M …, K/T …, T/L …, Q. …, and the forms of state papers. */
export function isAuthorityLine(text: string): boolean {
  const tidy = tidyText(text);
  if (tidy.length > 90 || !MARK.test(tidy.toUpperCase())) return false;
  const rest = tidy.replace(/^\S{1,5}\s*/u, '');
  return (
    isAllCapitals(rest.slice(0, 12)) || isAllCapitals(tidy) || /^(?:[Tt]\/[Mm]|[Kk]\/[Tt]|[Tt]\/[Ll])\s/.test(tidy)
  );
}

const TITLE_WORDS = [
  ...[
    'PGS',
    'GS',
    'TSKH',
    'TS',
    'Th\\.?S',
    'CN',
    'KS',
    'BS\\s?CK\\s?I{1,2}',
    'BS',
    'CK\\s?(?:I{1,2}|[12])',
    'DS',
    'LS',
    'Dr',
    'Mr',
  ],
  ...[
    'Ông',
    'Bà',
    'Đ\\s?/\\s?c',
    'Đồng chí',
    'Phó Giáo sư',
    'Giáo sư',
    'Tiến s[ĩỹ]',
    'Thạc s[ĩỹ]',
    'Cử nhân',
    'Kỹ sư',
    'Luật sư',
  ],
  ...['Bác s[ĩỹ] (?:CK\\s?|chuyên khoa (?:cấp )?)(?:I{1,2}|[12])', 'Bác s[ĩỹ]', 'Dược s[ĩỹ]'],
  ...['(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|uý|úy)', '(?:Thượng|Trung|Hạ) s[ĩỹ]'],
  ...['NGND', 'NGƯT', '(?:Nhà giáo|Thầy thuốc|Nghệ sĩ) (?:Nhân dân|Ưu tú)', 'Anh hùng Lao động'],
];
const TITLES = new RegExp(`^(?:(?:${TITLE_WORDS.join('|')})(?:\\s*[.,:/-]\\s*|\\s+))+`, 'iu');

/** "Ông Ích Khiêm", "Bà Thị Hoa" and "Tiến Sĩ Hùng Anh" are names; before a title stand three words, and it has one capital. */
const isNameToo = (title: string, name: string): boolean =>
  /^(?:Ông|Bà)\s+$/iu.test(title)
    ? tidyText(name.slice(title.length)).split(' ').length < 3
    : /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s*$/u.test(title.normalize('NFC'));

/** Forms of address, degrees, ranks and honours before a name, as written with the blank after them; '' for none. */
export function titleBefore(name: string): string {
  const title = TITLES.exec(name)?.[0] ?? '';
  if (isNameToo(title, name)) return '';
  return title !== '' && /^\p{Lu}\S* \p{Lu}/u.test(tidyText(name.slice(title.length))) ? title : '';
}

/** A person's full name as it stands under a signature, with or without a title before it. */
export function isNameLine(line: string): boolean {
  const tidy = tidyText(line);
  const text = tidy.slice(titleBefore(tidy).length);
  const words = text.replace(/[.,;]$/, '').split(' ');
  if (words.length < 2 || words.length > 8 || text.length > 50 || /[\d:;()/*]/.test(text)) return false;
  return words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word) && /^\p{Lu}/u.test(word)) || isAllCapitals(text);
}
