import { Button } from 'antd';
import type { Indicator } from '#shared/domain/congress/congress.ts';
import { indicatorResult } from '#shared/domain/congress/indicator-result.ts';
import { focusNewRow } from './focus-new-row.ts';
import { IndicatorRow } from './indicator-row.tsx';

type Props = {
  readonly indicators: readonly Indicator[];
  /** Last year of the coming term, offered for new indicators */
  readonly lastYear: number | null;
  readonly onChange: (indicators: readonly Indicator[]) => void;
  readonly onBlur: () => void;
};
type Period = Indicator['period'];

/** Indicators of the term that ends, with what came of them, and of the coming one. */
export function IndicatorsTab({ indicators, lastYear, onChange, onBlur }: Props) {
  const add = (period: Period) => {
    const id = crypto.randomUUID();
    const last = indicators.filter((row) => row.period === period).at(-1);
    onChange(numbered([...indicators, { ...EMPTY, id, period, group: last?.group ?? '', targetYear: lastYear }]));
    focusNewRow(`indicators_${id}_group`);
  };
  const save = (changed: Indicator) => onChange(indicators.map((row) => (row.id === changed.id ? changed : row)));
  const remove = (id: string) => onChange(numbered(indicators.filter((row) => row.id !== id)));
  const move = (id: string, step: number) => onChange(moved(indicators, id, step));
  return (
    <fieldset className="stack congress-rows" aria-label="Chỉ tiêu" onBlur={onBlur}>
      {(['past', 'next'] as const).map((period) => (
        <IndicatorTable
          key={period}
          period={period}
          rows={indicators.filter((row) => row.period === period)}
          {...{ onSave: save, onRemove: remove, onMove: move, onAdd: () => add(period) }}
        />
      ))}
    </fieldset>
  );
}

type TableProps = {
  readonly period: Period;
  readonly rows: readonly Indicator[];
  readonly onSave: (row: Indicator) => void;
  readonly onRemove: (id: string) => void;
  readonly onMove: (id: string, step: number) => void;
  readonly onAdd: () => void;
};

const TITLES: Readonly<Record<Period, string>> = { past: 'Nhiệm kỳ vừa qua', next: 'Nhiệm kỳ tới' };

function IndicatorTable({ period, rows, onSave, onRemove, onMove, onAdd }: TableProps) {
  const figures = period === 'past' ? ['Mục tiêu', 'Thực hiện'] : ['Hiện nay', 'Mục tiêu'];
  return (
    <section>
      <div className="card-head">
        <h2>
          {TITLES[period]}{' '}
          <span className="sub">{period === 'past' ? summarize(rows) : `${rows.length} chỉ tiêu`}</span>
        </h2>
        <Button id={`indicators_${period}`} onClick={onAdd}>
          Thêm chỉ tiêu
        </Button>
      </div>
      {rows.length > 0 && (
        <div className="scroll-x">
          <table className="plain-table congress-indicators">
            <thead>
              <tr>
                <th>Nhóm</th>
                <th>Chỉ tiêu</th>
                <th>Đơn vị tính</th>
                <th>Chiều</th>
                {figures.map((figure) => (
                  <th key={figure} className="num">
                    {figure}
                  </th>
                ))}
                {period === 'past' && <th className="num">% so với mục tiêu</th>}
                <th>Nguồn số liệu</th>
                <th>
                  <span className="visually-hidden">Việc</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <IndicatorRow
                  key={row.id}
                  indicator={row}
                  isFirst={at === 0}
                  isLast={at === rows.length - 1}
                  {...{ onSave, onRemove, onMove }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function summarize(rows: readonly Indicator[]): string {
  const verdicts = rows.map((row) => indicatorResult(row).verdict);
  const reached = verdicts.filter((verdict) => verdict === 'met' || verdict === 'exceeded').length;
  const missed = verdicts.filter((verdict) => verdict === 'missed').length;
  return `${rows.length} chỉ tiêu · ${reached} đạt và vượt · ${missed} chưa đạt`;
}

const EMPTY: Omit<Indicator, 'id' | 'period'> = {
  ...{ group: '', name: '', unit: '', base: null, target: null, actual: null, targetYear: null },
  ...{ direction: 'at-least', source: '', position: 0 },
};

/** Each period is counted by itself. */
function numbered(rows: readonly Indicator[]): readonly Indicator[] {
  const seen = { past: 0, next: 0 };
  return rows.map((row) => {
    const position = seen[row.period];
    seen[row.period] += 1;
    return { ...row, position };
  });
}

function moved(rows: readonly Indicator[], id: string, step: number): readonly Indicator[] {
  const row = rows.find((one) => one.id === id);
  const peers = rows.filter((one) => one.period === row?.period);
  const other = peers[peers.findIndex((one) => one.id === id) + step];
  if (!row || !other) return rows;
  return numbered(rows.map((one) => (one.id === row.id ? other : one.id === other.id ? row : one)));
}
