import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import { readIndicatorRows } from '../content/indicator-rows.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { columnOf, type TextRow, type TextTable } from '../content/text-table.ts';
import { isShare } from './prose-shares.ts';
import { figureOf, folded } from './read-numbers.ts';
import { tableTotals } from './table-totals.ts';

/** Sums and shares a reader can check with a pencil. */
export function checkSums(text: PaperText): readonly ContentFinding[] {
  return [
    ...text.lines.flatMap(ballots),
    ...text.tables.flatMap((table) => [...tableTotals(table), ...shares(table)]),
    ...percents(text.tables),
  ];
}

const BALLOTS =
  /phat ra:? (\d+).{0,40}?thu (?:ve|vao):? (\d+).{0,40}?(?<!khong )hop le:? (\d+).{0,40}?khong hop le:? (\d+)/;

function ballots(line: TextLine): readonly ContentFinding[] {
  const found = BALLOTS.exec(folded(line.text))?.slice(1).map(Number);
  if (!found) return [];
  const [issued = 0, returned = 0, valid = 0, invalid = 0] = found;
  const say = (what: string, expected: string) => contentFinding('NB-02', line, { found: what, expected });
  return [
    ...(returned > issued
      ? [say(`thu về ${returned} phiếu, phát ra ${issued}`, 'số thu về không nhiều hơn số phát ra')]
      : []),
    ...(valid + invalid === returned
      ? []
      : [
          say(
            `hợp lệ ${valid} và không hợp lệ ${invalid} cộng lại là ${valid + invalid}, thu về ${returned}`,
            'tổng bằng số thu về',
          ),
        ]),
  ];
}

/** Ballots, their base and the share in one row. */
function shares(table: TextTable): readonly ContentFinding[] {
  const [part, base, percent] = [/^so phieu|^so luong$/, /tren tong so/, /ti le|ty le/].map((words) =>
    columnOf(table, words),
  );
  if (part === undefined || base === undefined || percent === undefined || part < 0 || base < 0 || percent < 0)
    return [];
  return table.rows.flatMap((row) => {
    const [count, whole, share] = [part, base, percent].map((column) => cellOf(row, column));
    if (!count || !whole || !share) return [];
    return isShare(count.text, whole.text, share.text)
      ? []
      : [
          contentFinding('NB-04', share, {
            found: `${count.text}/${whole.text} ghi là ${share.text}%`,
            expected: 'tỉ lệ tính đúng từ hai số',
          }),
        ];
  });
}

function cellOf({ cells }: TextRow, column: number) {
  const cell = cells[column];
  const value = figureOf(cell?.text ?? '');
  return cell && value !== null ? { ...cell, value } : null;
}

/** The share of an indicator may be told either way where less is better. */
function percents(tables: readonly TextTable[]): readonly ContentFinding[] {
  return readIndicatorRows(tables).flatMap(({ name, target, actual, percent }) => {
    const [asked, done, share] = [target, actual, percent].map((cell) => figureOf(cell?.text ?? ''));
    if (!percent || !asked || !done || !share || /[^\d.,%\s]/.test(percent.text)) return [];
    const told = [actual?.text ?? '', target?.text ?? ''] as const;
    if (isShare(told[0], told[1], percent.text) || isShare(told[1], told[0], percent.text)) return [];
    return [
      contentFinding(
        'NB-04',
        { paragraph: percent.paragraph, text: name },
        {
          found: `“${name}”: thực hiện ${actual?.text}, đề ra ${target?.text}, ghi ${percent.text}%`,
          expected: 'tỉ lệ tính đúng từ hai số',
        },
      ),
    ];
  });
}
