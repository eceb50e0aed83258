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

const LAID_OUT = 'cách dàn trang thường dùng';
const ARITHMETIC = 'phép tính trong văn bản';
const WITHIN = 'đối chiếu trong một văn bản';
const SET = 'đối chiếu trong bộ văn bản';

const rule = (severity: Severity, component: string, title: string, clause: string): ContentRule => ({
  ...{ severity, component, title, clause },
});

/**
 * What a careful reader asks of a paper's content, as data. HC: completeness, MH: vagueness, TG: time to read
 * aloud, DT: page breaks, NB: consistency inside one paper, NV: between the papers of one congress.
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
  'DT-01': rule('info', 'dàn trang', 'Đề mục nằm trơ ở cuối trang', LAID_OUT),
  'DT-02': rule('warning', 'dàn trang', 'Phần ký bị cắt sang hai trang', LAID_OUT),
  'NB-01': rule('error', 'số liệu', 'Số và chữ không khớp', ARITHMETIC),
  'NB-02': rule('error', 'số liệu', 'Số phiếu không khớp', ARITHMETIC),
  'NB-03': rule('warning', 'số liệu', 'Tổng không khớp', ARITHMETIC),
  'NB-04': rule('warning', 'số liệu', 'Tỉ lệ không khớp', ARITHMETIC),
  'NB-05': rule('warning', 'số liệu', 'Lời văn và bảng không khớp', WITHIN),
  'NB-06': rule('warning', 'nhiệm kỳ', 'Khoảng năm của nhiệm kỳ', WITHIN),
  'NB-07': rule('warning', 'tên gọi', 'Tên đơn vị ghi hai cách', WITHIN),
  'NB-08': rule('warning', 'số liệu', 'Một điều ghi hai cách', WITHIN),
  'NB-09': rule('warning', 'số liệu', 'Số người không khớp', WITHIN),
  'NB-10': rule('warning', 'thời gian', 'Thứ tự ngày của các bước', WITHIN),
  'NV-01': rule('warning', 'tên đại hội', 'Lần thứ và nhiệm kỳ của đại hội', SET),
  'NV-02': rule('warning', 'đại biểu', 'Số được triệu tập', SET),
  'NV-03': rule('warning', 'đại biểu', 'Số có mặt', SET),
  'NV-04': rule('warning', 'bầu cử', 'Số lượng bầu', SET),
  'NV-05': rule('warning', 'bầu cử', 'Số phiếu', SET),
  'NV-06': rule('warning', 'nhân sự', 'Tên người', SET),
  'NV-07': rule('warning', 'nhân sự', 'Ngày sinh', SET),
  'NV-08': rule('warning', 'thời gian', 'Ngày, giờ, nơi họp đại hội', SET),
  'NV-09': rule('warning', 'chỉ tiêu', 'Chỉ tiêu', SET),
  'NV-10': rule('warning', 'thời gian', 'Thứ tự ngày của các văn bản', SET),
  'NV-11': rule('warning', 'viện dẫn', 'Ngày của văn bản được dẫn', SET),
  'NV-12': rule('warning', 'số liệu', 'Số sau lớn hơn số trước', SET),
  'NV-13': rule('warning', 'cơ quan ban hành', 'Tên cấp trên', SET),
  'NV-14': rule('warning', 'chữ ký', 'Người ký', SET),
  'NV-15': rule('warning', 'văn bản kèm theo', 'Danh mục kèm theo', SET),
  'NV-16': rule('warning', 'bầu cử', 'Nhân sự trong danh sách và phiếu bầu', SET),
  'NV-17': rule('warning', 'tên gọi', 'Tên đơn vị', SET),
  'NV-18': rule('warning', 'bầu cử', 'Cơ sở tính kết quả bầu cử', SET),
  'NV-19': rule('warning', 'số liệu', 'Số liệu của đại hội và nhiệm kỳ', SET),
  'NV-20': rule('warning', 'nhân sự', 'Ngày vào Đảng', SET),
} as const satisfies Readonly<Record<string, ContentRule>>;

export type ContentRuleId = keyof typeof CONTENT_RULES;
