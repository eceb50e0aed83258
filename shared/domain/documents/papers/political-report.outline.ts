import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { Indicator } from '../../congress/congress.ts';
import { indicatorResult } from '../../congress/indicator-result.ts';
import { describeIndicatorCounts, figureOf, percentOfTarget } from '../indicator-text.ts';
import type { PaperRecords, TableRow } from '../paper.ts';
import { capitals, lowerFirst } from '../paper-names.ts';
import { bare } from '../recipients.ts';
import { dashed, joinRich, richHeading, richLines } from '../rich-compose.ts';
import { isBlankRichText, type RichText } from '../rich-text.ts';
import { EMPTY_RICH_TEXT, type ValueBook } from '../value-book.ts';
import type { SectionView } from './common.view.ts';
import { REPORT_OUTLINES, reportKindOf } from './political-report.kinds.ts';

/** One section of the report: generated lines first, then what was written. A section with nothing is left out. */
type Outlined = {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly text?: RichText;
};
type Source = { readonly records: PaperRecords; readonly book: ValueBook };

/** Numbers the sections that have content: "I- …", "II- …". */
export function numberSections(sections: readonly Outlined[]): readonly SectionView[] {
  return sections
    .map(({ title, lines = [], text = EMPTY_RICH_TEXT }) => ({ title, lines, text }))
    .filter(({ lines, text }) => lines.length > 0 || !isBlankRichText(text))
    .map(({ title, lines, text }, place) => ({
      tieu_de: `${toRoman(place + 1)}- ${capitals(title)}`,
      cac_doan: lines.map((doan) => ({ doan })),
      co_noi_dung: !isBlankRichText(text),
      noi_dung: text,
    }));
}

export function firstPart({ records, book }: Source): readonly Outlined[] {
  const past = records.indicators.filter(({ period }) => period === 'past');
  const party = past.filter(({ group }) => /đảng/iu.test(group));
  const { headings } = REPORT_OUTLINES[reportKindOf(records.setup.unit, book.text('loai_hinh'))];
  return [
    { title: 'Bối cảnh thực hiện nghị quyết đại hội', text: contextText(book) },
    {
      title: 'Kết quả thực hiện các chỉ tiêu chủ yếu',
      lines: past.length === 0 ? [book.lack('chi_tieu_qua')] : pastLines(past),
      text: book.rich('phan_tich_chi_tieu'),
    },
    { title: headings.ket_qua_nhiem_vu, text: book.rich('ket_qua_nhiem_vu') },
    { title: headings.ket_qua_quoc_phong, text: book.rich('ket_qua_quoc_phong') },
    { title: 'Công tác xây dựng Đảng', lines: partyLines(party), text: book.rich('ket_qua_xay_dung_dang') },
    { title: 'Kiểm điểm trách nhiệm của bí thư, phó bí thư', text: book.rich('kiem_diem_chi_uy') },
    { title: headings.ket_qua_he_thong, text: book.rich('ket_qua_he_thong') },
    {
      title: 'Hạn chế, khuyết điểm',
      lines: numbered(book.rows('han_che').map(shortcomingLine)),
      ...gapOf(book, 'han_che'),
    },
    { title: 'Nguyên nhân', text: causesText(book) },
    { title: 'Bài học kinh nghiệm', text: book.rich('bai_hoc') },
  ];
}

export function secondPart({ records, book }: Source): readonly Outlined[] {
  const next = records.indicators.filter(({ period }) => period === 'next');
  return [
    { title: 'Dự báo thời cơ, thách thức', text: book.rich('du_bao') },
    { title: 'Mục tiêu tổng quát', text: book.rich('muc_tieu_tong_quat') },
    { title: 'Chỉ tiêu chủ yếu', lines: nextLines(next), ...gapOf(book, 'chi_tieu_toi', next.length === 0) },
    { title: 'Nhiệm vụ trọng tâm, khâu đột phá', text: tasksText(book) },
    {
      title: 'Nhiệm vụ, giải pháp',
      lines: dashed(book.rows('giai_phap').map(solutionLine)),
      ...gapOf(book, 'giai_phap'),
    },
    { title: 'Tổ chức thực hiện', text: book.rich('to_chuc_thuc_hien') },
    { title: 'Kiến nghị với cấp trên', text: book.rich('kien_nghi') },
  ];
}

/** The gap mark of a table or record field that is empty. */
function gapOf(book: ValueBook, field: string, isEmpty = book.rows(field).length === 0): { readonly text?: RichText } {
  const mark = isEmpty ? book.lack(field) : '';
  return mark === '' ? {} : { text: richLines([mark]) };
}

const contextText = (book: ValueBook) =>
  joinRich(...[richHeading('1. Thuận lợi'), book.rich('thuan_loi'), richHeading('2. Khó khăn'), book.rich('kho_khan')]);

