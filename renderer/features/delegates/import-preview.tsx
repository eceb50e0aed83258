import { Collapse } from 'antd';
import type { RosterField, RosterPreview, SheetChoice } from '#shared/domain/delegates/roster-import.ts';
import { groupByForm } from '#shared/domain/delegates/roster-sheets.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportDecisions } from './import-decisions.tsx';
import type { Decisions, Kept } from './import-groups.ts';
import { ImportSheets } from './import-sheets.tsx';
import { describeTables, ENCODING_NOTICES } from './messages.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly accepting: boolean;
  readonly onSheets: (sheets: readonly SheetChoice[]) => void;
  readonly onFields: (fields: Readonly<Record<string, RosterField | null>>) => void;
  readonly onFile: (file: File) => void;
  readonly onAccept: (decisions: Decisions, keep: Kept) => void;
};

/** What the file says, column by column and row by row; the choice of columns stays open while it is read again. */
export function ImportPreview({ preview, accepting, onSheets, onFields, onFile, onAccept }: Props) {
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
          <div key={`${sheet} ${doubt}`} className="delegates-note delegates-note-warn">
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
      <ImportDecisions key={preview.previewId} preview={preview} accepting={accepting} onAccept={onAccept} />
    </>
  );
}
