import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Drawer, Radio } from 'antd';
import { useState } from 'react';
import type { ReturnedField, ReturnPlan } from '#shared/domain/checking/returned/plan-return.ts';
import { rpc } from '../../../lib/rpc.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { useNotices } from '../../../ui/use-notices.tsx';
import type { Desk } from '../desk.ts';
import type { Draft } from '../use-draft.ts';
import { LinePairs } from '../versions/line-pairs.tsx';
import './take-in.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly desk: Desk;
  readonly draft: Draft;
};
type Side = 'here' | 'word';

/** A draft of ours that was edited in Word comes back: hand edits kept, figures of today, conflicts chosen side by side. */
export function ReturnDrawer({ open, onClose, desk, draft }: Props) {
  const { paperId, name } = desk.status;
  const notices = useNotices();
  const [file, setFile] = useState<File | null>(null);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const plan = useMutation(rpc.takeIn.planReturn.mutationOptions({ meta: { refresh: 'none' } }));
  const put = useMutation(
    rpc.takeIn.putReturn.mutationOptions({
      onSuccess: (next) => {
        draft.take(next);
        notices.done(`Đã nhận bản sửa trong Word của ${name}; bấm Hoàn tác nếu chưa ưng`);
        close();
      },
    }),
  );
  const close = () => {
    setFile(null);
    setSides({});
    plan.reset();
    put.reset();
    onClose();
  };
  const choose = async (chosen: File) => {
    put.reset();
    setSides({});
    setFile(chosen);
    // What is being typed is the draft's side: it must be on disk before both are compared.
    if (await draft.flush()) plan.mutate({ paperId, file: chosen });
  };
  const fromWord = Object.entries(sides).flatMap(([field, side]) => (side === 'word' ? [field] : []));
  const unchosen = plan.data?.conflicts.filter(({ field }) => sides[field] === undefined).length ?? 0;
  const nothing = plan.data ? plan.data.edited.length + fromWord.length === 0 : true;
  return (
    <Drawer
      open={open}
      onClose={close}
      title={`Nhận bản sửa trong Word: ${name}`}
      size={980}
      footer={
        plan.data && (
          <div className="row-tight take-in-foot">
            {unchosen > 0 && <span className="sub">Còn {unchosen} mục hai bên cùng sửa chưa chọn</span>}
            <Button onClick={close}>Thôi</Button>
            <Button
              type="primary"
              disabled={unchosen > 0 || nothing}
              loading={put.isPending}
              onClick={() => file && put.mutate({ paperId, file, version: desk.version, fromWord })}
            >
              Nhận vào bản thảo
            </Button>
          </div>
        )
      }
    >
      <p className="sub">
        Dành cho tệp lưu ra bằng nút “Lưu .docx” rồi sửa trong Word hoặc LibreOffice. Chỗ sửa tay được giữ, số liệu từ
        hồ sơ in theo hồ sơ hôm nay, chỗ cả hai bên cùng sửa thì chọn một bên. Chưa lưu gì cho đến khi bấm “Nhận vào bản
        thảo”; bản đang soạn vẫn còn trong “Các bản đã lưu”.
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
        <Plan plan={plan.data} sides={sides} onSide={(field, side) => setSides({ ...sides, [field]: side })} />
      )}
    </Drawer>
  );
}

type PlanProps = {
  readonly plan: ReturnPlan;
  readonly sides: Readonly<Record<string, Side>>;
  readonly onSide: (field: string, side: Side) => void;
};

function Plan({ plan, sides, onSide }: PlanProps) {
  const { edited, conflicts, refreshed, notTaken, kept } = plan;
  const isSame = notTaken.length + kept.length === 0;
  return (
    <div className="stack returned">
      {edited.length + conflicts.length === 0 && (
        <Alert
          type={isSame ? 'info' : 'warning'}
          title={
            isSame
              ? 'Không có chỗ sửa nào để nhận: tệp giống bản đã lưu ra, hoặc bản thảo đã có rồi.'
              : 'Không có chỗ sửa nào đưa được vào bản thảo; các dòng dưới đây phải sửa tay.'
          }
        />
      )}
      {conflicts.length > 0 && (
        <section>
          <h3>{conflicts.length} mục hai bên cùng sửa một chỗ</h3>
          {conflicts.map((one) => (
            <Conflict key={one.field} one={one} side={sides[one.field]} onSide={(side) => onSide(one.field, side)} />
          ))}
        </section>
      )}
      {edited.length > 0 && (
        <section>
          <h3>{edited.length} mục nhận chỗ sửa trong Word</h3>
          {edited.map(({ field, label, lines }) => (
            <LinePairs key={field} {...{ label, lines, left: 'Đang soạn', right: 'Sau khi nhận' }} />
          ))}
        </section>
      )}
      {refreshed.length > 0 && (
        <section>
          <h3>Số liệu đã đổi từ khi lưu tệp; bản thảo in số mới</h3>
          <ul>
            {refreshed.map(({ label, was, now }) => (
              <li key={`${label} ${was} ${now}`}>
                {label}: {was || 'trống'} → <b>{now || 'trống'}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LeftOver notTaken={notTaken} kept={kept} />
    </div>
  );
}

/** What Word changed and the draft does not take: to be done by hand. */
function LeftOver({ notTaken, kept }: Pick<ReturnPlan, 'notTaken' | 'kept'>) {
  return (
    <>
      {notTaken.length > 0 && (
        <section>
          <h3>Chưa nhận được {notTaken.length} dòng</h3>
          <p className="sub">
            Những dòng này nằm ở chỗ chương trình tự lập từ hồ sơ (sửa tại hồ sơ), hoặc không rõ thuộc mục nào (chép tay
            vào mục).
          </p>
          <ul>
            {[...new Set(notTaken)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section>
          <h3>Đã xoá trong Word nhưng văn bản vẫn in {kept.length} dòng</h3>
          <p className="sub">
            Những dòng này do chương trình tự lập từ hồ sơ (bỏ tại hồ sơ), hoặc in ra khác cách viết trong mục nên không
            tự xoá được (xoá tay trong mục).
          </p>
          <ul>
            {groupByPlace(kept).map(({ place, lines }) => (
              <li key={place}>
                <b>{place}:</b> {lines.join(' · ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const groupByPlace = (kept: ReturnPlan['kept']) =>
  [...Map.groupBy(kept, ({ label }) => label ?? 'Phần chương trình tự lập')].map(([place, lines]) => ({
    place,
    lines: lines.map(({ line }) => line),
  }));

type ConflictProps = {
  readonly one: ReturnedField;
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
};

function Conflict({ one: { label, lines }, side, onSide }: ConflictProps) {
  return (
    <div className="returned-conflict">
      <LinePairs {...{ label, lines, left: 'Ở chương trình', right: 'Trong Word' }} />
      <Radio.Group
        aria-label={`Chọn bên cho ${label}`}
        value={side}
        onChange={(event) => onSide(event.target.value as Side)}
        options={[
          { value: 'here', label: 'Giữ bản ở chương trình' },
          { value: 'word', label: 'Lấy bản trong Word' },
        ]}
      />
    </div>
  );
}
