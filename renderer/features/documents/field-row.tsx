import { useState } from 'react';
import type { CongressKind } from '#shared/domain/congress/congress.ts';
import { appliesAt, noteOf } from '#shared/domain/congress/rule-sources.ts';
import type { FieldGuide, FieldValue, PaperField, UsedValue } from '#shared/domain/documents/paper.ts';
import { isBlankRichText } from '#shared/domain/documents/rich-text.ts';
import { EMPTY_RICH_TEXT } from '#shared/domain/documents/value-book.ts';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { FieldGuideNote } from './field-guide-note.tsx';
import { readRich, readRows } from './field-values.ts';
import { RecordValues } from './record-values.tsx';
import { RichEditor } from './rich-text/rich-editor.tsx';
import type { Citations } from './rich-text/use-citations.ts';
import { SimpleInput } from './simple-input.tsx';
import { TableInput } from './table-input.tsx';

type Props = {
  readonly field: PaperField;
  readonly kind: CongressKind;
  readonly value: FieldValue | undefined;
  /** Record values of this field */
  readonly used: readonly UsedValue[];
  /** All record values of the paper, to put into text */
  readonly records: readonly UsedValue[];
  readonly missing: boolean;
  readonly guide: FieldGuide | null;
  /** The section's heading says the same: do not say it twice */
  readonly sameAsSection: boolean;
  readonly citations: Citations;
  readonly onChange: (value: FieldValue) => void;
};

/** A field with its label, help and control; values of records are shown, not typed. */
export function FieldRow(props: Props) {
  const { field, kind, missing, sameAsSection, guide } = props;
  const inputId = `field-${field.name}`;
  const [planted, setPlanted] = useState(0);
  const quiet = sameAsSection && !missing ? 'visually-hidden' : 'field-label';
  return (
    <div className={classOf(field, missing)} data-field={field.name}>
      <div className={quiet}>
        {field.source === 'typed' && field.type !== 'table' ? (
          <label id={`${inputId}-label`} htmlFor={inputId}>
            {field.label}
          </label>
        ) : (
          <span className="field-name">{field.label}</span>
        )}
        {!field.required && field.source === 'typed' && <span className="sub small">không bắt buộc</span>}
        {missing && <Tag tone="bad">thiếu</Tag>}
      </div>
      {field.help !== undefined && <div className="sub small field-help">{field.help}</div>}
      {field.rule !== undefined && appliesAt(field.rule, kind) && <UnconfirmedNote {...noteOf(field.rule)} />}
      {guide && (
        <FieldGuideNote
          guide={guide}
          isEmpty={field.type === 'rich' && isBlankRichText(readRich(props.value) ?? EMPTY_RICH_TEXT)}
          onPlant={(text) => {
            props.onChange(text);
            setPlanted((count) => count + 1);
          }}
        />
      )}
      <div className="field-control">
        <Control key={planted} {...props} inputId={inputId} />
      </div>
    </div>
  );
}

function classOf({ source, type }: PaperField, missing: boolean): string {
  const line = source === 'record' && type !== 'table' ? ' field-record' : '';
  return `field${line}${missing ? ' field-missing' : ''}`;
}

function Control({ field, value, used, records, citations, onChange, inputId }: Props & { readonly inputId: string }) {
  if (field.source === 'record') return <RecordValues field={field} used={used} />;
  if (field.type === 'rich')
    return (
      <RichEditor
        id={inputId}
        labelledBy={`${inputId}-label`}
        value={readRich(value)}
        records={records}
        citations={citations.forText}
        onChange={onChange}
      />
    );
  if (field.type === 'table')
    return (
      <TableInput
        label={field.label}
        columns={field.columns ?? []}
        rows={readRows(value)}
        offered={
          field.name === 'can_cu'
            ? { column: 'noi_dung', label: '+ Văn bản đã ban hành', texts: citations.forGrounds }
            : undefined
        }
        onChange={onChange}
      />
    );
  return <SimpleInput id={inputId} field={field} value={value} onChange={onChange} />;
}
