import type { Indicator } from '../../congress/congress.ts';
import { congressTitle } from '../../congress/congress-title.ts';
import { annexView, headView, type PaperHead, titleWithTerm } from '../head-view.ts';
import { describeIndicatorCounts, figureOf } from '../indicator-text.ts';
import type { PaperDefinition, PaperRecords, ShapedPaper } from '../paper.ts';
import { capitals, executiveName, issuerName, lowerFirst, nextTerm, pastTerm } from '../paper-names.ts';
import { archiveLine, recipientLines } from '../recipients.ts';
import { isBlankRichText } from '../rich-text.ts';
import { committeeSignature } from '../signature.ts';
import { gap, openValueBook, type ValueBook } from '../value-book.ts';
import { nextIndicatorTable, pastIndicatorTable } from './indicator-tables.ts';
import { checkPoliticalReport } from './political-report.checks.ts';
import { FIELDS, SECTIONS } from './political-report.fields.ts';
import { reportGuide, reportKindOf } from './political-report.kinds.ts';
import { firstPart, numberSections, secondPart } from './political-report.outline.ts';
import type { PoliticalReportView } from './political-report.view.ts';

const ISSUER = 'committee';
const TYPE_CODE = 'BC';

/**
 * Political report (báo cáo chính trị); for a cell the report on the ending term.
 * A paper of the outgoing committee laid before the congress: committee
 * letterhead and number, signed by the secretary (HD05 §7.1.4b(v)).
 */
export const politicalReport: PaperDefinition = {
  id: 'political-report',
  name: 'Báo cáo chính trị',
  cellName: 'Báo cáo tổng kết nhiệm kỳ',
  typeCode: TYPE_CODE,
  issuer: ISSUER,
  stage: 'before',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  dueDays: { cell: -5, members: -10, delegates: -10 },
  responsible: 'Tiểu ban văn kiện',
  restricted: false,
  sections: SECTIONS,
  fields: FIELDS,
  guide: (field, unit, values) => reportGuide(field, reportKindOf(unit, values.loai_hinh)),
  shape: (records, values, frame) => {
    const book = openValueBook(FIELDS, values, records.setup.congress.kind);
    const head = { setup: records.setup, frame, issuer: ISSUER, typeCode: TYPE_CODE, book } as const;
    return shapeReport(records, head, book);
  },
};

function shapeReport(records: PaperRecords, head: PaperHead, book: ValueBook): ShapedPaper {
  const { setup, indicators } = records;
  const isTheme = book.text('kieu_tieu_de') === 'chu_de';
  const theme = book.record('chu_de', 'congress.theme', setup.congress.theme);
  const terms = readTerms(records, book);
  noteIndicators(indicators, book);
  const view: PoliticalReportView = {
    ...headView(head, isTheme ? capitals(theme) : 'BÁO CÁO', isTheme ? [authorLine(records)] : subjectLines(records)),
    chu_de: themeLines(theme, isTheme, book.text('phuong_cham')).map((doan) => ({ doan })),
    co_mo_dau: !isBlankRichText(book.rich('mo_dau')),
    mo_dau: book.rich('mo_dau'),
    cac_phan: [
      {
        so_phan: 'Phần thứ nhất',
        ten_phan: capitals(`Tình hình thực hiện nghị quyết đại hội ${terms.past}`),
        cac_muc: numberSections(firstPart({ records, book })),
      },
      {
        so_phan: 'Phần thứ hai',
        ten_phan: capitals(`Phương hướng, mục tiêu, nhiệm vụ, giải pháp ${terms.next}`),
        cac_muc: numberSections(secondPart({ records, book })),
      },
    ],
    ...indicatorAnnexes(indicators, head, terms, book),
    ky_phai: committeeSignature(setup, book, { body: 'committee', signer: 'secretary', field: 'nguoi_ky' }),
    noi_nhan: recipientLines(recipientsOf(records, book), archiveLine(setup.unit)),
  };
  checkPoliticalReport(records, book);
  return { view, ...book.close() };
}

type Terms = { readonly past: string; readonly next: string };

function readTerms({ setup: { congress } }: PaperRecords, book: ValueBook): Terms {
  return {
    past: book.record('nhiem_ky_qua', 'congress.pastTerm', pastTerm(congress)),
    next: book.record('nhiem_ky_toi', 'congress.term', nextTerm(congress)),
  };
}

