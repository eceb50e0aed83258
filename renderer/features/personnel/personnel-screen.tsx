import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, Tabs } from 'antd';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { OFFICES, type Office } from '#shared/domain/personnel/candidate.ts';
import { measureOffice } from '#shared/domain/personnel/judge-candidates.ts';
import { listFor, OFFICE_NAMES } from '#shared/domain/personnel/offices.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import { download } from '../../lib/download.ts';
import { client } from '../../lib/rpc.ts';
import { printScreenFor } from '../../ui/print-mark.ts';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useNotices } from '../../ui/use-notices.tsx';
import { useRecipient } from '../../ui/use-recipient.tsx';
import { CandidateList } from './candidate-list.tsx';
import { DossierTab } from './dossier-tab.tsx';
import { describeOfficeList, describeSurplus, OFFICE_LABELS } from './labels.ts';
import { PrintCandidates } from './print-candidates.tsx';
import { StepsTab } from './steps/steps-tab.tsx';
import { StructureTab } from './structure-tab.tsx';
import { usePersonnel } from './use-personnel.ts';
import './personnel.css';

const TABS = ['list', 'structure', 'dossiers', 'steps'] as const;

type Props = { readonly tab?: string | undefined; readonly office?: string | undefined };

/** Candidates of every office, their structure and dossiers, and the steps that chose them. */
export function PersonnelScreen({ tab, office: named }: Props) {
  const navigate = useNavigate();
  const [isPrinting, setPrinting] = useState(false);
  const forRecipient = useRecipient();
  const notices = useNotices();
  const { records, loading, error } = usePersonnel();
  const office: Office = OFFICES.find((one) => one === named) ?? 'committee';
  const shown = TABS.find((one) => one === tab) ?? 'list';
  const go = (search: { tab?: string; office?: string }) =>
    void navigate({ to: '/personnel', search: { tab: shown, office, ...search }, replace: true });
  const printFor = (recipient: string) => {
    flushSync(() => setPrinting(true));
    printScreenFor(markFor(recipient));
    setPrinting(false);
  };
  const list = records && measureOffice(records, office);
  const remark = list && list.listed > 0 ? describeSurplus(list, office) : null;
  return (
    <Screen
      title="Nhân sự"
      subtitle={
        list && (
          <>
            {office === 'committee' ? '' : `${OFFICE_LABELS[office]}: `}
            {describeOfficeList(list)} {remark && <Tag tone={remark.tone}>{remark.text}</Tag>}
          </>
        )
      }
      loading={loading}
      error={error}
      actions={
        <Papers
          office={office}
          ask={forRecipient.ask}
          onPrint={() =>
            forRecipient.ask('print', (recipient) => {
              const noted = client.personnel.notePrint({ what: `danh sách ${OFFICE_NAMES[office]}`, recipient });
              void noted.then(() => printFor(recipient)).catch(notices.failed);
            })
          }
        />
      }
    >
      {records && (
        <div className={`card personnel-card ${isPrinting ? 'no-print' : ''}`}>
          <Tabs
            activeKey={shown}
            onChange={(key) => go({ tab: key })}
            destroyOnHidden
            items={[
              {
                key: 'list',
                label: `Danh sách · ${listFor(records.candidates, office).length}`,
                children: (
                  <CandidateList
                    key={office}
                    records={records}
                    office={office}
                    onOffice={(next) => go({ office: next })}
                  />
                ),
              },
              { key: 'structure', label: 'Cơ cấu', children: <StructureTab records={records} /> },
              { key: 'dossiers', label: 'Hồ sơ', children: <DossierTab records={records} /> },
              {
                key: 'steps',
                label: 'Các bước',
                children: <StepsTab />,
              },
            ]}
          />
        </div>
      )}
      {forRecipient.dialog}
      {records && isPrinting && <PrintCandidates records={records} office={office} />}
    </Screen>
  );
}

type PapersProps = {
  readonly office: Office;
  readonly ask: ReturnType<typeof useRecipient>['ask'];
  readonly onPrint: () => void;
};

/** The list of the office on paper and as a sheet; both are restricted. */
function Papers({ office, ask, onPrint }: PapersProps) {
  const notices = useNotices();
  const sheet = useMutation({
    meta: { refresh: 'none' },
    mutationFn: (recipient: string) => client.personnel.exportCandidates({ office, recipient }),
    onSuccess: (file) => download(file),
    onError: notices.failed,
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'export', label: 'Xuất ra Excel', onClick: () => ask('file', sheet.mutate) },
          { key: 'print', label: 'In danh sách', onClick: onPrint },
        ],
      }}
    >
      <Button>Xuất, in ▾</Button>
    </Dropdown>
  );
}
