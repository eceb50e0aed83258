import { Tag, type Tone } from './tag.tsx';

export type ListedProblem = {
  readonly message: string;
  readonly tone?: Tone;
  /** Word in the tag before the sentence, e.g. "Thiếu" */
  readonly label?: string;
  /** Where it is, shown at the right, e.g. "Đại hội › Chủ đề" */
  readonly where?: string;
  /** Address of the screen that mends it, e.g. "#/congress?field=theme" */
  readonly href?: string;
  /** Or what a click does, e.g. focus the field */
  readonly onJump?: () => void;
};

/** Everything that is wrong or missing at once; a click goes to where it is mended. */
export function ProblemList({ problems }: { readonly problems: readonly ListedProblem[] }) {
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={`${problem.label}${problem.message}${problem.where}`}>
          <Line problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function Line({ problem }: { readonly problem: ListedProblem }) {
  const content = (
    <>
      {problem.label !== undefined && <Tag tone={problem.tone ?? 'warn'}>{problem.label}</Tag>}
      <span>{problem.message}</span>
      {problem.where !== undefined && <span className="where">{problem.where}</span>}
    </>
  );
  if (problem.href !== undefined) return <a href={problem.href}>{content}</a>;
  if (problem.onJump)
    return (
      <button type="button" onClick={problem.onJump}>
        {content}
      </button>
    );
  return <div>{content}</div>;
}
