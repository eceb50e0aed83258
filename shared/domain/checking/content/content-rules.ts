import type { Severity } from '../format/rule-facts.ts';

type ContentRule = {
  readonly severity: Severity;
  readonly component: string;
  /** What the rule is about, in Vietnamese */
  readonly title: string;
  /** Where the custom comes from; none of these is a regulation */
  readonly clause: string;
};

const CUSTOM = 'đề cương thường dùng ở cơ sở';
const LESSONS = 'rút kinh nghiệm đại hội điểm';

const rule = (severity: Severity, component: string, title: string, clause: string): ContentRule => ({
  ...{ severity, component, title, clause },
});

/**
 * What a careful reader asks of a paper's content, as data. HC: completeness, MH: vagueness, TG: time to read
 * aloud, NB: consistency inside one paper, NV: between the papers of one congress.
 */
export const CONTENT_RULES = {
  'HC-01': rule('warning', 'đề cương', 'Thiếu mục', CUSTOM),
  'HC-02': rule('warning', 'đề cương', 'Mục chưa có nội dung', CUSTOM),
  'HC-03': rule('info', 'đề cương', 'Mục quá ngắn', LESSONS),
  'HC-04': rule('warning', 'chỉ tiêu', 'Chỉ tiêu thiếu mức nghị quyết đề ra', LESSONS),
  'HC-05': rule('warning', 'chỉ tiêu', 'Chỉ tiêu thiếu kết quả thực hiện', LESSONS),
  'HC-06': rule('warning', 'chỉ tiêu', 'Chỉ tiêu thiếu tỉ lệ %', LESSONS),
  'HC-07': rule('warning', 'hạn chế', 'Hạn chế chưa có nguyên nhân', LESSONS),
  'HC-08': rule('warning', 'hạn chế', 'Thiếu nguyên nhân chủ quan', LESSONS),
  'HC-09': rule('warning', 'hạn chế', 'Khuyết điểm chưa có trách nhiệm', LESSONS),
  'HC-10': rule('warning', 'hạn chế', 'Hạn chế chưa có biện pháp khắc phục', LESSONS),
  'HC-11': rule('info', 'chỉ tiêu', 'Không thấy bảng chỉ tiêu', CUSTOM),
  'MH-01': rule('warning', 'câu chữ', 'Nhiều từ ngữ chung chung', LESSONS),
  'MH-02': rule('info', 'câu chữ', 'Từ ngữ chung chung', LESSONS),
  'MH-03': rule('warning', 'câu chữ', 'Ít số liệu', LESSONS),
  'MH-04': rule('warning', 'câu chữ', 'Kết quả ngành trong báo cáo kiểm điểm', LESSONS),
  'TG-01': rule('warning', 'độ dài', 'Văn bản dài', CUSTOM),
  'TG-02': rule('warning', 'độ dài', 'Thời gian đọc', LESSONS),
} as const satisfies Readonly<Record<string, ContentRule>>;

export type ContentRuleId = keyof typeof CONTENT_RULES;
