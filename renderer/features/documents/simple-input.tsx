import { Input, Select } from 'antd';
import type { FieldValue, PaperField } from '#shared/domain/documents/paper.ts';
import { MomentInput } from '../../ui/moment-input.tsx';
import { WholeNumberInput } from '../../ui/whole-number-input.tsx';
import { readText, readWhole } from './field-values.ts';

type Props = {
  readonly id: string;
  readonly field: PaperField;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue) => void;
};

/** One value: text, whole number, day, hour or a choice. An empty field is nothing, never zero. */
export function SimpleInput({ id, field, value, onChange }: Props) {
  const text = readText(value);
  switch (field.type) {
    case 'whole':
      return (
        <WholeNumberInput
          id={id}
          value={readWhole(value)}
          max={1_000_000_000}
          onChange={(number) => onChange(number)}
        />
      );
    case 'date':
      return (
        <MomentInput
          id={id}
          precision="day"
          value={/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null}
          onChange={onChange}
        />
      );
    case 'time':
      return (
        <MomentInput id={id} precision="hour" value={/^\d{2}:\d{2}$/.test(text) ? text : null} onChange={onChange} />
      );
    case 'choice':
      return (
        <Select
          id={id}
          allowClear={!field.required}
          value={text === '' ? (field.required ? undefined : field.choices?.[0]?.value) : text}
          options={field.choices?.map((choice) => ({ ...choice }))}
          placeholder="Chọn"
          style={{ minWidth: 260 }}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      );
    default:
      return (
        <Input.TextArea
          id={id}
          value={text}
          autoSize={{ minRows: 1, maxRows: 8 }}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value.normalize('NFC'))}
        />
      );
  }
}
