import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { OutlineSection } from '../../documents/outline/outline-paper.ts';
import { OUTLINED_PAPERS } from '../../documents/outline/outlined-papers.ts';

/** A section a paper of that kind is expected to have. */
export type ExpectedSection = {
  readonly label: string;
  /** Names it goes by, each as folded words; any of them will do */
  readonly names: readonly (readonly string[])[];
};

const STOP = new Set('cua va cac ve trong cho nhung doi voi tai do theo tung mot so viec'.split(' '));

/** Words of a name that tell it from others. */
export const tellingWords = (text: string): readonly string[] =>
  (foldVietnamese(text).match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP.has(word));

/** A heading is a list of names: "Hạn chế, khuyết điểm và nguyên nhân" is three. */
export const namesIn = (heading: string): readonly (readonly string[])[] =>
  heading
    .split(/[,;:.()–]|\s-\s|\svà\s/iu)
    .map(tellingWords)
    .filter((words) => words.length > 0);

const section = (label: string, names: string): ExpectedSection => ({
  label,
  names: names.split(' | ').map(tellingWords),
});

/** The political report is not an outlined paper; a cell's report leaves out what a cell does not lead. */
const POLITICAL_REPORT: readonly ExpectedSection[] = [
  section(
    'Bối cảnh, thuận lợi, khó khăn',
    'bối cảnh thực hiện nghị quyết | bối cảnh | thuận lợi | khó khăn | đặc điểm tình hình',
  ),
  section(
    'Kết quả thực hiện chỉ tiêu',
    'kết quả thực hiện chỉ tiêu chủ yếu | thực hiện chỉ tiêu | kết quả thực hiện nghị quyết | kết quả đạt được',
  ),
  section(
    'Kết quả lãnh đạo nhiệm vụ chính trị',
    'lãnh đạo thực hiện nhiệm vụ chính trị | kinh tế | phát triển kinh tế | nhiệm vụ chuyên môn',
  ),
  section('Xây dựng Đảng', 'công tác xây dựng đảng | xây dựng đảng bộ | xây dựng đảng'),
  section('Hạn chế, khuyết điểm', 'hạn chế | khuyết điểm | tồn tại | yếu kém'),
  section('Nguyên nhân', 'nguyên nhân'),
  section('Bài học kinh nghiệm', 'bài học kinh nghiệm | kinh nghiệm | bài học'),
  section('Mục tiêu tổng quát', 'mục tiêu tổng quát | mục tiêu chung | mục tiêu | phương hướng'),
  section('Chỉ tiêu chủ yếu nhiệm kỳ tới', 'chỉ tiêu chủ yếu | chỉ tiêu cụ thể | chỉ tiêu'),
  section('Nhiệm vụ, giải pháp', 'nhiệm vụ giải pháp chủ yếu | nhiệm vụ | giải pháp'),
];

/** Headings that are composed from the records, as they read on paper. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'Số triệu tập, có mặt, vắng mặt': 'tình hình đại biểu, tình hình đảng viên, số lượng đại biểu',
};

/** Prose papers whose headings a reader goes by; null for forms, lists, speeches and papers that are not of a congress. */
export function expectedOutline(kind: string | null): readonly ExpectedSection[] | null {
  if (kind === 'political-report') return POLITICAL_REPORT;
  const paper = OUTLINED_PAPERS.find(({ id }) => id === kind);
  if (paper?.numbering !== 'roman') return null;
  return paper.outline.filter(isRequired).map(({ label, heading }) => {
    const written = typeof heading === 'string' ? heading : (ALSO_CALLED[label] ?? '');
    return { label, names: [tellingWords(label), ...namesIn(label), ...namesIn(written)] };
  });
}

/** A section is asked for when the clerk must fill something in, and it has a heading. */
const isRequired = ({ heading, fields }: OutlineSection): boolean =>
  heading !== undefined && heading !== '' && fields.some(({ required }) => required);
