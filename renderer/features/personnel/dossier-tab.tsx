import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { type DossierItem, type DossierLine, dossierGaps, dossierOf } from '#shared/domain/personnel/dossier.ts';
import type { PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { rpc } from '../../lib/rpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { UnconfirmedNote } from '../../ui/unconfirmed-note.tsx';
import { DossierTable } from './dossier-table.tsx';
import type { ListedCandidate } from './listed-candidate.ts';

type Dossier = { readonly candidate: ListedCandidate; readonly lines: readonly DossierLine[]; readonly gaps: number };

/** The checklist of every candidate's dossier, what is missing or expired first. Restricted. */
export function DossierTab({ records }: { readonly records: PersonnelRecords }) {
  const items = useQuery(rpc.personnel.listDossierItems.queryOptions());
  const [search, setSearch] = useState('');
  const [only, setOnly] = useState<'all' | 'gaps'>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const dossiers = toDossiers(records, items.data ?? []);
  const shown = dossiers.filter(
    ({ candidate, gaps }) =>
      foldVietnamese(candidate.person.fullName).includes(foldVietnamese(search)) && (only === 'all' || gaps > 0),
  );
  const open = shown.find(({ candidate }) => candidate.id === chosen) ?? shown[0];
  if (dossiers.length === 0)
    return (
      <EmptyState
        title="Chưa có nhân sự nào"
        hint="Thêm người ở thẻ Danh sách; danh mục giấy tờ của từng người hiện ở đây."
      />
    );
  return (
    <div className="stack">
      <ErrorNotice error={items.error} />
      <p className="sub">
        <Tag tone="bad">HẠN CHẾ</Tag> {describeGaps(dossiers)}
      </p>
      <div className="personnel-dossiers">
        <nav aria-label="Hồ sơ của từng người" className="no-print">
          <Input
            allowClear
            aria-label="Tìm hồ sơ"
            placeholder="Tìm tên…"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Select
            aria-label="Lọc hồ sơ"
            value={only}
            onChange={setOnly}
            options={[
              { value: 'all', label: 'Mọi người' },
              { value: 'gaps', label: 'Còn thiếu, hết hạn' },
            ]}
          />
          <ul>
            {shown.map(({ candidate, gaps }) => (
              <li key={candidate.id}>
                <button
                  type="button"
                  aria-current={candidate === open?.candidate}
                  onClick={() => setChosen(candidate.id)}
                >
                  {candidate.person.fullName}{' '}
                  <Tag tone={gaps === 0 ? 'ok' : 'warn'}>{gaps === 0 ? 'đủ' : `thiếu ${gaps}`}</Tag>
                </button>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p className="sub">Không có ai như vậy.</p>}
        </nav>
        {open && <DossierTable key={open.candidate.id} fullName={open.candidate.person.fullName} lines={open.lines} />}
      </div>
      <UnconfirmedNote {...noteOf('dossier-checklist')} />
    </div>
  );
}

/** Of everyone who stands for anything now. */
function toDossiers({ candidates, setup }: PersonnelRecords, items: readonly DossierItem[]): Dossier[] {
  const today = new Date().toLocaleDateString('sv-SE');
  const opensOn = setup.congress.opensAt?.slice(0, 10) ?? null;
  return candidates.flatMap((candidate) => {
    const stands = candidate.candidacies.filter(({ left }) => left === null);
    if (stands.length === 0) return [];
    const { personId } = candidate;
    const origins = stands.map(({ origin }) => origin);
    const lines = dossierOf({ personId, unitKind: setup.unit.kind, origins, items, today, opensOn });
    return [{ candidate, lines, gaps: dossierGaps(lines).length }];
  });
}

function describeGaps(dossiers: readonly Dossier[]): string {
  const all = dossiers.flatMap(({ lines }) => lines);
  const count = (...states: DossierLine['state'][]) => all.filter(({ state }) => states.includes(state)).length;
  const whole = dossiers.filter(({ gaps }) => gaps === 0).length;
  return `${whole}/${dossiers.length} hồ sơ đủ · thiếu ${count('missing')} giấy tờ · hết hạn ${count('expired')} · hết hạn trước ngày khai mạc ${count('expiring')} · chưa ghi ngày ${count('undated')}`;
}
