import { useState } from 'react';
import type { RulePack } from '#shared/domain/checking/report/rule-pack.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ProgressDialog } from '../../../ui/progress-dialog.tsx';
import { checkDesk, type DeskFile, useDeskFiles } from '../check-desk.ts';
import { useChecks } from '../use-checks.ts';
import { DropZone } from './drop-zone.tsx';
import { FileList } from './file-list.tsx';
import { FilePreview } from './file-preview.tsx';
import { FindingPane } from './finding-pane.tsx';
import { RepairDialog } from './repair-dialog.tsx';

export type Looked = {
  /** Key of the chosen file */
  readonly file: string | null;
  /** Number of the paragraph as text; null: none */
  readonly focus: string | null;
  /** Goes up when another tab sends the reader here, so that the pages are scrolled anew */
  readonly visit: number;
};

type Props = {
  readonly pack: Pick<RulePack, 'issuedBy'> | null;
  readonly looked: Looked;
  readonly onLook: (looked: Looked) => void;
};

/** Files at the left, what is wrong with the chosen one in the middle, its pages at the right. */
export function FormatTab({ pack, looked, onLook }: Props) {
  const files = useDeskFiles();
  const checks = useChecks();
  const [repairing, setRepairing] = useState(false);
  const file = files.find(({ key }) => key === looked.file) ?? files[0] ?? null;
  const { focus, visit } = looked;
  const choose = (key: string) => onLook({ file: key, focus: null, visit });
  const add: typeof checks.add = async (added) => {
    if (added[0]) choose(added[0].key);
    await checks.add(added);
  };
  return (
    <div className={files.length === 0 ? 'checking-empty' : 'checking-format'}>
      <div className="checking-files">
        <DropZone isSmall={files.length > 0} onFiles={(added) => void add(added)} />
        {files.length > 0 && (
          <FileList
            {...{ files, chosen: file?.key ?? null, onGoOn: checks.goOn }}
            onChoose={choose}
            onClear={checkDesk.clear}
          />
        )}
      </div>
      {file && (
        <Findings
          {...{ file, pack, focus }}
          onFocus={(place) => onLook({ file: file.key, focus: place, visit })}
          onRepair={() => setRepairing(true)}
        />
      )}
      {file && <FilePreview key={`${visit} ${file.key}`} file={file} focus={focus} />}
      {file && repairing && (
        <RepairDialog
          file={file}
          onClose={() => setRepairing(false)}
          onOpenCopy={(copy) => {
            setRepairing(false);
            void add([copy]);
          }}
        />
      )}
      <ProgressDialog
        open={checks.progress !== null}
        title="Đang kiểm tra"
        progress={checks.progress}
        onCancel={checks.stop}
      />
    </div>
  );
}

type FindingsProps = Pick<Props, 'pack'> & {
  readonly file: DeskFile;
  readonly focus: string | null;
  readonly onFocus: (key: string) => void;
  readonly onRepair: () => void;
};

function Findings({ file, ...props }: FindingsProps) {
  if (file.error)
    return (
      <div className="checking-findings">
        <ErrorNotice error={file.error} />
      </div>
    );
  if (!file.report) return <EmptyState title="Đang chờ kiểm tra" />;
  if (file.report.refused)
    return (
      <div className="checking-findings">
        <ErrorNotice error={file.report.refused} />
      </div>
    );
  return <FindingPane key={file.key} file={file} report={file.report} {...props} />;
}
