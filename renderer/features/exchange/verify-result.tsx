import type { PackageProblem } from '#shared/domain/exchange/package.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PROBLEM_NAMES } from './messages.ts';

type Props = {
  readonly result: {
    readonly package: string;
    readonly valid: boolean;
    readonly problems: readonly PackageProblem[];
  };
};

const MOST_SHOWN = 100;

/** Whole, or everything that is wrong with it at once. */
export function VerifyResult({ result }: Props) {
  if (result.valid)
    return (
      <div role="status">
        <Tag tone="ok">Gói nguyên vẹn</Tag> Đủ mọi tệp trong bản kê, không tệp nào bị sửa, không có tệp lạ.
      </div>
    );
  return (
    <div role="status">
      <p>
        <Tag tone="bad">Không nhận được</Tag> Gói có {result.problems.length} điểm sai:
      </p>
      <ProblemList
        problems={result.problems
          .slice(0, MOST_SHOWN)
          .map(({ code, message }) => ({ message, tone: 'bad', label: PROBLEM_NAMES[code] }))}
      />
      {result.problems.length > MOST_SHOWN && (
        <p className="sub">và {result.problems.length - MOST_SHOWN} điểm sai khác.</p>
      )}
    </div>
  );
}
