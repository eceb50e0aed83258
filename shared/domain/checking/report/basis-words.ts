import type { Counts } from '../format/check-format.ts';
import type { Basis, Severity } from '../format/rule-facts.ts';

/** The three weights of a finding, as people read them. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cần xem',
  info: 'Gợi ý',
};

/** "3 lỗi, 1 gợi ý"; "không có điểm nào" */
export function describeCounts({ error, warning, info }: Counts): string {
  const told = [`${error} lỗi`, `${warning} điểm cần xem`, `${info} gợi ý`].filter((words) => !words.startsWith('0 '));
  return told.length === 0 ? 'không có điểm nào' : told.join(', ');
}

/** Only what was read in the text of the regulation itself may be called one. */
const LEADS: Readonly<Record<Basis, string>> = {
  text: 'Quy định',
  digest: 'Theo bản tóm tắt, chưa đối chiếu văn bản gốc',
  other: 'Văn bản khác, chỉ để tham khảo',
  derived: 'Gợi ý của chương trình',
};

const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bHD05\b/g, 'Hướng dẫn 05-HD/VPTW'],
  [/\bHD36\b/g, 'Hướng dẫn 36-HD/VPTW'],
  [/(?<!\p{L})QĐ399\b/gu, 'Quy định 399-QĐ/TW'],
  [/(?<!\p{L})NĐ30\b/gu, 'Nghị định 30/2020/NĐ-CP'],
  [/\b4148(?!-)/g, 'Quy định 4148-QĐ/VPTW'],
  [/\bPL(\d)/g, 'Phụ lục $1'],
  [/(?<!\p{L})Đ(\d)/gu, 'Điều $1'],
  [/\bBS§/g, 'phần bổ sung, mục '],
  [/\bIV§/g, 'mục IV.'],
  [/§/g, 'mục '],
];

/** "Quy định: Hướng dẫn 05-HD/VPTW mục 3.1.2"; a rule without a printed text is called advice. */
export function describeBasis({ basis, clause }: { readonly basis: Basis; readonly clause: string }): string {
  const spelled = DOCUMENTS.reduce((text, [short, long]) => text.replace(short, long), clause);
  return `${LEADS[basis]}: ${spelled.replace(/\s+/g, ' ')}`;
}
