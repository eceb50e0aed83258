import { formatDecimal } from '#shared/kernel/decimal.ts';
import { shortDate, tableDate } from '#shared/kernel/paper-date.ts';
import { assertNever } from '#shared/kernel/result.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { UnitKind } from '../../congress/congress.ts';
import { INTENDED_POSTS } from '../../personnel/candidate.ts';
import { type ListSize, measureList } from '../../personnel/committee-list.ts';
import type { ListedCandidate, Structure, StructureCount } from '../../personnel/structure.ts';
import type { PaperRecords } from '../paper.ts';
import { executiveName } from '../paper-names.ts';
import { shareText } from '../percent-text.ts';
import { bare } from '../recipients.ts';
import { gap, type ValueBook } from '../value-book.ts';
import { postLabel } from './candidate-list.ts';
import type { Paragraph } from './common.view.ts';
import type { StructureRow } from './personnel-submission.view.ts';

type PostGroup = { readonly chuc_danh: string; readonly dong: readonly Paragraph[] };

/** Proposals post by post, highest first: "1. Bí thư: 01 đồng chí". */
export function proposals(candidates: readonly ListedCandidate[], unit: UnitKind): readonly PostGroup[] {
  return INTENDED_POSTS.map((post) => ({ post, members: candidates.filter((one) => one.intendedPost === post) }))
    .filter(({ members }) => members.length > 0)
    .map(({ post, members }, place) => ({
      chuc_danh: `${place + 1}. ${postLabel(post, unit)}: ${countOnPaper(members.length)} đồng chí`,
      dong: members.map((member, index) => ({
        doan: `- ${introduce(member)}${index === members.length - 1 ? '.' : ';'}`,
      })),
    }));
}

function introduce({ person, standing }: ListedCandidate): string {
  const { bornOn } = person;
  const born =
    bornOn === null
      ? ''
      : `, sinh ${bornOn.length === 4 ? 'năm' : bornOn.length === 7 ? 'tháng' : 'ngày'} ${birthText(bornOn)}`;
  const post = person.post.trim() === '' ? '' : `, ${bare(person.post)}`;
  return `Đồng chí ${person.fullName}${born}${post} (${standing === 're-standing' ? 'tái cử' : 'lần đầu tham gia'})`;
}

const birthText = (bornOn: string) => (bornOn.length === 10 ? shortDate(bornOn) : tableDate(bornOn));

/** Structure table; people whose data does not tell are counted apart, never as "no". */
export function structureRows(structure: Structure, youngAge: number): readonly StructureRow[] {
  const rows: readonly (readonly [string, StructureCount])[] = [
    ['Nữ', structure.women],
    [`Dưới ${youngAge} tuổi`, structure.young],
    ['Dân tộc thiểu số', structure.minorities],
    ['Tái cử', structure.reStanding],
    ['Lần đầu tham gia (đổi mới)', structure.firstTime],
  ];
  return rows.map(([label, { count, unknown }], place) => ({
    tt: String(place + 1),
    co_cau: label,
    so_luong: countOnPaper(count),
    ty_le: shareText(count, structure.base) ?? '-',
    ghi_chu: unknown === 0 ? '' : `Chưa đủ dữ liệu: ${countOnPaper(unknown)} đồng chí`,
  }));
}

/** Seats, list and surplus in one paragraph each, exact percentages of the seats. */
export function surplusLines(
  { setup, rules }: Pick<PaperRecords, 'setup' | 'rules'>,
  candidates: readonly ListedCandidate[],
  book: ValueBook,
  section = 'co_cau',
): readonly string[] {
  const { seats } = setup.congress;
  const body = executiveName(setup.unit) || gap('tên cấp uỷ');
  const size = measureList(rules, candidates, seats);
  const printed = book.record('so_luong_bau', 'congress.seats', seats === null ? null : wholeWithWords(seats));
  const first = `Số lượng cần bầu vào ${body}: ${printed} đồng chí; số nhân sự giới thiệu: ${wholeWithWords(size.listed)} đồng chí.`;
  const message = surplusRemark(size);
  if (message !== '') book.warn({ code: `surplus-${size.verdict}`, section, message });
  if (size.surplus === null) return [first];
  if (size.surplus <= 0) return [first, 'Danh sách chưa có số dư.'];
  return [first, `Số dư: ${wholeWithWords(size.surplus)} đồng chí${equalTo(size)} số lượng cần bầu.`];
}

const equalTo = ({ percent }: ListSize) => (percent === null ? '' : `, bằng ${formatDecimal(percent)}%`);

/** What a careful reader would ask about the surplus; '' when there is nothing to ask. */
function surplusRemark(size: ListSize): string {
  const { verdict, listed, seats, surplus, percent, most, capPercent } = size;
  const [preparedFrom, preparedTo] = size.preparedPercent;
  const found = `Số dư ${surplus} người${percent === null ? '' : ` (${formatDecimal(percent)}%)`}`;
  switch (verdict) {
    case 'seats-unknown':
    case 'as-prepared':
      return '';
    case 'too-short':
    case 'no-surplus':
      return `Danh sách có ${listed} người cho ${seats} chỗ, chưa có số dư; bầu cấp uỷ phải có số dư.`;
    case 'outside-prepared-band':
      return `${found} nằm ngoài mức chuẩn bị ${preparedFrom} - ${preparedTo}% số lượng cần bầu; chưa có hướng dẫn xác nhận cách làm tròn.`;
    case 'above-limit':
      return `${found} vượt mức tối đa ${capPercent}% số lượng cần bầu, nhiều nhất ${most} người; cách làm tròn chưa được xác nhận.`;
    default:
      return assertNever(verdict);
  }
}
