import { Button, Input, Select, Switch } from 'antd';
import { useState } from 'react';
import { noteOf } from '#shared/domain/congress/rule-sources.ts';
import { missingSheet, SHEET_STATES, type SheetState } from '#shared/domain/documents/missing-sheet.ts';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { formatDay, todayHere } from '../../../lib/format.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { UnconfirmedNote } from '../../../ui/unconfirmed-note.tsx';
import { filterPapers } from '../filter-papers.ts';
import { MissingTable } from './missing-table.tsx';
import { SHEET_STATE_NAMES } from './sheet-words.ts';

type Props = { readonly papers: readonly PaperStatus[] };

/** "Thiếu gì?": papers against states, who answers for each, what is late; printed as one page. */
export function MissingTab({ papers }: Props) {
  const [search, setSearch] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const [openOnly, setOpenOnly] = useState(false);
  const today = todayHere();
  const people = [...new Set(papers.map(({ responsible }) => responsible))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const asked = filterPapers(papers, search).filter(({ responsible }) => person === null || responsible === person);
  const { rows, counts, late } = missingSheet(asked, today);
  const shown = rows.filter(
    ({ state, need }) => (need !== 'none' || state !== 'not-needed') && (!openOnly || !isDone(state)),
  );
  return (
    <div className="stack missing-tab">
      <div className="row-tight no-print">
        <Input.Search
          allowClear
          value={search}
          placeholder="Tìm văn bản, người phụ trách; không cần dấu"
          aria-label="Tìm văn bản trong bảng Thiếu gì"
          style={{ maxWidth: 320 }}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select
          allowClear
          showSearch
          value={person}
          placeholder="Mọi người phụ trách"
          aria-label="Lọc theo người phụ trách"
          style={{ width: 230 }}
          options={people.map((value) => ({ value, label: value }))}
          onChange={(value: string | undefined) => setPerson(value ?? null)}
        />
        <span className="row-tight">
          <Switch size="small" checked={openOnly} onChange={setOpenOnly} aria-label="Chỉ văn bản còn phải làm" />
          <span className="sub">Chỉ văn bản còn phải làm</span>
        </span>
        <span className="missing-space" />
        <Button disabled={shown.length === 0} onClick={printSheet}>
          In một trang
        </Button>
      </div>
      <div className="missing-head print-only">
        <b>Thiếu gì?</b>
        <span>
          Ngày in {formatDay(today)}
          {person === null ? '' : ` · ${person}`}
        </span>
      </div>
      <p className="missing-sums">
        {SHEET_STATES.filter((state) => counts[state] > 0).map((state) => (
          <span key={state}>
            {SHEET_STATE_NAMES[state]} <b>{counts[state]}</b>
          </span>
        ))}
        <span className={late > 0 ? 'missing-late' : undefined}>
          trễ hạn <b>{late}</b>
        </span>
      </p>
      {shown.length === 0 ? (
        <EmptyState title="Không có văn bản nào" hint="Thử gõ ít chữ hơn, hoặc bỏ bớt điều kiện lọc." />
      ) : (
        <MissingTable rows={shown} people={people} />
      )}
      <UnconfirmedNote {...noteOf('due-dates')} />
    </div>
  );
}

const isDone = (state: SheetState) => state === 'issued' || state === 'sent' || state === 'not-needed';

/** Only the sheet goes on the page, its rows as tall as one page allows. */
function printSheet(): void {
  document.body.classList.add('prints-sheet');
  window.addEventListener('afterprint', () => document.body.classList.remove('prints-sheet'), { once: true });
  window.print();
}
