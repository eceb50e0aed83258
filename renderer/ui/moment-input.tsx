import { Button, Calendar, Input, Popover } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import {
  type DateReading,
  parseTypedDay,
  parseTypedHour,
  parseTypedMoment,
  showTypedDate,
} from '#shared/kernel/typed-date.ts';

/** `value` and `onChange` may come from a Form.Item; null: not known. */
type Props = {
  readonly id?: string;
  readonly 'aria-label'?: string;
  /** moment: `YYYY-MM-DDTHH:mm`, local, without zone · day: `YYYY-MM-DD` · hour: `HH:mm` */
  readonly precision: 'moment' | 'day' | 'hour';
  readonly value?: string | null;
  /** Called when the field is left, or on Enter, with a date that was read */
  readonly onChange?: (value: string | null) => void;
  /** Called while it is typed: whether what stands there now would be kept */
  readonly onJudge?: (isFine: boolean) => void;
  /** Contradicts another field, as told elsewhere on the screen */
  readonly isWrong?: boolean;
};

const PLACEHOLDERS = { moment: 'dd/mm/yyyy giờ:phút', day: 'dd/mm/yyyy', hour: 'giờ:phút' };
const READERS = { moment: parseTypedMoment, day: parseTypedDay, hour: parseTypedHour };

/** A date typed or picked. What is no date stays as typed, is refused beside the field and not kept. */
export function MomentInput({ id, precision, value = null, onChange, onJudge, isWrong = false, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  // While a date is being typed it is not whole yet: it is judged when the field is left
  const [isLeft, setLeft] = useState(true);
  const sentenceId = useId();
  const read = READERS[precision];
  const problem = isLeft && typed !== null ? sentenceOf(read(typed)) : null;
  const shown = typed ?? (value === null ? '' : showTypedDate(value));
  const take = (text: string) => {
    const reading = read(text);
    setLeft(true);
    setTyped(reading.ok ? null : text);
    onJudge?.(reading.ok);
    if (reading.ok && reading.value !== value) onChange?.(reading.value);
  };
  const leave = () => typed !== null && take(typed);
  const pick = (day: string) => take([day, shown.split(/[\s,]+/)[1] ?? ''].join(' ').trim());
  return (
    <span className="typed-field">
      <Input
        {...(id === undefined ? {} : { id })}
        aria-label={rest['aria-label']}
        aria-invalid={isWrong || problem !== null}
        {...(problem === null ? {} : { 'aria-describedby': sentenceId })}
        autoComplete="off"
        placeholder={PLACEHOLDERS[precision]}
        status={isWrong || problem !== null ? 'error' : ''}
        suffix={precision !== 'hour' && <CalendarButton day={value?.slice(0, 10)} onPick={pick} />}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value);
          setLeft(false);
          onJudge?.(read(event.target.value).ok);
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

const sentenceOf = (reading: DateReading): string | null => (reading.ok ? null : reading.sentence);

/** For the mouse; the keyboard types the date, so the button takes no stop of the Tab key. */
function CalendarButton({ day, onPick }: { readonly day: string | undefined; readonly onPick: (day: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const pick = (chosen: string) => {
    setOpen(false);
    onPick(chosen);
  };
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <div style={{ width: 290 }}>
          <Calendar
            fullscreen={false}
            {...(day === undefined ? {} : { defaultValue: dayjs(day) })}
            onSelect={(date, { source }) => source === 'date' && pick(date.format('DD/MM/YYYY'))}
          />
        </div>
      }
    >
      <Button type="text" size="small" tabIndex={-1} aria-label="Mở lịch" icon={<CalendarIcon />} />
    </Popover>
  );
}

const CalendarIcon = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" />
  </svg>
);
