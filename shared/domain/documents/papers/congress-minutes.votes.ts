import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import type { CongressKind } from '../../congress/congress.ts';
import type { TableRow } from '../paper.ts';
import { shareText } from '../percent-text.ts';
import { bare } from '../recipients.ts';
import type { ValueBook } from '../value-book.ts';
import type { Paragraph } from './common.view.ts';
import type { ElectionRow, ElectionView } from './congress-minutes.view.ts';

/** "đại biểu" at a congress of delegates, "đảng viên" at the others. */
export const voterWord = (kind: CongressKind): string => (kind === 'delegates' ? 'đại biểu' : 'đảng viên');

/** A whole number typed into a table cell; null when blank or no number. */
function countIn(cell: string | undefined): number | null {
  const digits = (cell ?? '').replace(/[.\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

type Voting = {
  readonly field: string;
  readonly section: string;
  readonly present: number | null;
  readonly kind: CongressKind;
  readonly book: ValueBook;
};

/** One sentence a vote by show of hands; percentages of those present. */
export function voteLines({ field, section, present, kind, book }: Voting): readonly Paragraph[] {
  const rows = book.rows(field);
  if (rows.length === 0) return paragraphs([book.lack(field)]);
  for (const row of rows) checkVote(row, present, (code, message) => book.warn({ code, section, message }));
  return paragraphs(
    rows.map((row, place) =>
      voteLine(row, (what) => book.lack(field, `Biểu quyết ${place + 1}: ${what}`), { present, kind }),
    ),
  );
}

const paragraphs = (lines: readonly string[]) => lines.filter((line) => line !== '').map((doan) => ({ doan }));

type Lack = (what: string) => string;

function voteLine(row: TableRow, lack: Lack, { present, kind }: Pick<Voting, 'present' | 'kind'>): string {
  const [agree, disagree, other] = [countIn(row.dong_y), countIn(row.khong_dong_y), countIn(row.y_kien_khac)];
  const share = agree === null || present === null ? null : shareText(agree, present);
  const figures = [
    `đồng ý ${countOr(agree, lack, 'số đồng ý')} ${voterWord(kind)}${share === null ? '' : ` (${share}% số có mặt)`}`,
    ...(disagree === null ? [] : [`không đồng ý ${countOnPaper(disagree)}`]),
    ...(other === null ? [] : [`ý kiến khác ${countOnPaper(other)}`]),
  ];
  return `Đại hội biểu quyết ${bare(row.noi_dung ?? '') || lack('nội dung')}: ${figures.join('; ')}.`;
}

const countOr = (count: number | null, lack: Lack, what: string) => (count === null ? lack(what) : countOnPaper(count));

function checkVote(row: TableRow, present: number | null, warn: (code: string, message: string) => void): void {
  const counts = [countIn(row.dong_y), countIn(row.khong_dong_y), countIn(row.y_kien_khac)];
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const name = bare(row.noi_dung ?? '') || 'Một nội dung biểu quyết';
  if (present !== null && sum > present)
    warn('more-votes-than-present', `${name}: tổng ${sum} lớn hơn số có mặt ${present}.`);
}

/** Elections with their ballots and results; percentages of the base the clerk typed, never of the valid ballots. */
export function electionViews(book: ValueBook): readonly ElectionView[] {
  const elections = book.rows('cuoc_bau');
  const results = book.rows('ket_qua_bau');
  if (elections.length === 0) return [emptyElection(book)];
  warnOfStrayResults(results, elections.length, book);
  return elections.map((election, place) => {
    const own = results.filter((row) => electionNumber(row) === place + 1);
    const lack: Lack = (what) => book.lack('cuoc_bau', `Cuộc bầu ${place + 1}: ${what}`);
    checkElection(election, own, book);
    return {
      ten_cuoc_bau: `${place + 1}. Bầu ${bare(election.ten ?? '').replace(/^bầu\s+/iu, '') || lack('tên')}`,
      so_lieu: paragraphs([...ballotLines(election, lack), own.length === 0 ? resultGap(place, book) : '']),
      co_ket_qua: own.length > 0,
      ket_qua_bau: own.map((row, index) => resultRow(row, index, countIn(election.co_so), book)),
    };
  });
}

const resultGap = (place: number, book: ValueBook) =>
  book.lack('ket_qua_bau', `Cuộc bầu ${place + 1}: kết quả từng người`);

/** A result without a number belongs to the first election. */
const electionNumber = (row: TableRow) => countIn(row.cuoc_bau) ?? 1;

function warnOfStrayResults(results: readonly TableRow[], elections: number, book: ValueBook): void {
  const stray = results.filter((row) => electionNumber(row) < 1 || electionNumber(row) > elections);
  const names = stray.map((row) => (row.ho_ten ?? '').trim() || 'một dòng').join('; ');
  if (stray.length > 0)
    book.warn({
      code: 'result-without-election',
      section: 'bau_cu',
      message: `Kết quả ghi cho cuộc bầu không có trong bảng nên không in: ${names}.`,
    });
}

function emptyElection(book: ValueBook): ElectionView {
  return { ten_cuoc_bau: book.lack('cuoc_bau'), so_lieu: [], co_ket_qua: false, ket_qua_bau: [] };
}

function ballotLines(election: TableRow, lack: Lack): readonly string[] {
  const count = (cell: string | undefined, what: string) => countOr(countIn(cell), lack, what);
  const seats = count(election.so_luong, 'số lượng bầu');
  const listed = count(election.danh_sach, 'số người trong danh sách');
  const base = count(election.co_so, 'cơ sở tính');
  return [
    `Số lượng bầu: ${seats} đồng chí; danh sách bầu cử có ${listed} đồng chí; tổng số làm cơ sở tính kết quả: ${base}.`,
    `Số phiếu phát ra: ${count(election.phat_ra, 'phiếu phát ra')}; thu về: ${count(election.thu_ve, 'phiếu thu về')}; ` +
      `hợp lệ: ${count(election.hop_le, 'phiếu hợp lệ')}; không hợp lệ: ${count(election.khong_hop_le, 'phiếu không hợp lệ')}.`,
  ];
}

function resultRow(row: TableRow, index: number, base: number | null, book: ValueBook): ElectionRow {
  const votes = countIn(row.so_phieu);
  const lack: Lack = (what) => book.lack('ket_qua_bau', `Kết quả ${index + 1}: ${what}`);
  return {
    tt: String(index + 1),
    ho_ten: (row.ho_ten ?? '').trim() || lack('họ và tên'),
    so_phieu: countOr(votes, lack, 'số phiếu'),
    ty_le: votes === null || base === null ? '-' : (shareText(votes, base) ?? '-'),
    ket_qua: (row.ket_qua ?? '').trim(),
  };
}

const isElected = (row: TableRow) => /^\s*trúng/iu.test((row.ket_qua ?? '').normalize('NFC'));

/** The sums of the counting minutes must agree; more than half of the base is needed (QC190 art. 30). */
function checkElection(election: TableRow, results: readonly TableRow[], book: ValueBook): void {
  const name = bare(election.ten ?? '') || 'Một cuộc bầu';
  const warn = (code: string, message: string) =>
    book.warn({ code, section: 'bau_cu', message: `${name}: ${message}` });
  const [issued, returned] = [countIn(election.phat_ra), countIn(election.thu_ve)];
  const [valid, invalid] = [countIn(election.hop_le), countIn(election.khong_hop_le)];
  const [base, seats] = [countIn(election.co_so), countIn(election.so_luong)];
  if (issued !== null && returned !== null && returned > issued)
    warn('returned-exceeds-issued', `phiếu thu về ${returned} lớn hơn phiếu phát ra ${issued}.`);
  if (valid !== null && invalid !== null && returned !== null && valid + invalid !== returned)
    warn('validity-does-not-add-up', `hợp lệ ${valid} và không hợp lệ ${invalid} cộng lại khác số thu về ${returned}.`);
  if (seats !== null && results.filter(isElected).length > seats)
    warn('more-elected-than-seats', `số người trúng cử nhiều hơn ${seats} chỗ.`);
  for (const row of results) checkResult(row, valid, base, warn);
}

function checkResult(
  row: TableRow,
  valid: number | null,
  base: number | null,
  warn: (code: string, message: string) => void,
): void {
  const votes = countIn(row.so_phieu);
  const who = (row.ho_ten ?? '').trim() || 'một người';
  if (votes === null) return;
  if (valid !== null && votes > valid)
    warn('votes-exceed-valid-ballots', `${who} được ${votes} phiếu, nhiều hơn ${valid} phiếu hợp lệ.`);
  if (base !== null && isElected(row) && votes * 2 <= base)
    warn('elected-without-majority', `${who} ghi trúng cử với ${votes}/${base}, không quá nửa.`);
}
