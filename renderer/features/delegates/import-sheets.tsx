import { Button, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { RosterPreview, SheetChoice } from '#shared/domain/delegates/roster-import.ts';
import { formatNumber } from '../../lib/format.ts';
import { focusFirstField } from '../../ui/focus-first-field.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly onSheets: (sheets: readonly SheetChoice[]) => void;
};

/** Which sheets of the workbook are read, and whose people each of them holds; nothing where the file has one sheet. */
export function ImportSheets({ preview, onSheets }: Props) {
  const [open, setOpen] = useState(false);
  if (preview.sheets.length < 2) return null;
  const read = preview.tables.map(({ sheet }) => `“${sheet}”`).join(', ');
  const unread = preview.sheets.filter(
    (one) => one.isRoster && !preview.tables.some(({ sheet }) => sheet === one.sheet),
  );
  return (
    <div className={unread.length > 0 ? 'delegates-note row-tight' : 'row-tight'}>
      <span>
        Đang đọc trang {read}.{unread.length > 0 && ` Tệp còn ${formatNumber(unread.length)} trang khác có danh sách.`}
      </span>
      <Button size="small" onClick={() => setOpen(true)}>
        Chọn trang…
      </Button>
      {open && (
        <SheetsDialog
          preview={preview}
          onClose={() => setOpen(false)}
          onChosen={(sheets) => {
            // Gone, it has given the focus back before the progress of reading takes it
            flushSync(() => setOpen(false));
            queueMicrotask(() => onSheets(sheets));
          }}
        />
      )}
    </div>
  );
}

type DialogProps = {
  readonly preview: RosterPreview;
  readonly onClose: () => void;
  readonly onChosen: (sheets: readonly SheetChoice[]) => void;
};

/** All rosters are ticked: who opens this wants more than one. */
function SheetsDialog({ preview, onClose, onChosen }: DialogProps) {
  useFocusBack();
  const tables = new Map(preview.tables.map((table) => [table.sheet, table]));
  const isAmongSeveral = tables.size > 1;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(preview.sheets.filter((one) => (isAmongSeveral ? tables.has(one.sheet) : one.isRoster)).map(toSheet)),
  );
  const [units, setUnits] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(preview.sheets.map(({ sheet, unit }) => [sheet, tables.get(sheet)?.unit || unit])),
  );
  const choices = preview.sheets
    .filter(({ sheet }) => chosen.has(sheet))
    .map(({ sheet }) => ({ sheet, unit: units[sheet]?.trim() ?? '' }));
  function tick(sheet: string, isTicked: boolean) {
    const rest = [...chosen].filter((one) => one !== sheet);
    setChosen(new Set(isTicked ? [...rest, sheet] : rest));
  }
  return (
    <Modal
      open
      afterOpenChange={focusFirstField}
      width={680}
      title="Đọc những trang nào?"
      okText={choices.length > 1 ? `Đọc ${formatNumber(choices.length)} trang` : 'Đọc trang này'}
      okButtonProps={{ disabled: choices.length === 0 }}
      cancelText="Thôi"
      onOk={() => onChosen(choices)}
      onCancel={onClose}
    >
      <p className="sub">
        Các trang đã chọn được nhập trong một lần, hoàn tác một lần. Tổ chức đảng ghi ở đây chỉ dùng cho người mà trong
        trang chưa ghi tổ chức đảng; để trống nếu không muốn điền.
      </p>
      <div className="delegates-sheets">
        {preview.sheets.map(({ sheet, isRoster }) => (
          <div key={sheet}>
            <Checkbox checked={chosen.has(sheet)} onChange={({ target }) => tick(sheet, target.checked)}>
              {sheet}
              {!isRoster && <span className="sub"> – không thấy danh sách</span>}
            </Checkbox>
            <Input
              aria-label={`Tổ chức đảng của trang ${sheet}`}
              placeholder="Tổ chức đảng"
              autoComplete="off"
              maxLength={500}
              disabled={!chosen.has(sheet)}
              value={units[sheet] ?? ''}
              onChange={({ target }) => setUnits({ ...units, [sheet]: target.value })}
            />
          </div>
        ))}
      </div>
    </Modal>
  );
}

const toSheet = ({ sheet }: SheetChoice): string => sheet;
