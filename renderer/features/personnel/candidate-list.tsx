import { Input } from 'antd';
import { useState } from 'react';
import type { Office } from '#shared/domain/personnel/candidate.ts';
import { judgeCandidate, type PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { candidacyFor, listFor, standingFor } from '#shared/domain/personnel/offices.ts';
import { factsOf } from '#shared/domain/personnel/personnel-facts.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { client } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useConfirmDanger } from '../../ui/use-confirm-danger.tsx';
import { AddCandidate } from './add-candidate.tsx';
import { CandidateDrawer } from './candidate-drawer.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { DepartedList } from './departed-list.tsx';
import { FactsDrawer } from './facts-drawer.tsx';
import { OFFICE_LABELS } from './labels.ts';
import { LeaveDialog, type Leaving } from './leave-dialog.tsx';
import type { ListedCandidate } from './listed-candidate.ts';
import { describeRemoval, STANDING_LABELS } from './messages.ts';
import { OfficeHead } from './office-head.tsx';
import { useActs } from './use-acts.ts';
import { VerdictDrawer } from './verdict-drawer.tsx';

type Props = {
  readonly records: PersonnelRecords;
  readonly office: Office;
  readonly onOffice: (office: Office) => void;
};
type Open = { readonly what: 'fields' | 'verdicts' | 'facts'; readonly id: string } | null;

/** The list of one office in its order; every act can be undone from its notice. */
export function CandidateList({ records, office, onOffice }: Props) {
  const { run } = useActs();
  const confirm = useConfirmDanger();
  const [open, setOpen] = useState<Open>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [search, setSearch] = useState('');
  const listed = listFor(records.candidates, office);
  const shown = listed.filter(({ person }) => matches(`${person.fullName} ${person.post} ${person.unit}`, search));
  const taken = new Set(listed.map(({ personId }) => personId));
  const opened = (what: NonNullable<Open>['what']) =>
    open?.what === what ? (records.candidates.find(({ id }) => id === open.id) ?? null) : null;
  const judged = opened('verdicts');
  const factual = opened('facts');

  const reorder = (ids: string[]) => run({ work: () => client.personnel.reorderCandidates({ ids, office }) });
  const drop = async ({ id, person }: ListedCandidate) => {
    if (!(await confirm(describeRemoval(person.fullName)))) return;
    run({
      work: () => client.personnel.dropCandidacy({ id, office }),
      told: `Đã bỏ ${person.fullName} khỏi danh sách`,
    });
  };
  return (
    <div className="stack">
      <OfficeHead records={records} office={office} onChoose={onOffice} />
      <AddCandidate office={office} taken={taken} />
      {listed.length === 0 ? (
        <EmptyState
          title={`Chưa có nhân sự nào trong danh sách: ${OFFICE_LABELS[office]}`}
          hint="Gõ tên ở ô trên để chọn người từ danh sách đại biểu; không cần gõ dấu."
        />
      ) : (
        <>
          {listed.length > 8 && (
            <Input
              allowClear
              className="no-print"
              style={{ width: 260 }}
              aria-label="Tìm trong danh sách nhân sự"
              placeholder="Tìm trong danh sách…"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
          {shown.length === 0 && <p className="sub">Không có ai tên như “{search}” trong danh sách này.</p>}
          <CandidateTable
            office={office}
            candidates={shown}
            numberOf={(id) => listed.findIndex((one) => one.id === id) + 1}
            overallOf={(candidate) => judgeCandidate(records, office, candidate).overall}
            canOrder={shown.length === listed.length}
            onOrder={reorder}
            onSave={({ person: _person, position: _position, candidacies: _stood, ...fields }) =>
              run({ work: () => client.personnel.saveCandidate(fields) })
            }
            onStanding={({ id, candidacies }, standing) =>
              run({
                work: () =>
                  client.personnel.saveCandidacy({
                    ...{ id, office, standing },
                    origin: candidacyFor({ candidacies }, office)?.origin ?? 'scheme',
                  }),
              })
            }
            onOpen={(what, { id }) => setOpen({ what, id })}
            onLeave={(how, candidate) => setLeaving({ how, candidate })}
            onRemove={(candidate) => void drop(candidate)}
          />
        </>
      )}
      <DepartedList everyone={records.candidates} office={office} />
      <CandidateDrawer candidate={opened('fields')} office={office} onClose={() => setOpen(null)} />
      <VerdictDrawer
        candidate={judged}
        about={judged ? `${OFFICE_LABELS[office]} · ${standingOf(judged, office)}` : ''}
        judged={judged && judgeCandidate(records, office, judged)}
        onEditFacts={() => judged && setOpen({ what: 'facts', id: judged.id })}
        onClose={() => setOpen(null)}
      />
      <FactsDrawer
        person={factual?.person ?? null}
        facts={factual && factsOf(records.facts, factual.personId)}
        onClose={() => setOpen(null)}
      />
      <LeaveDialog leaving={leaving} office={office} taken={taken} onClose={() => setLeaving(null)} />
    </div>
  );
}

const matches = (text: string, typed: string) => foldVietnamese(text).includes(foldVietnamese(typed));
const standingOf = (candidate: ListedCandidate, office: Office) =>
  STANDING_LABELS[standingFor(candidate, office)].toLowerCase();