/** Lower case at the start, as every example of HD05 §5.2 has it. */
function subjectLines({ setup }: PaperRecords): readonly string[] {
  const past = pastTerm(setup.congress) || gap('nhiệm kỳ vừa qua');
  const next = nextTerm(setup.congress) || gap('nhiệm kỳ tới');
  if (setup.unit.kind === 'cell') return [`tổng kết ${past},`, `phương hướng, nhiệm vụ ${next}`];
  return [
    `chính trị của ${executiveName(setup.unit) || gap('tên cấp uỷ')}`,
    `trình ${titleWithTerm(setup) || gap('tên đại hội')}`,
  ];
}

/** Under the theme when it stands in the place of the type (HD05 §5.1.2). */
const authorLine = ({ setup }: PaperRecords) =>
  `(Báo cáo của ${executiveName(setup.unit) || gap('tên cấp uỷ')} trình ${congressTitle(setup.unit, setup.congress) || gap('tên đại hội')})`;

function themeLines(theme: string, isTitle: boolean, motto: string): readonly string[] {
  const lines = isTitle ? [] : [`Chủ đề Đại hội: ${inQuotes(theme)}.`];
  return motto === '' ? lines : [...lines, `Phương châm Đại hội: ${inQuotes(motto)}.`];
}

/** In one pair of quotation marks, also when it was typed with its own; marks around a part of it stay. */
function inQuotes(text: string): string {
  const bare = /^[“"]([^“”"]*)[”"]$/u.exec(text.trim())?.[1];
  return `“${bare ?? text}”`;
}

function recipientsOf({ setup: { unit } }: PaperRecords, book: ValueBook): readonly string[] {
  const typed = book.rows('noi_nhan').map((row) => row.ten ?? '');
  if (typed.length > 0) return typed;
  const superior = unit.superiorCommitteeName === '' ? [] : [unit.superiorCommitteeName];
  if (unit.kind === 'cell') return [...superior, 'Đảng viên chi bộ'];
  return [
    ...superior,
    `Các đồng chí uỷ viên ${executiveName(unit)}`,
    'Các tổ chức đảng trực thuộc',
    'Đại biểu dự Đại hội',
  ];
}

/** Remembers the figures of every indicator; without any, the field is missing. */
function noteIndicators(indicators: readonly Indicator[], book: ValueBook): void {
  for (const period of ['past', 'next'] as const) {
    const field = period === 'past' ? 'chi_tieu_qua' : 'chi_tieu_toi';
    const own = indicators.filter((indicator) => indicator.period === period);
    if (own.length === 0) book.lack(field);
    for (const one of own)
      book.note({ tag: field, label: one.name, value: figuresOf(one), record: `indicator:${one.id}` });
  }
}

function figuresOf(one: Indicator): string {
  const known = (stored: string | null) => figureOf(stored) ?? 'chưa có';
  if (one.period === 'past')
    return `nghị quyết đề ra ${known(one.target)}, thực hiện ${known(one.actual)} (${one.unit})`;
  return `hiện trạng ${known(one.base)}, mục tiêu ${known(one.target)} (${one.unit}), năm ${one.targetYear ?? 'chưa có'}`;
}

type Annexes = Pick<PoliticalReportView, 'phu_luc_1' | 'nhom_qua' | 'tong_hop_qua' | 'phu_luc_2' | 'nhom_toi'>;

function indicatorAnnexes(indicators: readonly Indicator[], head: PaperHead, terms: Terms, book: ValueBook): Annexes {
  const past = indicators.filter(({ period }) => period === 'past');
  const next = indicators.filter(({ period }) => period === 'next');
  const main = `Báo cáo {so}, {ngay} của ${issuerName(head.setup.unit) || gap('tên cấp uỷ')}`;
  return {
    phu_luc_1: annexView(head, 1, `Kết quả thực hiện các chỉ tiêu chủ yếu ${lowerFirst(terms.past)}`, main),
    nhom_qua: pastIndicatorTable(past, past.length === 0 ? book.lack('chi_tieu_qua') : ''),
    tong_hop_qua: describeIndicatorCounts(past),
    phu_luc_2: annexView(head, 2, `Các chỉ tiêu chủ yếu ${lowerFirst(terms.next)}`, main),
    nhom_toi: nextIndicatorTable(next, next.length === 0 ? book.lack('chi_tieu_toi') : ''),
  };
}
