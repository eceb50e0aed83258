import { assertNever } from '#shared/kernel/result.ts';
import { countOnPaper } from '#shared/kernel/vietnamese-numbers.ts';
import { upperFirst } from '#shared/kernel/vietnamese-text.ts';
import type { StructureLine } from '../../personnel/structure-gauge.ts';
import { lowerFirst } from '../paper-names.ts';
import { shareText } from '../percent-text.ts';
import type { StructureRow } from './personnel-submission.view.ts';

/** Structure table; people whose data does not tell are counted apart, never as "no". */
export const structureRows = (lines: readonly StructureLine[], listed: number): readonly StructureRow[] =>
  lines.map((line, place) => {
    const { label, count, unknown, base } = line;
    const isTold = base > 0 && unknown < base;
    return {
      tt: String(place + 1),
      co_cau: label,
      so_luong: isTold ? countOnPaper(count) : '-',
      ty_le: (isTold && shareText(count, base)) || '-',
      ghi_chu: [
        required(line),
        base === listed ? '' : `tính trên ${countOnPaper(base)} đồng chí`,
        unknown === 0 ? '' : `chưa đủ dữ liệu: ${countOnPaper(unknown)} đồng chí`,
      ]
        .filter((part) => part !== '')
        .map((part, at) => (at === 0 ? upperFirst(part) : part))
        .join('; '),
    };
  });

/** The screen parts the sign from the figure, papers do not. */
export const requiredOnPaper = ({ required: words }: Pick<StructureLine, 'required'>): string =>
  words.replaceAll(' %', '%');

function required(line: StructureLine): string {
  if (line.required === '') return '';
  const words = `yêu cầu ${requiredOnPaper(line)}`;
  switch (line.verdict) {
    case 'met':
      return `${words}: đạt`;
    case 'not-met':
      return `${words}: chưa đạt`;
    case 'not-enough-facts':
    case 'no-target':
      return words;
    default:
      return assertNever(line.verdict);
  }
}

/** "Tổng cộng: 17 đồng chí; nữ 05 (29,41%); …" on the base of the list. */
export function totalsLine(lines: readonly StructureLine[], listed: number): string {
  const part = (target: string, label?: string) => {
    const line = lines.find((one) => one.target === target);
    if (!line) return [];
    const share = shareText(line.count, line.base);
    const unknown = line.unknown === 0 ? '' : `, chưa rõ ${countOnPaper(line.unknown)}`;
    return [
      `${label ?? lowerFirst(line.label)} ${countOnPaper(line.count)}${share === null ? '' : ` (${share}%)`}${unknown}`,
    ];
  };
  const parts = [
    ...part('women'),
    ...part('young'),
    ...part('minority', 'dân tộc thiểu số'),
    ...part('re-standing'),
    ...part('renewal', 'lần đầu tham gia'),
  ];
  return `Tổng cộng: ${countOnPaper(listed)} đồng chí; ${parts.join('; ')}.`;
}
