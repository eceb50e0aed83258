/** The slip of a check (phiếu kiểm tra) that goes to the superior: what was checked, found, ignored and mended. */
import type { WrittenSheet } from '#shared/kernel/sheet.ts';
import type { OutlineSectionView } from '../../documents/outline/outline.view.ts';
import { LANDSCAPE_WIDTH } from '../../documents/paper-styles.ts';
import { joinRich, type RichRow, richLines, richTable } from '../../documents/rich-compose.ts';
import type { Counts } from '../format/check-format.ts';
import { describeBasis, SEVERITY_NAMES } from './basis-words.ts';
import type { CheckedFile, ReportedFinding } from './checked-file.ts';

export type SlipFinding = Pick<
  ReportedFinding,
  'rule' | 'severity' | 'message' | 'clause' | 'basis' | 'component' | 'where'
>;

/** One file as the slip tells it. */
export type SlipFile = {
  readonly name: string;
  /** '' where the paper does not say what it is */
  readonly type: string;
  readonly symbol: string;
  /** Why it was not checked; '' when it was */
  readonly refused: string;
  readonly findings: readonly SlipFinding[];
  readonly ignored: readonly (SlipFinding & { readonly reason: string })[];
  /** After its repair; null: not repaired */
  readonly after: Counts | null;
};

/** A contradiction between papers: `file` is the one to look at, `against` the other place in words; '' where there is none. */
export type SlipSetFinding = SlipFinding & { readonly file: string; readonly against: string };

/** What the papers say of the same things. */
export type SlipSet = {
  readonly papers: number;
  readonly facts: number;
  readonly disagreeing: number;
  readonly findings: readonly SlipSetFinding[];
  readonly ignored: readonly (SlipSetFinding & { readonly reason: string })[];
};

export type Slip = {
  readonly files: readonly SlipFile[];
  /** null: fewer than two papers were read */
  readonly set: SlipSet | null;
  readonly pack: CheckedFile['pack'];
};

const countOf = (file: SlipFile, severity: keyof Counts): number =>
  file.findings.filter((finding) => finding.severity === severity).length;

/** Figures of paper: two digits at least where they are below ten. */
const onPaper = (count: number): string => String(count).padStart(2, '0');

/** Sections of the printed slip; a table for all files, then one for each with something to tell. */
export function slipSections({ files, set, pack }: Slip): OutlineSectionView[] {
  const checked = files.filter(({ refused }) => refused === '');
  const clean = checked.filter((file) => countOf(file, 'error') + countOf(file, 'warning') === 0).length;
  const basis = pack
    ? `Kiểm tra theo quy tắc thể thức của chương trình và bộ quy tắc của ${pack.issuedBy} theo ${pack.document}.`
    : 'Kiểm tra theo quy tắc thể thức của chương trình, không có bộ quy tắc riêng của cấp trên.';
  const summary = `Đã xem ${onPaper(files.length)} tệp, đọc được ${onPaper(checked.length)} tệp; ${onPaper(clean)} tệp không có lỗi và điểm cần xem.`;
  return [
    {
      tieu_de: '',
      noi_dung: joinRich(richLines([basis, summary]), richTable(FILE_COLUMNS, files.map(fileRow), LANDSCAPE_WIDTH)),
    },
    ...files.flatMap(findingSection),
    ...(set ? setSection(set) : []),
    ...ignoredSection(files, set),
  ];
}

const FILE_COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Tệp', width: 70, isText: true },
  { label: 'Loại văn bản', width: 40, isText: true },
  { label: 'Số, ký hiệu', width: 30 },
  { label: 'Lỗi', width: 16 },
  { label: 'Cần xem', width: 18 },
  { label: 'Gợi ý', width: 16 },
  { label: 'Bỏ qua', width: 16 },
  { label: 'Sau khi sửa', width: 40, isText: true },
];

const fileRow = (file: SlipFile, at: number): RichRow => [
  String(at + 1),
  file.name,
  ...(file.refused === ''
    ? [file.type || 'Không nhận ra', file.symbol, ...countsOf(file), file.after ? afterWords(file.after) : 'Chưa sửa']
    : ['Không đọc được', '', '', '', '', '', file.refused]),
];

const countsOf = (file: SlipFile): string[] => [
  ...(['error', 'warning', 'info'] as const).map((severity) => String(countOf(file, severity))),
  String(file.ignored.length),
];

const afterWords = ({ error, warning, info }: Counts) => `${error} lỗi, ${warning} cần xem, ${info} gợi ý`;

const FINDING_COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Mức', width: 20 },
  { label: 'Vị trí', width: 24 },
  { label: 'Nội dung', width: 110, isText: true },
  { label: 'Căn cứ', width: 80, isText: true },
];

