import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Steps } from 'antd';
import { useState } from 'react';
import type {
  ImportedRoster,
  RosterField,
  RosterPreview,
  SheetChoice,
} from '#shared/domain/delegates/roster-import.ts';
import type { Done } from '../../lib/own-act.ts';
import { client } from '../../lib/rpc.ts';
import { useLongWork } from '../../lib/use-long-work.ts';
import { asOwnAct } from '../../lib/use-undo.ts';
import { ProgressDialog } from '../../ui/progress-dialog.tsx';
import { Screen } from '../../ui/screen.tsx';
import { FileDrop } from './file-drop.tsx';
import type { Decisions, Kept } from './import-groups.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';

type Mapping = Readonly<Record<string, RosterField | null>>;
type Plan = { readonly previewId: string; readonly decisions: Decisions; readonly keep: Kept };
type Choice = { readonly file: File; readonly sheets: readonly SheetChoice[] | null; readonly mapping: Mapping };

/** Three steps: choose a file, look at what would happen, see what happened. Nothing is written before "Nhập". */
export function ImportWizard({ onLeave }: { readonly onLeave: () => void }) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [done, setDone] = useState<Done<ImportedRoster> | null>(null);
  const queries = useQueryClient();
  const read = useLongWork(client.delegates.previewImport);
  const accept = useMutation({
    mutationFn: (plan: Plan) => asOwnAct(() => client.delegates.acceptImport(plan)),
    onSuccess: setDone,
  });

  async function look(next: Choice) {
    setChoice(next);
    accept.reset();
    const { file, sheets, mapping } = next;
    const shown = await read.run({
      ...{ file, sheets: sheets && [...sheets] },
      mapping: Object.keys(mapping).length > 0 ? mapping : null,
    });
    if (shown) setPreview(shown);
  }
  function leave() {
    void queries.invalidateQueries();
    onLeave();
  }

  const step = done ? 2 : preview ? 1 : 0;
  return (
    <Screen
      fill
      title="Nhập danh sách từ Excel"
      error={read.error ?? accept.error}
      actions={done ? undefined : <Button onClick={leave}>Thôi, về danh sách</Button>}
    >
      <div className="delegates-import">
        <Steps
          size="small"
          current={step}
          items={[{ title: 'Chọn tệp' }, { title: 'Xem trước' }, { title: 'Kết quả' }]}
        />
        {step === 0 && <FileDrop onFile={(file) => void look({ file, sheets: null, mapping: {} })} />}
        {step === 1 && preview && choice && (
          <ImportPreview
            preview={preview}
            accepting={accept.isPending}
            onSheets={(sheets) => void look({ ...choice, sheets, mapping: {} })}
            onFields={(fields) =>
              void look({ ...choice, sheets: chosenSheets(preview), mapping: { ...choice.mapping, ...fields } })
            }
            onFile={(file) => void look({ file, sheets: null, mapping: {} })}
            onAccept={(decisions, keep) => accept.mutate({ previewId: preview.previewId, decisions, keep })}
          />
        )}
        {done && <ImportResult done={done.result} act={done.act} onLeave={leave} />}
      </div>
      <ProgressDialog open={read.running} title="Đang đọc danh sách" progress={read.progress} onCancel={read.cancel} />
    </Screen>
  );
}

const chosenSheets = ({ tables }: RosterPreview): readonly SheetChoice[] =>
  tables.map(({ sheet, unit }) => ({ sheet, unit }));
