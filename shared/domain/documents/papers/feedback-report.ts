import { wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import {
  answerText,
  countOpinions,
  lacksExplanation,
  type NamedOpinion,
  placeText,
  UPPER_DOCUMENTS,
} from '../opinions.ts';
import { writtenSection } from '../outline/outline-fields.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { committeeName, dueBefore, superiorOnly } from '../outline/outline-records.ts';
import { tableSection, wordCell } from '../outline/outline-rows.ts';
import { choiceField, OPINIONS_SCREEN, recordField, richField, tableField } from '../paper-field.ts';
import { joinRich, richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';

const TARGETS = [
  ['cap_minh', 'Văn kiện của cấp mình'],
  ['cap_tren', 'Văn kiện đại hội cấp trên trực tiếp'],
  ['toan_quoc', 'Văn kiện Đại hội đại biểu toàn quốc'],
] as const;
const OWN_DOCUMENTS = 'dự thảo văn kiện Đại hội';
const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['cap_tren', 'dự thảo văn kiện đại hội cấp trên'],
  ['toan_quoc', 'dự thảo văn kiện Đại hội đại biểu toàn quốc của Đảng'],
]);

const TYPED_COLUMNS = [
  { name: 'phan', label: 'Phần, mục, trang' },
  { name: 'noi_dung', label: 'Nội dung ý kiến' },
  { name: 'don_vi', label: 'Người, đơn vị góp ý' },
  { name: 'xu_ly', label: 'Tiếp thu, giải trình' },
];
const PRINTED_COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Phần, mục, trang', width: 30, isText: true },
  { label: 'Nội dung ý kiến', width: 52, isText: true },
  { label: 'Người, đơn vị góp ý', width: 30, isText: true },
  { label: 'Tiếp thu, giải trình', width: 42, isText: true },
];

const SECTIONS: readonly OutlineSection[] = [
  tableSection({
    field: 'hoi_nghi',
    label: 'Tổ chức lấy ý kiến',
    columns: [
      { name: 'ten', label: 'Hội nghị', width: 78, isText: true },
      { name: 'ngay', label: 'Ngày', width: 26 },
      { name: 'so_du', label: 'Số dự', width: 24 },
      { name: 'so_y_kien', label: 'Số ý kiến', width: 26 },
    ],
  }),
  {
    id: 'ket_qua',
    label: 'Kết quả chung',
    heading: 'Kết quả chung',
    fields: [
      choiceField('ket_qua', 'van_kien', 'Góp ý vào', TARGETS),
      richField('ket_qua', 'ket_qua', 'Đánh giá chung', { help: 'Điều nhất trí, điều còn ý kiến khác nhau.' }),
    ],
    body: (source) => joinRich(countText(source), source.book.rich('ket_qua')),
  },
  {
    id: 'y_kien',
    label: 'Ý kiến cụ thể; tiếp thu, giải trình',
    heading: 'Ý kiến cụ thể; tiếp thu, giải trình',
    fields: [
      recordField('y_kien', 'so_y_kien', 'Ý kiến trong sổ', OPINIONS_SCREEN, { type: 'table' }),
      tableField('y_kien', 'y_kien', 'Ý kiến ghi ngoài sổ', TYPED_COLUMNS, {
        optional: true,
        help: 'Nên ghi ở sổ ý kiến (Văn kiện › Ý kiến góp ý): đếm được, tìm được, in ra cùng một bảng này.',
      }),
    ],
    body: opinionTable,
  },
  writtenSection('kien_nghi', 'Kiến nghị', { optional: true }),
];

/** Report on opinions about draft documents (báo cáo tổng hợp ý kiến góp ý), own or of superior congresses. */
export const feedbackReport: OutlineDefinition = {
  id: 'feedback-report',
  name: 'Báo cáo tổng hợp ý kiến góp ý văn kiện',
  typeCode: 'BC',
  issuer: 'committee',
  stage: 'before',
  need: { cell: 'optional', members: 'must', delegates: 'must' },
  dueDays: dueBefore(10),
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  title: 'BÁO CÁO',
  subject: ({ book, ...source }) => [
    `tổng hợp ý kiến góp ý vào ${SUBJECTS.get(book.text('van_kien')) ?? OWN_DOCUMENTS}`,
    `của ${committeeName({ book, ...source })}`,
  ],
  numbering: 'roman',
  outline: SECTIONS,
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: superiorOnly,
  check: checkOpinions,
};

