import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Radio } from 'antd';
import { useState } from 'react';
import type { OnExisting, TakeInPlan } from '#shared/domain/checking/take-in/take-in.ts';
import { rpc } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { Desk } from '../desk.ts';
import type { Draft } from '../use-draft.ts';
import { type Choices, countChosen, firstChoices, overwritten } from './choices.ts';
import { DroppedList } from './dropped-list.tsx';
import { PieceList } from './piece-list.tsx';
import { ENCODINGS } from './take-in-words.ts';
import './take-in.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly desk: Desk;
  readonly draft: Draft;
};

/** An existing Word file into this paper: read, shown piece by piece, put in where the clerk says. */
export function TakeInDrawer({ open, onClose, desk, draft }: Props) {
  const { paperId, name } = desk.status;
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [existing, setExisting] = useState<OnExisting>('replace');
  const plan = useMutation(
    rpc.takeIn.plan.mutationOptions({
      meta: { refresh: 'none' },
      onSuccess: ({ pieces }) => setChoices(firstChoices(pieces)),
    }),
  );
  const put = useMutation(
    rpc.takeIn.put.mutationOptions({
      onSuccess: (next) => {
        draft.take(next);
        notices.done(`Đã đưa ${countChosen(choices)} đoạn vào ${name}; bấm Hoàn tác nếu chưa ưng`);
        close();
      },
    }),
  );
  const close = () => {
    setFile(null);
    plan.reset();
    put.reset();
    onClose();
  };
  const choose = async (chosen: File) => {
    put.reset();
    setFile(chosen);
    // What is being typed is kept first: the plan says which fields already have text.
    if (await draft.flush()) plan.mutate({ paperId, file: chosen });
  };
  const save = () => {
    if (!file) return;
    const chosen = Object.entries(choices).map(([piece, field]) => ({ piece: Number(piece), field }));
    put.mutate({ paperId, file, version: desk.version, choices: chosen, existing });
  };
  return (
    <Drawer
      open={open}
      onClose={close}
      title={`Nhập tệp Word vào ${name}`}
      size={860}
      footer={
        plan.data && <Foot plan={plan.data} choices={choices} saving={put.isPending} onSave={save} onStop={close} />
      }
    >
      <p className="sub">
        Chương trình đọc tệp .docx, xếp từng đoạn vào mục có tên gần nhất và chỉ giữ chữ, đề mục, gạch đầu dòng, bảng.
        Chưa lưu gì cho đến khi bấm “Đưa vào bản thảo”; bản đang soạn vẫn còn trong “Các bản đã lưu”.
      </p>
      <FileButton
        label={file ? 'Chọn tệp khác…' : 'Chọn tệp .docx…'}
        accept=".docx"
        type={plan.data ? 'default' : 'primary'}
        loading={plan.isPending}
        onFile={(chosen) => void choose(chosen)}
      />
      {file && <span className="sub take-in-file">{file.name}</span>}
      <ErrorNotice error={plan.error ?? put.error} />
      {plan.data && (
        <>
          {plan.data.convertedFrom && (
            <Alert
              type="info"
              className="desk-notice"
              title={`Chữ phông ${ENCODINGS[plan.data.convertedFrom]} đã chuyển sang Unicode; hãy đọc lại tên riêng.`}
            />
          )}
          <PieceList plan={plan.data} choices={choices} onChoices={setChoices} />
          <Existing plan={plan.data} choices={choices} existing={existing} onExisting={setExisting} />
          <DroppedList dropped={plan.data.dropped} />
        </>
      )}
    </Drawer>
  );
}

type ExistingProps = {
  readonly plan: TakeInPlan;
  readonly choices: Choices;
  readonly existing: OnExisting;
  readonly onExisting: (existing: OnExisting) => void;
};

/** Asked only when a chosen field already has text. */
function Existing({ plan, choices, existing, onExisting }: ExistingProps) {
  const labels = overwritten(plan, choices);
  if (labels.length === 0) return null;
  return (
    <fieldset className="take-in-existing">
      <legend>
        {labels.length} mục đang có nội dung: {labels.join(', ')}
      </legend>
      <Radio.Group
        value={existing}
        onChange={(event) => onExisting(event.target.value as OnExisting)}
        options={[
          { value: 'replace', label: 'Thay bằng nội dung của tệp' },
          { value: 'append', label: 'Nối nội dung của tệp vào sau' },
        ]}
      />
    </fieldset>
  );
}

type FootProps = {
  readonly plan: TakeInPlan;
  readonly choices: Choices;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onStop: () => void;
};

function Foot({ plan, choices, saving, onSave, onStop }: FootProps) {
  const chosen = countChosen(choices);
  return (
    <div className="row-tight take-in-foot">
      <span className="sub">
        {chosen} / {plan.pieces.length} đoạn được đưa vào
      </span>
      <Button onClick={onStop}>Thôi</Button>
      <Button type="primary" disabled={chosen === 0} loading={saving} onClick={onSave}>
        Đưa vào bản thảo
      </Button>
    </div>
  );
}
