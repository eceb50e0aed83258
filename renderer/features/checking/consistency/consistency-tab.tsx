import { Button, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { checkDesk, type DeskFile, useDeskFiles } from '../check-desk.ts';
import type { OpenPlace } from './open-place.ts';
import { SetView } from './set-view.tsx';
import { useOwnSet } from './use-own-set.ts';

type Props = { readonly onOpen: OpenPlace };
type Source = 'own' | 'desk';

const HINTS: Readonly<Record<Source, string>> = {
  own: 'Đại hội này chưa có đủ hai văn bản được soạn. Mở Văn kiện để soạn, hoặc chọn “Các tệp trên bàn kiểm tra”.',
  desk: 'Ở phần Thể thức, đưa các tệp của một bộ vào: kéo vào, chọn tệp hoặc cả thư mục.',
};

/** What papers say of the same things: this congress's own, gathered by themselves, or the files on the desk. */
export function ConsistencyTab({ onOpen }: Props) {
  const desk = useDeskFiles();
  const outside = desk.filter(({ paperKey }) => paperKey.startsWith('file:'));
  const [source, setSource] = useState<Source>(outside.length > 1 ? 'desk' : 'own');
  const own = useOwnSet(source === 'own');
  const files = source === 'own' ? own.files : desk;
  /** A paper that is opened lies on the desk from then on. */
  const open: OpenPlace = (key, paragraph) => {
    const paper = files.find((one) => one.key === key);
    if (source === 'own' && paper) void putOnDesk(paper);
    onOpen(key, paragraph);
  };
  return (
    <div className="checking-scroll stack">
      <div className="row-tight">
        <Segmented<Source>
          aria-label="Đối chiếu những văn bản nào"
          value={source}
          onChange={setSource}
          options={[
            { value: 'own', label: 'Văn bản của đại hội này' },
            { value: 'desk', label: `Các tệp trên bàn kiểm tra (${desk.length})` },
          ]}
        />
        {source === 'own' && !own.isRunning && <Button onClick={own.again}>Đọc lại</Button>}
      </div>
      {source === 'own' && <ErrorNotice error={own.error} />}
      {source === 'own' && own.isRunning && <Gathering progress={own.progress} />}
      <SetView
        key={source}
        files={files}
        hint={HINTS[source]}
        isWaiting={source === 'own' && own.isRunning}
        onOpen={open}
      />
    </div>
  );
}

async function putOnDesk(paper: DeskFile): Promise<void> {
  const { key, name, paperKey, folder, load, report } = paper;
  if (checkDesk.find(key)?.report === report) return;
  checkDesk.add([{ key, name, paperKey, folder, load }]);
  checkDesk.change(paper, { report });
  try {
    checkDesk.change(paper, { file: await load() });
  } catch (error) {
    checkDesk.change(paper, { error });
  }
}

function Gathering({ progress }: { readonly progress: ReturnType<typeof useOwnSet>['progress'] }) {
  const percent = progress === null || progress.total === 0 ? 0 : Math.round((progress.done / progress.total) * 100);
  return (
    <div role="status">
      <Progress percent={percent} aria-label="Đang đọc các văn bản của đại hội" />
      <span className="sub">{progress === null ? 'Đang đọc các văn bản…' : `Đang đọc ${progress.label}`}</span>
    </div>
  );
}
