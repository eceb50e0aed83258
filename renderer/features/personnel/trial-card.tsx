import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import type { Standing } from '#shared/domain/personnel/candidate.ts';
import type { PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { listFor, standingFor } from '#shared/domain/personnel/offices.ts';
import { differenceOf, type VariantMember, withReplaced } from '#shared/domain/personnel/variants.ts';
import { client, rpc } from '../../lib/rpc.ts';
import { Card } from '../../ui/card.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { STANDING_LABELS } from './messages.ts';
import { type Chosen, PersonChoice } from './person-choice.tsx';
import { useActs } from './use-acts.ts';

/** A what-if list as it is tried: kept under its id, or not kept yet. */
export type Trial = {
  readonly id: string | null;
  readonly name: string;
  readonly members: readonly VariantMember[];
  /** People who are not on the real list */
  readonly people: ReadonlyMap<string, Delegate>;
};
type Props = {
  readonly records: PersonnelRecords;
  readonly trial: Trial | null;
  readonly onTrial: (trial: Trial | null) => void;
};

/** Tries one person in the place of another, keeps several such lists, and makes one of them the real one. */
export function TrialCard({ records, trial, onTrial }: Props) {
  const confirm = useConfirmDanger();
  const { run, failed } = useActs();
  const variants = useQuery(rpc.personnel.listVariants.queryOptions());
  const real = listFor(records.candidates, 'committee').map((candidate) => ({
    personId: candidate.personId,
    standing: standingFor(candidate, 'committee'),
  }));
  const current = trial ?? { id: null, name: '', members: real, people: new Map<string, Delegate>() };
  const difference = differenceOf(real, current.members);
  const nameOf = (personId: string) =>
    records.candidates.find((one) => one.personId === personId)?.person.fullName ??
    current.people.get(personId)?.fullName ??
    '';
  const names = (members: readonly VariantMember[]) => members.map(({ personId }) => nameOf(personId)).join(', ');

  const show = async (id: string | null) => {
    const variant = variants.data?.find((one) => one.id === id);
    if (!variant) return onTrial(null);
    const found = await Promise.all(variant.members.map(({ personId }) => client.delegates.find({ id: personId })));
    const people = new Map(found.flatMap((person) => (person ? [[person.id, person] as const] : [])));
    onTrial({ id: variant.id, name: variant.name, members: variant.members, people });
  };
  const keep = (name: string) => {
    const members = current.members.map((member) => ({ ...member }));
    run({
      work: async () => {
        const kept = await client.personnel.saveVariant({ id: current.id, name, note: '', members });
        onTrial({ ...current, id: kept.id, name: kept.name });
      },
      told: `Đã lưu phương án “${name}”`,
    });
  };
  const choose = async (id: string) => {
    const change = [
      difference.added.length > 0 ? `thêm ${names(difference.added)}` : '',
      difference.removed.length > 0 ? `đưa ra ${names(difference.removed)}` : '',
    ].filter(Boolean);
    const sure = await confirm({
      title: `Chọn phương án “${current.name}”?`,
      consequence: `Danh sách cấp uỷ sẽ ${change.join('; ') || 'đổi diện tham gia'}; có thể hoàn tác.`,
      confirm: 'Chọn phương án này',
    });
    if (sure)
      run({
        work: () => client.personnel.chooseVariant({ id }),
        told: `Đã chọn phương án “${current.name}”`,
        onDone: () => onTrial(null),
      });
  };
  return (
    <Card
      title="Thử thay người"
      className="no-print"
      extra={
        <Select
          aria-label="Phương án"
          style={{ width: 260 }}
          value={trial?.id ?? ''}
          onChange={(id) => void show(id === '' ? null : id).catch(failed)}
          options={[
            { value: '', label: trial && trial.id === null ? 'Đang thử, chưa lưu' : 'Danh sách thật' },
            ...(variants.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      }
    >
      <Swap
        key={current.members.map(({ personId }) => personId).join()}
        members={current.members}
        nameOf={nameOf}
        onSwap={(personId, { person }, standing) =>
          onTrial({
            ...current,
            members: withReplaced(current.members, personId, { personId: person.id, standing }),
            people: new Map([...current.people, [person.id, person]]),
          })
        }
      />
      {trial && (
        <>
          <p className="sub" role="status">
            So với danh sách thật: {difference.added.length > 0 ? `thêm ${names(difference.added)}` : 'không thêm ai'};{' '}
            {difference.removed.length > 0 ? `thay ${names(difference.removed)}` : 'không thay ai'}.
          </p>
          <Keep key={trial.id ?? 'new'} name={trial.name} onKeep={keep}>
            <Button onClick={() => onTrial(null)}>Về danh sách thật</Button>
            {trial.id !== null && (
              <>
                <Button onClick={() => void choose(trial.id ?? '')}>Chọn phương án này</Button>
                <Button
                  onClick={() =>
                    run({
                      work: () => client.personnel.removeVariant({ id: trial.id ?? '' }),
                      told: `Đã bỏ phương án “${trial.name}”`,
                      onDone: () => onTrial(null),
                    })
                  }
                >
                  Bỏ phương án
                </Button>
              </>
            )}
          </Keep>
        </>
      )}
    </Card>
  );
}

type SwapProps = {
  readonly members: readonly VariantMember[];
  readonly nameOf: (personId: string) => string;
  readonly onSwap: (personId: string, by: Chosen, standing: Standing) => void;
};

function Swap({ members, nameOf, onSwap }: SwapProps) {
  const [out, setOut] = useState<string | null>(null);
  const [by, setBy] = useState<Chosen | null>(null);
  const [standing, setStanding] = useState<Standing>('first-time');
  return (
    <div className="personnel-swap">
      <Select
        aria-label="Người được thay"
        placeholder="Thay ai"
        value={out}
        onChange={setOut}
        options={members.map(({ personId }) => ({ value: personId, label: nameOf(personId) }))}
      />
      <PersonChoice
        id="trial-by"
        label="Thử thay bằng"
        taken={new Set(members.map(({ personId }) => personId))}
        chosen={by}
        onChoose={setBy}
      />
      <Select
        aria-label="Diện của người thay"
        value={standing}
        onChange={setStanding}
        options={Object.entries(STANDING_LABELS).map(([value, label]) => ({ value: value as Standing, label }))}
      />
      <Button disabled={out === null || by === null} onClick={() => out && by && onSwap(out, by, standing)}>
        Thử
      </Button>
    </div>
  );
}

type KeepProps = {
  readonly name: string;
  readonly onKeep: (name: string) => void;
  readonly children: React.ReactNode;
};

function Keep({ name, onKeep, children }: KeepProps) {
  const [typed, setTyped] = useState(name);
  return (
    <div className="row-tight">
      <Input
        aria-label="Tên phương án"
        placeholder="Tên phương án"
        style={{ width: 260 }}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value.normalize('NFC'))}
      />
      <Button type="primary" disabled={typed.trim() === ''} onClick={() => onKeep(typed.trim())}>
        Lưu phương án
      </Button>
      {children}
    </div>
  );
}
