import { Input } from 'antd';
import { useId, useState } from 'react';
import { parseWholeNumber, type WholeLimits } from '#shared/kernel/whole-number.ts';

/** `value` and `onChange` may come from a Form.Item; null: not known. */
type Props = WholeLimits & {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly value?: number | null;
  /** Called when the field is left, or on Enter, with a number that was read */
  readonly onChange?: (value: number | null) => void;
  /** Called while it is typed: whether what stands there now would be kept */
  readonly onJudge?: (isFine: boolean) => void;
  /** A right number that cannot be true beside others; the screen says why */
  readonly isWrong?: boolean;
};

/** A count as clerks type it ("1280", "1.280"). What is no whole number stays as typed, is refused beside the field and not kept. */
export function WholeNumberInput({ id, value, onChange, onJudge, min, max, isWrong = false, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  // While a number is being typed it is not whole yet ("1."): it is judged when the field is left
  const [isLeft, setLeft] = useState(true);
  const sentenceId = useId();
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const reading = parseWholeNumber(typed ?? '', limits);
  const problem = isLeft && !reading.ok ? reading.sentence : null;
  const leave = () => {
    setLeft(true);
    if (typed === null || !reading.ok) return;
    if (reading.value !== (value ?? null)) onChange?.(reading.value);
    setTyped(null);
  };
  return (
    <span className="typed-field">
      <Input
        {...(id === undefined ? {} : { id })}
        aria-label={rest['aria-label']}
        aria-invalid={isWrong || problem !== null}
        {...(problem === null ? {} : { 'aria-describedby': sentenceId })}
        inputMode="numeric"
        autoComplete="off"
        status={isWrong || problem !== null ? 'error' : ''}
        value={typed ?? (value === null || value === undefined ? '' : String(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          setLeft(false);
          onJudge?.(parseWholeNumber(event.target.value, limits).ok);
        }}
        onBlur={leave}
        onPressEnter={leave}
      />
      {problem !== null && (
        <span id={sentenceId} className="typed-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
