import { Button, ConfigProvider } from 'antd';
import type { CongressKind } from '#shared/domain/congress/congress.ts';
import type {
  DraftValues,
  FieldGuide,
  FieldValue,
  MissingValue,
  PaperField,
  PaperSection,
  UsedValue,
} from '#shared/domain/documents/paper.ts';
import { FieldRow } from './field-row.tsx';
import type { Citations } from './rich-text/use-citations.ts';

type Props = {
  readonly section: PaperSection;
  /** May be read, not changed */
  readonly locked: boolean;
  readonly kind: CongressKind;
  readonly fields: readonly PaperField[];
  readonly values: DraftValues;
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
  readonly guideOf: (field: string) => FieldGuide | null;
  readonly onChange: (field: string, value: FieldValue) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly citations: Citations;
};

/** One section's fields. */
export function SectionForm(props: Props) {
  const { section, locked, kind, fields, values, used, missing, guideOf, onChange, onStep, hasBefore, hasAfter } =
    props;
  return (
    <section aria-labelledby="section-title">
      <div className="section-head">
        <h2 id="section-title">{section.label}</h2>
        <span className="row-tight">
          <Button size="small" disabled={!hasBefore} onClick={() => onStep(-1)} title="Phần trước (Alt PageUp)">
            ‹ Trước
          </Button>
          <Button size="small" disabled={!hasAfter} onClick={() => onStep(1)} title="Phần sau (Alt PageDown)">
            Sau ›
          </Button>
        </span>
      </div>
      <ConfigProvider componentDisabled={locked}>
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            kind={kind}
            value={values[field.name]}
            used={used.filter(({ tag }) => tag === field.name)}
            records={used}
            citations={props.citations}
            missing={missing.some((one) => one.field === field.name)}
            guide={guideOf(field.name)}
            sameAsSection={field.label === section.label}
            onChange={(value) => onChange(field.name, value)}
          />
        ))}
      </ConfigProvider>
    </section>
  );
}
