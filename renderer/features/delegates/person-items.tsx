import { Form, Input, Select } from 'antd';
import {
  EXPERTISE_LEVEL_LABELS,
  FIELD_LABELS,
  MEMBERSHIP_LABELS,
  THEORY_LEVEL_LABELS,
} from '#shared/domain/delegates/delegate-words.ts';
import { readExpertiseLevel, readTheoryLevel } from '#shared/domain/delegates/education.ts';
import type { DelegateDraft } from '#shared/domain/delegates/person.ts';
import { BAD_DAY } from './messages.ts';
import { type PersonValues, readTypedDay } from './person-values.ts';

/** Fields of the person form, each with its label and its own check. */
type TextField = { [F in keyof DelegateDraft]: DelegateDraft[F] extends string ? F : never }[keyof DelegateDraft];

export function TextItem({ name }: { readonly name: TextField }) {
  return (
    <Form.Item name={name} label={FIELD_LABELS[name]}>
      <Input maxLength={500} autoComplete="off" />
    </Form.Item>
  );
}

type DayProps = {
  readonly name: 'bornOn' | 'joinedPartyOn' | 'officialOn' | 'disciplinedOn' | 'disciplineEndsOn';
  readonly of: 'birth' | 'party';
  readonly thisYear: number;
};

export function DayItem({ name, of, thisYear }: DayProps) {
  const isDay = async (_rule: unknown, typed: string | undefined) => {
    if (readTypedDay(typed ?? '', of, thisYear) === undefined) throw new Error(BAD_DAY);
  };
  return (
    <Form.Item name={name} label={FIELD_LABELS[name]} validateTrigger="onBlur" rules={[{ validator: isDay }]}>
      <Input placeholder="dd/mm/yyyy" maxLength={40} autoComplete="off" />
    </Form.Item>
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The level for statistics: what the words beside it say, unless the clerk sets another. */
export function LevelItem({ name }: { readonly name: 'expertiseLevel' | 'theoryLevel' }) {
  const isExpertise = name === 'expertiseLevel';
  const text =
    Form.useWatch<PersonValues['expertise'] | undefined>(isExpertise ? 'expertise' : 'politicalTheory') ?? '';
  const expertise = readExpertiseLevel(text);
  const theory = readTheoryLevel(text);
  const read = isExpertise ? expertise && EXPERTISE_LEVEL_LABELS[expertise] : theory && THEORY_LEVEL_LABELS[theory];
  return (
    <Form.Item name={name} label={FIELD_LABELS[name]}>
      <Select
        allowClear
        placeholder={read ? `Theo chữ: ${read}` : text === '' ? 'Chưa có' : 'Chưa rõ bậc, hãy chọn'}
        options={optionsOf(isExpertise ? EXPERTISE_LEVEL_LABELS : THEORY_LEVEL_LABELS)}
      />
    </Form.Item>
  );
}

export function MembershipItem() {
  return (
    <Form.Item name="membership" label={FIELD_LABELS.membership}>
      <Select allowClear placeholder="Theo ngày chính thức" options={optionsOf(MEMBERSHIP_LABELS)} />
    </Form.Item>
  );
}

/** Years of the newest badge; blank is not known. */
export function BadgeItem() {
  return (
    <Form.Item name="partyBadge" label={FIELD_LABELS.partyBadge}>
      <Select
        allowClear
        options={[30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90].map((years) => ({
          value: years,
          label: `${years} năm`,
        }))}
      />
    </Form.Item>
  );
}
