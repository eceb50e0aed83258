import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import {
  type PersonnelRecords,
  structureMembers,
  structureQuestion,
} from '#shared/domain/personnel/judge-candidates.ts';
import { factsOf } from '#shared/domain/personnel/personnel-facts.ts';
import {
  type ListMember,
  measureStructure,
  missingExplanations,
  structureShortfalls,
} from '#shared/domain/personnel/structure-gauge.ts';
import { rpc } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { GaugeTable } from './gauge-table.tsx';
import { type Trial, TrialCard } from './trial-card.tsx';
import { UnitTargets } from './unit-targets.tsx';

/** The committee's list against its targets, beside a what-if list when there is one. */
export function StructureTab({ records }: { readonly records: PersonnelRecords }) {
  const structure = useQuery(rpc.personnel.findStructure.queryOptions());
  const [trial, setTrial] = useState<Trial | null>(null);
  const asked = structureQuestion(records, structure.data?.targets ?? []);
  const members = structureMembers(records);
  const lines = measureStructure(members, asked);
  const explanations = structure.data?.explanations ?? {};
  const missing = missingExplanations(lines, explanations);
  if (members.length === 0)
    return (
      <EmptyState
        title="Chưa có nhân sự cấp uỷ"
        hint="Thêm người ở thẻ Danh sách; cơ cấu được tính ngay khi danh sách đổi."
      />
    );
  return (
    <div className="stack">
      <ErrorNotice error={structure.error} />
      <p className="sub">
        Tỉ lệ tính trên {members.length} người trong danh sách cấp uỷ; tuổi tính đến ngày khai mạc.{' '}
        {asked.openingDay === null && <a href="#/congress?tab=congress&field=opensAt">Ghi ngày khai mạc</a>}{' '}
        {missing.length > 0 ? (
          <Tag tone="warn">{missing.length} chỗ thiếu so với yêu cầu chưa có giải trình</Tag>
        ) : (
          structureShortfalls(lines).length > 0 && <Tag tone="ok">mọi chỗ thiếu đã có giải trình</Tag>
        )}
      </p>
      <GaugeTable
        lines={lines}
        explanations={explanations}
        trial={trial && measureStructure(membersOf(trial, records, members), asked)}
        trialName={trial?.name ?? ''}
      />
      {lines.some(({ target, required }) => target === 'science' && required !== '') && (
        <UnconfirmedNote {...noteOf('about-share')} />
      )}
      <TrialCard records={records} trial={trial} onTrial={setTrial} />
      <UnitTargets targets={asked.unitTargets} />
    </div>
  );
}

/** People of a what-if list; who is on the real one keeps the office planned there. */
function membersOf(trial: Trial, { facts }: PersonnelRecords, real: readonly ListMember[]): ListMember[] {
  return trial.members.flatMap(({ personId, standing }) => {
    const known = real.find((member) => member.person.id === personId);
    const person = known?.person ?? trial.people.get(personId);
    if (!person) return [];
    const { science } = factsOf(facts, personId);
    return [{ person, standing, science, standingCommittee: known?.standingCommittee ?? false }];
  });
}
