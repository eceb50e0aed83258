import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Radio } from 'antd';
import { useState } from 'react';
import { FIELD_LABELS, rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { DuplicatePair } from '#shared/domain/delegates/duplicates.ts';
import type { Delegate, DelegateDraft } from '#shared/domain/delegates/person.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { focusFirstField, useFirstFieldOf } from '../../ui/focus-first-field.ts';
import { describePerson, describeSource, describeValue } from './messages.ts';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: (message: string, act: number | null) => void;
};
const LIKENESS: Readonly<Record<DuplicatePair['likeness'], string>> = {
  card: 'Trùng số thẻ đảng viên',
  'birth-date': 'Trùng họ tên và ngày sinh',
  'birth-year': 'Trùng họ tên, ngày sinh chỉ biết một phần',
};

/** One person on two units' lists: compared side by side, merged or found to be two. */
export function DuplicatesDrawer({ open, onClose, onDone }: Props) {
  const found = useQuery({ ...rpc.delegates.listDuplicates.queryOptions(), enabled: open });
  const pairs = found.data ?? [];
  useFirstFieldOf(pairs.length, open);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      afterOpenChange={focusFirstField}
      size={820}
      title="Người có thể trùng trong danh sách"
    >
      <ErrorNotice error={found.error} />
      {found.isSuccess && pairs.length === 0 && (
        <EmptyState title="Không thấy ai trùng" hint="So theo họ tên không dấu và ngày sinh, hoặc số thẻ đảng viên." />
      )}
      {pairs.map((pair) => (
        <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} onDone={onDone} />
      ))}
    </Drawer>
  );
}

function Pair({ pair, onDone }: { readonly pair: DuplicatePair; readonly onDone: Props['onDone'] }) {
  const { one, other, likeness, differs } = pair;
  const [taken, setTaken] = useState<readonly (keyof DelegateDraft)[]>([]);
  const merge = useMutation({
    mutationFn: () => asOwnAct(() => client.delegates.merge({ keptId: one.id, goneId: other.id, taken: [...taken] })),
    onSuccess: ({ act }) => onDone(`Đã gộp hai bản ghi của ${one.fullName}`, act),
  });
  const part = useMutation({
    mutationFn: () => asOwnAct(() => client.delegates.part({ oneId: one.id, otherId: other.id })),
    onSuccess: ({ act }) => onDone('Đã ghi nhận là hai người', act),
  });
  const choose = (field: keyof DelegateDraft, isOther: boolean) =>
    setTaken((was) => [...was.filter((known) => known !== field), ...(isOther ? [field] : [])]);
  return (
    <section className="card delegates-pair" aria-label={`${one.fullName}: ${LIKENESS[likeness]}`}>
      <h3>
        {one.fullName} <span className="sub">{LIKENESS[likeness]}</span>
      </h3>
      <ErrorNotice error={merge.error ?? part.error} />
      <table className="plain-table">
        <thead>
          <tr>
            <th>Chỗ khác nhau</th>
            <th>Số {rosterNumber(one.number)} (giữ lại)</th>
            <th>Số {rosterNumber(other.number)} (gộp vào)</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Nguồn</td>
            {[one, other].map((person) => (
              <td key={person.id}>
                {describePerson(person)}
                <div className="sub small">{describeSource(person)}</div>
              </td>
            ))}
          </tr>
          {differs.map((field) => (
            <FieldRow
              key={field}
              field={field}
              people={[one, other]}
              isOther={taken.includes(field)}
              onChoose={(isOther) => choose(field, isOther)}
            />
          ))}
        </tbody>
      </table>
      <div className="row-tight">
        <Button type="primary" loading={merge.isPending} onClick={() => merge.mutate()}>
          Là một người: gộp
        </Button>
        <Button loading={part.isPending} onClick={() => part.mutate()}>
          Là hai người
        </Button>
      </div>
    </section>
  );
}

type FieldProps = {
  readonly field: keyof DelegateDraft;
  readonly people: readonly [Delegate, Delegate];
  readonly isOther: boolean;
  readonly onChoose: (isOther: boolean) => void;
};

function FieldRow({ field, people, isOther, onChoose }: FieldProps) {
  return (
    <tr>
      <td>{FIELD_LABELS[field]}</td>
      {people.map((person, at) => (
        <td key={person.id}>
          <Radio checked={isOther === (at === 1)} onChange={() => onChoose(at === 1)}>
            {describeValue(field, String(person[field] ?? ''))}
          </Radio>
        </td>
      ))}
    </tr>
  );
}
