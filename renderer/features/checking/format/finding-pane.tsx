import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Severity } from '#shared/domain/checking/format/rule-facts.ts';
import { SEVERITY_NAMES } from '#shared/domain/checking/report/basis-words.ts';
import type { CheckedFile, ReportedFinding } from '#shared/domain/checking/report/checked-file.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { DeskFile } from '../check-desk.ts';
import { withKeys, wordsOfFinding } from '../messages.ts';
import { FindingRow } from './finding-row.tsx';
import { IgnoreDialog } from './ignore-dialog.tsx';
import { IgnoredRows } from './ignored-rows.tsx';
import { ReadingLine } from './reading-line.tsx';

type Props = {
  readonly file: DeskFile;
  readonly report: CheckedFile;
  readonly pack: { readonly issuedBy: string } | null;
  readonly focus: string | null;
  /** Number of the paragraph as text; '0' is the paper as a whole */
  readonly onFocus: (key: string) => void;
  readonly onRepair: () => void;
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What is wrong with one file, from its head to its foot; filtered by weight and part of the paper. */
export function FindingPane({ file, report, pack, focus, onFocus, onRepair }: Props) {
  const [weight, setWeight] = useState<Severity | null>(null);
  const [component, setComponent] = useState<string | null>(null);
  const [ignoring, setIgnoring] = useState<ReportedFinding | null>(null);
  const { findings, counts, paper, profile, ignored } = report;
  const components = [...new Set(findings.map((one) => one.component))].sort((a, b) => a.localeCompare(b, 'vi'));
  const shown = findings.filter(
    (one) => (weight === null || one.severity === weight) && (component === null || one.component === component),
  );
  const named = [paper?.type ?? 'Không nhận ra loại văn bản', paper?.symbol, paper?.issuer].filter((part) => part);
  const isFixable = findings.some(({ fix }) => fix !== 'no');
  return (
    <section className="checking-findings" aria-label={`Các điểm cần sửa của ${file.name}`}>
      <div className="checking-list-head">
        <div>
          <b>{file.name}</b>
          <div className="sub small">
            {named.join(' · ')} · {profile === 'HD36_2018' ? 'theo Hướng dẫn 36-HD/VPTW' : 'theo Hướng dẫn 05-HD/VPTW'}
            {pack && ` và bộ quy tắc của ${pack.issuedBy}`}
          </div>
        </div>
        <Button type="primary" disabled={!isFixable} onClick={onRepair}>
          Sửa…
        </Button>
      </div>
      {report.reading && <ReadingLine file={file} reading={report.reading} />}
      <div className="row-tight checking-filters">
        {SEVERITIES.map((one) => (
          <Button
            key={one}
            size="small"
            type={weight === one ? 'primary' : 'default'}
            aria-pressed={weight === one}
            onClick={() => setWeight(weight === one ? null : one)}
          >
            {SEVERITY_NAMES[one]} {counts[one]}
          </Button>
        ))}
        <Select
          size="small"
          allowClear
          showSearch
          className="checking-component"
          placeholder="Mọi thành phần"
          aria-label="Lọc theo thành phần văn bản"
          value={component}
          options={components.map((value) => ({ value, label: value }))}
          onChange={(value: string | undefined) => setComponent(value ?? null)}
        />
      </div>
      {findings.length === 0 && <EmptyState title="Không có điểm phải sửa" hint="Văn bản đúng các quy tắc đã kiểm." />}
      {findings.length > 0 && shown.length === 0 && <EmptyState title="Không có điểm nào hợp với bộ lọc" />}
      <ul className="checking-finding-list">
        {withKeys(shown, wordsOfFinding).map(({ key, one: finding }) => (
          <FindingRow
            key={key}
            finding={finding}
            isChosen={focus === String(finding.where.paragraph)}
            onChoose={() => onFocus(String(finding.where.paragraph))}
            onIgnore={() => setIgnoring(finding)}
          />
        ))}
      </ul>
      <IgnoredRows ignored={ignored} />
      {ignoring && <IgnoreDialog file={file} finding={ignoring} onClose={() => setIgnoring(null)} />}
    </section>
  );
}
