/**
 * Sentences that every paper opens and closes with: what it carries out, which congress it is for, salutations,
 * wishes, thanks. A sentence that goes on to say something of its own is none of them.
 */
const FORMAL: readonly RegExp[] = [
  /^(?:(?:[Kk]ính t|[Tt])hưa|(?:KÍNH )?THƯA)\s[^,:]*(?:,\s*(?:(?:(?:và|cùng) )?(?:kính )?thưa|các|cùng|toàn thể|quý|đồng chí|Uỷ viên|Ủy viên|Tỉnh|Bí thư|Phó|Chủ tịch|Trưởng|Chánh|Đại biểu)[^,:]*)*$/u,
  /^(?:(?:cuối cùng|trước hết|một lần nữa|nhân dịp này|với tình cảm đó|thay mặt [^,]{3,90}|tôi|chúng tôi),?\s+)*(?:xin\s+)?(?:được\s+)?(?:(?:trân trọng|kính|chân thành|nhiệt liệt|thân ái|cũng)\s+)*chúc\s(?!mừng)/iu,
  /^(?:(?:cuối cùng|trước hết|một lần nữa|nhân dịp này|thay mặt [^,]{3,90}|tôi|chúng tôi),?\s+)*(?:(?:xin|được|trân trọng|kính|chân thành|nhiệt liệt)\s+)+(?:cảm ơn|cám ơn|chào mừng)(?=\s|$)/iu,
  /^(?:xin\s+)?(?:trân trọng|chân thành)\s+(?:cảm ơn|cám ơn|báo cáo|kính trình)/iu,
  /^trên đây là\s[^,;:]*(?:báo cáo|tham luận|kế hoạch|tờ trình|chương trình|diễn văn|ý kiến|nội dung|kết quả)[^;:\d]*$/iu,
  /^(?:trình|kết quả|chào mừng|tại|dự)?\s*đại hội\s+(?:đại biểu|đảng viên|toàn thể|đảng bộ|chi bộ)[^.;:,]*(?:,? lần thứ [ivxlc\d]+)?,?\s*nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}$/iu,
];

/** "Thực hiện Nghị quyết …": formal while each clause only names a paper, its number, its day or its term. */
const CARRIES_OUT =
  /^(?:thực hiện|triển khai thực hiện|căn cứ|thi hành|theo)\s+(?:các\s+)?(?:nghị quyết|chỉ thị|quy định|hướng dẫn|kế hoạch|kết luận|điều lệ|thông báo|công văn|chương trình|sự (?:chỉ đạo|thống nhất))\s/iu;
const NAMES_A_PAPER =
  /^(?:và\s+)?(?:nhiệm kỳ|khoá|khóa|lần thứ|ngày|số|của|về|nghị quyết|chỉ thị|quy định|hướng dẫn|kế hoạch|kết luận|điều lệ|thông báo|công văn|chương trình|đại hội)\s/iu;
/** Figures and words of something done, which no name of a paper holds. */
const TELLS = /\d|(?<!\p{L})(?:đã|được|chưa|đạt|còn|nghiêm túc|kịp thời|hiệu quả)(?!\p{L})/iu;
/** What is told in a salutation, a wish or thanks, and what one thanks for in every speech. */
const TELLS_FORMALLY = /\d|(?<!\p{L})(?:đã|chưa)(?!\p{L})/iu;
const COURTESIES =
  /(?<!\p{L})đã\s+(?:(?:luôn|chú ý|dành thời gian)\s+)*(?:lắng nghe|theo dõi|(?:đến|về|tới)\s+dự|quan tâm|tin tưởng|tín nhiệm|tạo điều kiện|giúp đỡ)/giu;
const NUMBERS_OF_PAPERS =
  /số\s+\d+(?:[-/][\p{L}\d/-]*)?|(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}|nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}|(?:lần thứ|khoá|khóa)\s+\d+|năm\s+\d{4}/giu;
/** "…, Chi bộ báo cáo kết quả như sau:" */
const LEADS_IN = /(?:báo cáo|trình bày|xây dựng|ban hành|kiểm điểm)[^,;]*như sau$/iu;

/** The text without its formal sentences. */
export const withoutFormal = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d“])/u)
    .filter((sentence) => !isFormal(withoutStops(sentence)))
    .join(' ');

/** Without the dash before it and the stops behind it, which are looked for from the end. */
function withoutStops(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[\s.!?;:,/]/.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end).replace(/^[-–•+\s]+/, '');
}

function isFormal(sentence: string): boolean {
  if (FORMAL.some((pattern) => pattern.test(sentence)))
    return !TELLS_FORMALLY.test(withoutNumbers(sentence).replace(COURTESIES, ''));
  if (!CARRIES_OUT.test(sentence)) return false;
  const clauses = sentence.split(/[,;]\s+/u).slice(1);
  const isNamed = clauses.every((clause) => NAMES_A_PAPER.test(clause) || LEADS_IN.test(clause));
  return isNamed && !TELLS.test(withoutNumbers(sentence));
}

const withoutNumbers = (sentence: string): string => sentence.replace(NUMBERS_OF_PAPERS, '');
