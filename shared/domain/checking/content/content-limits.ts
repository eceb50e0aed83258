import { WORDS_A_MINUTE } from '#shared/domain/documents/reading-time.ts';

/** What a unit may set; every default says where it comes from. None of them is a regulation. */
export type ContentLimits = {
  /** A section of a report with one sentence of fewer telling words says too little */
  readonly fewestWords: number;
  /** Vague phrases on a page above which the page is named */
  readonly vaguePerPage: number;
  /** Sentences of a page without figure, name or date above which the page is named, percent */
  readonly barePercent: number;
  readonly wordsPerPage: number;
  readonly wordsPerMinute: number;
  readonly vaguePhrases: readonly string[];
  /** Most pages of the text by kind of paper; a cell's papers are shorter */
  readonly pages: Readonly<Record<string, { readonly cell: number; readonly others: number }>>;
  /** Most minutes to read it aloud by kind of paper */
  readonly minutes: Readonly<Record<string, number>>;
  /** Minutes that the programme of a congress gives, by kind of paper: they go before `minutes` in that unit's papers */
  readonly agenda?: { readonly unit: string; readonly minutes: Readonly<Record<string, number>> };
};

export const CONTENT_LIMITS: ContentLimits = {
  fewestWords: 18,
  vaguePerPage: 4,
  barePercent: 70,
  wordsPerPage: 350,
  wordsPerMinute: WORDS_A_MINUTE,
  vaguePhrases: [
    ...['cơ bản', 'tương đối', 'nhìn chung', 'từng bước', 'tích cực', 'một số'],
    ...['phần lớn', 'đáng kể', 'rõ nét', 'ngày càng', 'không ngừng', 'khá tốt', 'nhiều mặt', 'có nhiều chuyển biến'],
  ],
  pages: {
    'political-report': { cell: 10, others: 15 },
    'political-report-summary': { cell: 6, others: 7 },
    'review-report': { cell: 4, others: 8 },
    'congress-resolution': { cell: 2, others: 6 },
    speech: { cell: 3, others: 3 },
  },
  minutes: { 'political-report': 30, 'political-report-summary': 20, speech: 7 },
};

type LimitSource = {
  readonly limit: keyof ContentLimits;
  readonly sentence: string;
  readonly confidence: 'practice' | 'derived';
};

/** For the screen that sets them and for the manual. */
export const LIMIT_SOURCES: readonly LimitSource[] = [
  {
    limit: 'wordsPerMinute',
    sentence: `Tốc độ đọc lấy ${WORDS_A_MINUTE} chữ một phút, tức 2,5 đến 3 phút một trang; đây là ước lượng.`,
    confidence: 'practice',
  },
  {
    limit: 'wordsPerPage',
    sentence: 'Một trang A4 cỡ chữ 14 lấy 350 chữ; trang thật tuỳ bảng và khoảng cách dòng.',
    confidence: 'derived',
  },
  {
    limit: 'minutes',
    sentence:
      'Báo cáo chính trị đọc quá 30 phút thì dùng bản tóm tắt, bản tóm tắt không quá 20 phút; tham luận không quá 7 phút: theo các hội nghị rút kinh nghiệm.',
    confidence: 'practice',
  },
  {
    limit: 'pages',
    sentence: 'Số trang theo độ dài thường dùng của từng loại văn bản ở chi bộ và ở đảng bộ.',
    confidence: 'practice',
  },
  {
    limit: 'vaguePhrases',
    sentence: 'Từ ngữ chung chung lấy từ nhận xét ở các hội nghị rút kinh nghiệm và của chương trình.',
    confidence: 'practice',
  },
  {
    limit: 'vaguePerPage',
    sentence: 'Quá 4 từ ngữ chung chung một trang thì nhắc: mức của chương trình.',
    confidence: 'derived',
  },
  {
    limit: 'barePercent',
    sentence: 'Quá 70% số câu của một trang không có số liệu, tên hay ngày tháng thì nhắc: mức của chương trình.',
    confidence: 'derived',
  },
  {
    limit: 'fewestWords',
    sentence: 'Mục chỉ có một câu dưới 18 chữ có nghĩa thì nhắc: mức của chương trình.',
    confidence: 'derived',
  },
];
