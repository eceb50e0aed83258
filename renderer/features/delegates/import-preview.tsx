import { Button, Collapse, Segmented } from 'antd';
import { useState } from 'react';
import type { RosterField, RosterPreview, SheetChoice } from '#shared/domain/delegates/roster-import.ts';
import { groupByForm } from '#shared/domain/delegates/roster-sheets.ts';
import { formatNumber } from '../../lib/format.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { ImportColumns } from './import-columns.tsx';
import { type Decisions, groupLines, type Kept, outcomeOf } from './import-groups.ts';
import { ImportRows } from './import-rows.tsx';
import { ImportSheets } from './import-sheets.tsx';
import { describePlan, describeTables, ENCODING_NOTICES, GROUP_LABELS, type ImportGroup } from './messages.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly accepting: boolean;
  readonly onSheets: (sheets: readonly SheetChoice[]) => void;
  readonly onFields: (fields: Readonly<Record<string, RosterField | null>>) => void;
  readonly onFile: (file: File) => void;
  readonly onAccept: (decisions: Decisions, keep: Kept) => void;
};

/** What the file says, column by column and row by row, and what accepting would do. */
export function ImportPreview({ preview, accepting, onSheets, onFields, onFile, onAccept }: Props) {
  const groups = groupLines(preview);
  const [first = 'add'] = groups.keys();
  const [group, setGroup] = useState<ImportGroup>(first);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [keep, setKeep] = useState<Kept>({});
  const outcome = outcomeOf(preview, decisions);
  const total = outcome.add + outcome.update;
  const columns = groupByForm(preview.tables).flatMap(([table]) => table?.columns ?? []);
  const unused = columns.filter((column) => column.field === null).length;
  const encodings = new Set(preview.tables.flatMap(({ convertedFrom }) => convertedFrom ?? []));

  return (
    <>
      <div className="row-tight">
        <b>{preview.fileName}</b>
        <span className="sub">{describeTables(preview)}</span>
        <span style={{ marginLeft: 'auto' }}>
          <FileButton label="Chọn tệp khác…" accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt" onFile={onFile} />
        </span>
      </div>
      <ImportSheets preview={preview} onSheets={onSheets} />
      {[...encodings].map((encoding) => (
        <div key={encoding} className="delegates-note">
          {ENCODING_NOTICES[encoding]}
        </div>
      ))}
      {preview.tables.flatMap(({ sheet, doubts }) =>
        doubts.map((doubt) => (
          <div key={`${sheet} ${doubt}`} className="delegates-note delegates-problem">
            {preview.tables.length > 1 && `Trang “${sheet}”: `}
            {doubt}
          </div>
        )),
      )}
      <Collapse
        size="small"
        items={[
          {
            key: 'columns',
            label: `Cột: ${columns.length - unused} cột đã hiểu${unused > 0 ? `, ${unused} cột không dùng` : ''} – mở để đổi`,
            children: <ImportColumns tables={preview.tables} onFields={onFields} />,
          },
        ]}
      />
      <Segmented
        aria-label="Nhóm dòng"
        value={group}
        options={[...groups].map(([value, lines]) => ({
          value,
          label: `${GROUP_LABELS[value]} · ${formatNumber(lines.length)}`,
        }))}
        onChange={setGroup}
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
      />
      <ImportRows
        lines={groups.get(group) ?? []}
        group={group}
        decisions={decisions}
        keep={keep}
        onKeep={(key, fields) => setKeep((was) => ({ ...was, [key]: [...fields] }))}
        onDecide={(key, decision) => setDecisions((was) => ({ ...was, [key]: decision }))}
      />
      <div className="delegates-import-foot">
        {outcome.open > 0 && (
          <span className="delegates-problem">
            Còn {formatNumber(outcome.open)} dòng chưa quyết định; những dòng đó sẽ không được nhập.
          </span>
        )}
        <Button type="primary" loading={accepting} disabled={total === 0} onClick={() => onAccept(decisions, keep)}>
          {describePlan(outcome)}
        </Button>
      </div>
    </>
  );
}
