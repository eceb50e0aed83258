import { describeSetupProblem } from '#shared/domain/congress/describe-setup-problem.ts';
import type { SetupProblem } from '#shared/domain/congress/setup-problems.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { SEVERITY_LABELS, TAB_LABELS } from './messages.ts';

type Props = { readonly problems: readonly SetupProblem[]; readonly onJump: (problem: SetupProblem) => void };

/** Everything still missing or not agreeing, on all tabs; a click goes to the field. */
export function ProblemsCard({ problems, onJump }: Props) {
  return (
    <Card className="congress-problems" title={problems.length === 0 ? 'Đã đủ' : `Cần xem lại · ${problems.length}`}>
      {problems.length === 0 ? (
        <p className="sub">Các mục cần cho văn kiện đều đã có và khớp nhau.</p>
      ) : (
        <ProblemList
          problems={problems.map((problem) => ({
            message: describeSetupProblem(problem),
            where: TAB_LABELS[problem.tab],
            ...SEVERITY_LABELS[problem.severity],
            onJump: () => onJump(problem),
          }))}
        />
      )}
    </Card>
  );
}