function findingSection(file: SlipFile): OutlineSectionView[] {
  if (file.findings.length === 0) return [];
  const rows = file.findings.map((finding, at) => [
    ...[String(at + 1), SEVERITY_NAMES[finding.severity], placeOf(finding)],
    ...[`${finding.message} (${finding.rule})`, describeBasis(finding)],
  ]);
  return [
    {
      tieu_de: '',
      noi_dung: joinRich(richLines([`Tệp ${file.name}:`]), richTable(FINDING_COLUMNS, rows, LANDSCAPE_WIDTH)),
    },
  ];
}

const SET_COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Mức', width: 20 },
  { label: 'Nội dung', width: 110, isText: true },
  { label: 'Ở đâu', width: 52, isText: true },
  { label: 'So với', width: 52, isText: true },
];

function setSection({ papers, facts, disagreeing, findings }: SlipSet): OutlineSectionView[] {
  const lead = `Đối chiếu giữa ${onPaper(papers)} văn bản: ${onPaper(facts)} điều cùng có ở nhiều văn bản hoặc ghi khác nhau, ${onPaper(disagreeing)} điều khác nhau (đối chiếu của chương trình, không phải quy định).`;
  const rows = findings.map((finding, at) => [
    ...[String(at + 1), SEVERITY_NAMES[finding.severity], `${finding.message} (${finding.rule})`],
    ...[`${finding.file}, ${placeOf(finding)}`, finding.against],
  ]);
  const table = rows.length === 0 ? [] : [richTable(SET_COLUMNS, rows, LANDSCAPE_WIDTH)];
  return [{ tieu_de: '', noi_dung: joinRich(richLines([lead]), ...table) }];
}

const IGNORED_COLUMNS = [
  { label: 'TT', width: 11 },
  { label: 'Tệp', width: 60, isText: true },
  { label: 'Nội dung', width: 100, isText: true },
  { label: 'Lý do bỏ qua', width: 70, isText: true },
];

function ignoredSection(files: readonly SlipFile[], set: SlipSet | null): OutlineSectionView[] {
  const ignored = [
    ...files.flatMap((file) => file.ignored.map((finding) => ({ name: file.name, ...finding }))),
    ...(set?.ignored ?? []).map((finding) => ({ name: finding.file, ...finding })),
  ];
  if (ignored.length === 0) return [];
  const rows = ignored.map(({ name, message, rule, reason }, at) => [
    String(at + 1),
    name,
    `${message} (${rule})`,
    reason,
  ]);
  const lead = richLines(['Các điểm đơn vị đề nghị để nguyên, có lý do:']);
  return [{ tieu_de: '', noi_dung: joinRich(lead, richTable(IGNORED_COLUMNS, rows, LANDSCAPE_WIDTH)) }];
}

const placeOf = ({ where }: SlipFinding): string => (where.paragraph === 0 ? 'cả văn bản' : `đoạn ${where.paragraph}`);

/** The same as a spreadsheet: one row a finding, those ignored with their reason. */
export function slipSheet({ files, set }: Slip): WrittenSheet {
  return {
    name: 'Phiếu kiểm tra',
    columns: [
      { header: 'TT', width: 6, holds: 'number' },
      { header: 'Tệp', width: 36, holds: 'text' },
      { header: 'Loại văn bản', width: 18, holds: 'text' },
      { header: 'Mức', width: 12, holds: 'text' },
      { header: 'Mã', width: 9, holds: 'text' },
      { header: 'Thành phần', width: 18, holds: 'text' },
      { header: 'Đoạn', width: 8, holds: 'number' },
      { header: 'Nội dung', width: 70, holds: 'text' },
      { header: 'Căn cứ', width: 46, holds: 'text' },
      { header: 'Lý do bỏ qua', width: 30, holds: 'text' },
    ],
    rows: [...files.flatMap(sheetRows), ...(set ? setRows(set) : [])].map((row, at) => [at + 1, ...row]),
  };
}

function sheetRows(file: SlipFile): (string | number | null)[][] {
  const { name, type } = file;
  if (file.refused !== '') return [[name, type, 'Không đọc được', '', '', null, file.refused, '', '']];
  const all = [...file.findings.map((finding) => ({ ...finding, reason: '' })), ...file.ignored];
  if (all.length === 0) return [[name, type, 'Không có điểm nào', '', '', null, '', '', '']];
  return all.map((one) => [
    ...[name, type, one.reason === '' ? SEVERITY_NAMES[one.severity] : 'Bỏ qua', one.rule, one.component],
    ...[one.where.paragraph === 0 ? null : one.where.paragraph, one.message, describeBasis(one), one.reason],
  ]);
}

const setRows = ({ findings, ignored }: SlipSet): (string | number | null)[][] =>
  [...findings.map((finding) => ({ ...finding, reason: '' })), ...ignored].map((one) => [
    ...[one.file, 'Đối chiếu bộ văn bản', one.reason === '' ? SEVERITY_NAMES[one.severity] : 'Bỏ qua', one.rule],
    ...[one.component, one.where.paragraph === 0 ? null : one.where.paragraph],
    one.against === '' ? one.message : `${one.message} So với ${one.against}.`,
    ...[describeBasis(one), one.reason],
  ]);
