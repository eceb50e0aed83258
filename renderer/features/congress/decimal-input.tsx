import { Input } from 'antd';
import { useState } from 'react';
import { formatDecimal, parseDecimal, readTypedDecimal } from '#shared/kernel/decimal.ts';
import { NOT_A_NUMBER } from './messages.ts';

type Props = {
  readonly label: string;
  /** Stored decimal text, null: not known */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
};

/** A number as clerks type it ("52,4", "1.234,5"); what is no number is pointed out and not kept. */
export function DecimalInput({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && readTypedDecimal(typed) === null;
  const leave = () => {
    if (typed === null || isWrong) return;
    const read = readTypedDecimal(typed);
    if (read !== value) onChange(read);
    setTyped(null);
  };
  return (
    <>
      <Input
        className="num"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong}
        status={isWrong ? 'error' : ''}
        value={typed ?? show(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onPressEnter={leave}
      />
      {isWrong && (
        <div className="congress-wrong" role="alert">
          {NOT_A_NUMBER}
        </div>
      )}
    </>
  );
}

function show(value: string | null): string {
  const decimal = value === null ? null : parseDecimal(value);
  return decimal ? formatDecimal(decimal) : '';
}
