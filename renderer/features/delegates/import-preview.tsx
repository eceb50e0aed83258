import { Button, Collapse, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { RosterField, RosterPreview } from '#shared/domain/delegates/roster-import.ts';
import { formatNumber } from '../../lib/format.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { ImportColumns } from './import-columns.tsx';
import { type Decisions, groupLines, type Kept, outcomeOf } from './import-groups.ts';
import { ImportRows } from './import-rows.tsx';
import { describePlan, ENCODING_NOTICES, GROUP_LABELS, type ImportGroup } from './messages.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly accepting: boolean;
  readonly onSheet: (sheet: string) => void;
  readonly onField: (column: string, field: RosterField | null) => void;
  readonly onFile: (file: File) => void;
  readonly onAccept: (decisions: Decisions, keep: Kept) => void;
};

/** What the file says, column by column and row by row, and what accepting would do. */
export function ImportPreview({ preview, accepting, onSheet, onField, onFile, onAccept }: Props) {
  const groups = groupLines(preview);
  const [first = 'add'] = groups.keys();
  const [group, setGroup] = useState<ImportGroup>(first);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [keep, setKeep] = useState<Kept>({});
  const outcome = outcomeOf(preview, decisions);
  const total = outcome.add + outcome.update;
  const unused = preview.columns.filter((column) => column.field === null).length;

  return (
    <>
      <div className="row-tight">
        <b>{preview.fileName}</b>
        <span className="sub">
          {formatNumber(preview.rows.length)} người · tiêu đề ở dòng {preview.headerRows.join(', ')}
        </span>
        {preview.sheets.length > 1 && (
          <Select
            aria-label="Trang tính"
            style={{ minWidth: 180 }}
            value={preview.sheet}
            options={preview.sheets.map((sheet) => ({ value: sheet, label: `Trang “${sheet}”` }))}
            onChange={onSheet}
          />
        )}
        <span style={{ marginLeft: 'auto' }}>
          <FileButton label="Chọn tệp khác…" accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt" onFile={onFile} />
        </span>
      </div>
      {preview.convertedFrom && <div className="delegates-note">{ENCODING_NOTICES[preview.convertedFrom]}</div>}
      <Collapse
        size="small"
        items={[
          {
            key: 'columns',
            label: `Cột: ${preview.columns.length - unused} cột đã hiểu${unused > 0 ? `, ${unused} cột không dùng` : ''} – mở để đổi`,
            children: <ImportColumns columns={preview.columns} onField={onField} />,
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
        onKeep={(row, fields) => setKeep((was) => ({ ...was, [row]: [...fields] }))}
        onDecide={(row, decision) => setDecisions((was) => ({ ...was, [row]: decision }))}
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
