import type { PaperText } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { folded, wholeOf } from './read-numbers.ts';

const TOLD = [
  /ban chap hanh[^;.]*: ?\d+[^;.]*; so nhan su gioi thieu: ?(\d+)/,
  /(?:cua|tren) (\d+) (?:\([a-z ]+\) )?nhan su gioi thieu(?! (?:vao |bau )?(?:ban thuong vu|bi thu|pho bi thu|uy ban))/,
];

/** Each step of the scheme has numbers of its own. */
const STEP = /(?<![a-z])buoc \d/;

/** How many a scheme puts forward for the committee. */
export function nomineeFacts({ kind, lines }: PaperText): readonly Fact[] {
  if (kind !== 'personnel-scheme' && kind !== 'personnel-submission') return [];
  return lines.flatMap((line) => {
    const words = folded(line.text);
    const count = TOLD.map((pattern) => pattern.exec(words)?.[1]).find((one) => one !== undefined);
    if (line.isCell || count === undefined || STEP.test(words)) return [];
    const value = wholeOf(count);
    return [
      {
        ...{ key: 'nominees', label: 'Số nhân sự giới thiệu vào cấp uỷ', value, shown: value },
        ...{ where: line, rule: 'NV-04' as const },
      },
    ];
  });
}
