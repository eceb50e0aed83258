import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Fragment } from '../components/fragment.ts';
import type { PaperParts } from '../components/paper-parts.ts';
import { inCapitals } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import { breachAt, type Check, type Checks, inMm, quote, rewrite } from './rule.ts';

const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** Width of the title in 15 pt bold Times New Roman, mm */
const WIDTH_AT_15 = 72.85;

const presence: Check = ({ parts }) => {
  const { title, found, state } = parts.head;
  const expected = `dòng “${TITLE}”`;
  if (!found)
    return [
      {
        at: null,
        severity: 'info',
        found:
          'không thấy thành phần thể thức nào ở đầu văn bản (đã tìm tiêu đề, số và ký hiệu, địa danh, ngày tháng); coi là tài liệu không có phần mở đầu',
        expected,
      },
    ];
  if (!title)
    return [
      {
        at: null,
        found: 'không tìm thấy trong phần mở đầu (đã tìm ở bảng, khung và các dòng trên tên loại)',
        expected,
        edits: stateEdits(state),
      },
    ];
  return inCapitals(title.text) === TITLE ? [] : [breachAt(title, quote(title.text), expected, rewrite(title, TITLE))];
};

/** Level with the issuer: same row of the table, or nothing of the right side above it. */
const position: Check = ({ parts }) => {
  const { title } = parts.head;
  if (!title) return [];
  if (title.side !== 'right')
    return [
      breachAt(
        title,
        title.side === 'left' ? 'ở bên trái' : 'ở giữa trang',
        'bên phải, dòng đầu, ngang hàng với tên cơ quan ban hành',
      ),
    ];
  const above = linesAbove(parts, title);
  return above
    ? [breachAt(title, `ở dưới dòng ${quote(above.text)}`, 'dòng đầu, ngang hàng với tên cơ quan ban hành')]
    : [];
};

function linesAbove({ head }: PaperParts, title: Fragment): Fragment | undefined {
  const [issuer] = [...head.upper, ...head.issuer];
  const own = [head.placeDate?.at, ...head.state].find(
    (one) => one && one.side === 'right' && one.paragraph.index < title.paragraph.index,
  );
  if (own) return own;
  if (!issuer || title.paragraph.place.box !== null || issuer.paragraph.place.box !== null) return undefined;
  if (title.paragraph.place.textColumn !== issuer.paragraph.place.textColumn) return undefined;
  const [cell, other] = [title.paragraph.place.cell, issuer.paragraph.place.cell];
  if (cell && other) return cell.table === other.table && cell.row > other.row ? issuer : undefined;
  return cell === null && other === null && issuer.paragraph.index < title.paragraph.index ? issuer : undefined;
}

const look: Check = ({ parts }) =>
  lookBreaches([parts.head.title], { size: 15, bold: true, italic: false, capitals: true });

const lineBelow: Check = ({ parts }) => {
  const { title, titleLine } = parts.head;
  if (!title) return [];
  const underline: WordEdit = {
    kind: 'run',
    paragraph: title.paragraph.index,
    from: title.from,
    to: title.to,
    change: { underline: 'single' },
  };
  const expected = 'đường kẻ nét liền dài bằng dòng tiêu đề';
  if (!titleLine)
    return [
      breachAt(
        title,
        'không tìm thấy đường kẻ (đã tìm hình vẽ, viền đoạn, gạch chân, dòng ký tự gạch dưới)',
        expected,
        [underline],
      ),
    ];
  const wanted = (WIDTH_AT_15 * (title.runs[0]?.size ?? 15)) / 15;
  const { width, paragraph } = titleLine;
  if (width === null || Math.abs(width - wanted) <= wanted * 0.1 + 1) return [];
  const isBorder = titleLine.made === 'border';
  const edits: WordEdit[] = isBorder
    ? [{ kind: 'paragraph', paragraph: paragraph.index, change: { borders: 'none' } }, underline]
    : [{ kind: 'remove-lines', paragraph: paragraph.index }, underline];
  return [
    {
      ...breachAt(title, `đường kẻ dài ${inMm(width)}, tiêu đề dài khoảng ${inMm(wanted)}`, expected, edits),
      severity: 'warning',
    },
  ];
};

const stateHeader: Check = ({ parts }) => {
  const { state, title } = parts.head;
  const [first] = state;
  if (!first) return [];
  return [
    breachAt(
      first,
      quote(first.text),
      `văn bản của Đảng dùng ${TITLE}`,
      title ? state.flatMap(takeAway) : stateEdits(state),
    ),
  ];
};

/** The first line of the state header becomes the title; the motto below goes. */
function stateEdits(state: readonly Fragment[]): WordEdit[] {
  const [first, ...rest] = state;
  return first ? [...rewrite(first, TITLE), ...rest.flatMap(takeAway)] : [];
}

const takeAway = (fragment: Fragment): WordEdit[] =>
  fragment.isWhole ? [{ kind: 'remove', paragraph: fragment.paragraph.index }] : rewrite(fragment, '');

export const TITLE_RULES: Checks = {
  'TD-01': presence,
  'TD-02': position,
  'TD-03': look,
  'TD-04': lineBelow,
  'TD-05': stateHeader,
};