/** What the register holds on the documents that this report is about. */
function registered({ records, book }: OutlineSource): readonly NamedOpinion[] {
  const target = book.text('van_kien');
  const upper = UPPER_DOCUMENTS.find((_, at) => target === TARGETS[at + 1]?.[0]);
  const isUpper = (id: string) => UPPER_DOCUMENTS.some((one) => one.id === id);
  return records.opinions.filter(({ paperId }) => (upper ? paperId === upper.id : !isUpper(paperId)));
}

/** One row of the table; `answer` '' where nothing was decided yet. */
type PrintedOpinion = {
  readonly place: string;
  readonly content: string;
  readonly saidBy: string;
  readonly answer: string;
};

/** The rows of the table, the register's first; the sentence on how many there are counts these very rows. */
function printedOpinions(source: OutlineSource): readonly PrintedOpinion[] {
  const own = registered(source).map((opinion) => ({
    place: placeText(opinion),
    content: opinion.content,
    saidBy: opinion.saidBy,
    answer: answerText(opinion),
  }));
  const typed = source.book.rows('y_kien').map((row) => ({
    place: wordCell(row.phan),
    content: wordCell(row.noi_dung),
    saidBy: wordCell(row.don_vi),
    answer: wordCell(row.xu_ly),
  }));
  return [...own, ...typed];
}

function countText(source: OutlineSource): RichText {
  const rows = printedOpinions(source);
  if (rows.length === 0) return richLines([]);
  const answered = rows.filter(({ answer }) => answer !== '').length;
  const count = countOpinions(registered(source));
  const kinds = [
    [count.accepted, 'tiếp thu'],
    [count.partly, 'tiếp thu một phần'],
    [count.declined, 'giải trình'],
  ] as const;
  // Rows that were typed beside the register say in words what was done: they are in no kind.
  const named =
    count.all === rows.length && answered > 0
      ? ` (${kinds.flatMap(([number, words]) => (number > 0 ? [`${words} ${wholeWithWords(number)}`] : [])).join(', ')})`
      : '';
  return richLines([
    `Có ${wholeWithWords(rows.length)} ý kiến cụ thể, trong đó ${wholeWithWords(answered)} ý kiến đã được tiếp thu hoặc giải trình${named}.`,
  ]);
}

function opinionTable(source: OutlineSource): RichText {
  const { book } = source;
  for (const opinion of registered(source)) {
    const value = [opinion.content, answerText(opinion)].filter((part) => part !== '').join(' – ');
    book.note({ tag: 'so_y_kien', label: opinion.saidBy, value, record: `opinion:${opinion.id}` });
  }
  const rows = printedOpinions(source);
  if (rows.length === 0) return richLines([book.lack('so_y_kien')].filter((line) => line !== ''));
  return richTable(
    PRINTED_COLUMNS,
    rows.map(({ place, content, saidBy, answer }, at) => [String(at + 1), place, content, saidBy, answer]),
  );
}

function checkOpinions(source: OutlineSource): void {
  const { book } = source;
  const rows = printedOpinions(source);
  const warn = (code: string, message: string) => book.warn({ code, section: 'y_kien', message });
  const unplaced = rows.filter(({ place }) => place === '').length;
  if (unplaced > 0) warn('opinion-without-place', `${unplaced} ý kiến chưa chỉ rõ phần, mục, trang.`);
  const unexplained = registered(source).filter(lacksExplanation).length;
  if (unexplained > 0)
    warn('opinion-without-explanation', `${unexplained} ý kiến không tiếp thu hết mà chưa ghi lý do.`);
  const open = rows.filter(({ answer }) => answer === '').length;
  if (open > 0 && book.text('van_kien') !== 'cap_tren' && book.text('van_kien') !== 'toan_quoc')
    warn('opinion-without-answer', `${open} ý kiến chưa có tiếp thu hoặc giải trình.`);
}