/** Every missed indicator is named: none is silently dropped. */
function pastLines(past: readonly Indicator[]): readonly string[] {
  const missed = past.filter((indicator) => indicatorResult(indicator).verdict === 'missed').map(missedLine);
  const counts = describeIndicatorCounts(past).replace(/\.$/, ' (có Phụ lục 1 kèm theo).');
  return missed.length === 0 ? [counts] : [counts, 'Các chỉ tiêu chưa đạt:', ...dashed(missed)];
}

function missedLine(indicator: Indicator): string {
  const unit = withUnit(indicator.unit);
  const percent = percentOfTarget(indicator);
  const share = percent === null ? '' : `, bằng ${percent}% chỉ tiêu`;
  return `${indicator.name}: thực hiện ${figureOf(indicator.actual)}${unit}, nghị quyết đề ra ${figureOf(indicator.target)}${unit}${share}`;
}

/** Party figures come from the indicators, so that every paper says the same. */
function partyLines(party: readonly Indicator[]): readonly string[] {
  const known = party.filter(({ actual }) => actual !== null);
  return dashed(
    known.map(({ name, unit, actual, target }) => {
      const asked = target === null ? '' : ` (nghị quyết đề ra ${figureOf(target)}${withUnit(unit)})`;
      return `${name}: ${figureOf(actual)}${withUnit(unit)}${asked}`;
    }),
  );
}

function nextLines(next: readonly Indicator[]): readonly string[] {
  if (next.length === 0) return [];
  const years = [...new Set(next.map(({ targetYear }) => targetYear))];
  const only = years.length === 1 ? years[0] : null;
  const until = only === null || only === undefined ? 'Đến hết nhiệm kỳ' : `Đến năm ${only}`;
  return [`${until}, phấn đấu đạt các chỉ tiêu sau (có Phụ lục 2 kèm theo):`, ...dashed(next.map(nextLine))];
}

function nextLine({ name, unit, target, direction }: Indicator): string {
  const figure = target === null ? 'chưa xác định mức phấn đấu' : `${figureOf(target)}${withUnit(unit)}`;
  return `${name}: ${direction === 'at-most' && target !== null ? 'không quá ' : ''}${figure}`;
}

/** "52,4 triệu đồng" but "3,1%". */
const withUnit = (unit: string) => (unit === '' || unit.startsWith('%') ? unit : ` ${unit}`);

const numbered = (lines: readonly string[]) => lines.map((line, place) => `${place + 1}. ${line}.`);

function shortcomingLine(row: TableRow): string {
  const proof = [row.linh_vuc, row.so_lieu].map((cell) => bare(cell ?? '')).filter((cell) => cell !== '');
  return `${bare(row.noi_dung ?? '')}${proof.length === 0 ? '' : ` (${proof.join('; ')})`}`;
}

function solutionLine(row: TableRow): string {
  const [task, way, owner, until] = [row.nhiem_vu, row.giai_phap, row.chu_tri, row.thoi_han].map((c) => bare(c ?? ''));
  const who = [owner && `chủ trì: ${owner}`, until && `thời hạn: ${until}`].filter(Boolean).join('; ');
  return `${[task, way && lowerFirst(way)].filter(Boolean).join(': ')}${who === '' ? '' : ` (${who})`}`;
}

/** Whose cause a row gives; the cell is typed by hand. */
export const isSubjectiveCause = (row: TableRow) => /^\s*ch[uủ]/iu.test((row.loai ?? '').normalize('NFC'));
const isObjectiveCause = (row: TableRow) => /^\s*kh[aá]ch/iu.test((row.loai ?? '').normalize('NFC'));

function causesText(book: ValueBook): RichText {
  const rows = book.rows('nguyen_nhan');
  const group = (title: string, belongs: (row: TableRow) => boolean) => ({ title, rows: rows.filter(belongs) });
  const groups = [
    group('Nguyên nhân khách quan', isObjectiveCause),
    group('Nguyên nhân chủ quan', isSubjectiveCause),
    group('Nguyên nhân khác', (row) => !isObjectiveCause(row) && !isSubjectiveCause(row)),
  ];
  return groupedText(book, 'nguyen_nhan', groups);
}

function tasksText(book: ValueBook): RichText {
  const rows = book.rows('trong_tam');
  const isBreakthrough = (row: TableRow) => /đột|dot/iu.test((row.loai ?? '').normalize('NFC'));
  return groupedText(book, 'trong_tam', [
    { title: 'Nhiệm vụ trọng tâm', rows: rows.filter((row) => !isBreakthrough(row)) },
    { title: 'Khâu đột phá', rows: rows.filter(isBreakthrough) },
  ]);
}

type RowGroup = { readonly title: string; readonly rows: readonly TableRow[] };

function groupedText(book: ValueBook, field: string, groups: readonly RowGroup[]): RichText {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return gapOf(book, field, true).text ?? EMPTY_RICH_TEXT;
  return joinRich(
    ...filled.flatMap(({ title, rows }, place) => [
      richHeading(`${place + 1}. ${title}`),
      richLines(dashed(rows.map((row) => bare(row.noi_dung ?? '')))),
    ]),
  );
}
