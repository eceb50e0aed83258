import { type DragEvent, useState } from 'react';
import { FileButton } from '../../ui/file-button.tsx';

/** A place to drop the unit's spreadsheet, with a button for those who choose it. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
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
      <FileButton type="primary" label="Chọn tệp Excel…" accept=".xlsx,.xlsm,.xls" onFile={onFile} />
      <div className="sub">
        Giữ nguyên tệp như đơn vị gửi: dòng tiêu đề, ô gộp, ngày sinh theo cột Nam – Nữ, phông chữ cũ (.VnTime, VNI) đều
        đọc được.
        <br />
        Chưa ghi gì vào danh sách cho đến khi bấm “Nhập” ở bước sau.
      </div>
    </section>
  );
}
