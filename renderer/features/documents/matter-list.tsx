import { Button } from 'antd';
import { useState } from 'react';
import type { MissingValue, PaperSection, PaperWarning } from '#shared/domain/documents/paper.ts';
import { Card } from '../../ui/card.tsx';
import { type ListedProblem, ProblemList } from '../../ui/problem-list.tsx';

type Props = {
  readonly sections: readonly PaperSection[];
  readonly missing: readonly MissingValue[];
  readonly warnings: readonly PaperWarning[];
  readonly onField: (field: string) => void;
  readonly onSection: (section: string) => void;
};
const FIRST = 6;

/** What is missing and what a careful reader would ask; a click goes there. */
export function MatterList({ sections, missing, warnings, onField, onSection }: Props) {
  const [all, setAll] = useState(false);
  const labelOf = (id: string, label: string) => sections.find((one) => one.id === id && one.label !== label)?.label;
  const gaps = missing.map(
    ({ field, label, section }): ListedProblem => ({
      label: 'Thiếu',
      tone: 'bad',
      message: label,
      where: labelOf(section, label),
      onJump: () => onField(field),
    }),
  );
  const questions = warnings.map(
    ({ message, section }): ListedProblem => ({
      label: 'Xem lại',
      tone: 'warn',
      message,
      onJump: () => onSection(section),
    }),
  );
  const problems = [...gaps, ...questions];
  // Many gaps never push what a careful reader would ask out of sight.
  const first = [...gaps.slice(0, FIRST), ...questions.slice(0, FIRST)];
  if (problems.length === 0) return null;
  return (
    <Card title={`${problems.length} điều cần xem`} className="desk-matters">
      <ProblemList problems={all ? problems : first} />
      {problems.length > first.length && !all && (
        <Button size="small" type="link" onClick={() => setAll(true)}>
          Xem cả {problems.length} điều
        </Button>
      )}
    </Card>
  );
}
