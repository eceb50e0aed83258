import { type DragEvent, useEffect, useState } from 'react';
import { FileButton } from '../../ui/file-button.tsx';
import { listenForPaste } from './listen-for-paste.ts';

/** A place to drop the unit's spreadsheet, with a button for those who choose it. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => listenForPaste(document, onFile), [onFile]);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }
  return (
    <section
      className={`delegates-drop${over ? ' delegates-drop-over' : ''}`}
      aria-label="Chọn tệp danh sách"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <b>Kéo tệp danh sách vào đây</b>
      <FileButton type="primary" label="Chọn tệp Excel…" accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt" onFile={onFile} />
      <div className="sub">
        Giữ nguyên tệp như đơn vị gửi: dòng tiêu đề, ô gộp, ngày sinh theo cột Nam – Nữ, phông chữ cũ (.VnTime, VNI) đều
        đọc được.
        <br />
        Cũng có thể chép các ô trong Excel (cả dòng tiêu đề) rồi bấm Ctrl+V ở đây, hoặc chọn tệp .csv.
        <br />
        Chưa ghi gì vào danh sách cho đến khi bấm “Nhập” ở bước sau.
      </div>
    </section>
  );
}
