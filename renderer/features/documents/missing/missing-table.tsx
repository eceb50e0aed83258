import type { CSSProperties } from 'react';
import { SHEET_STATES, type SheetRow } from '#shared/domain/documents/missing-sheet.ts';
import { familyIdOf } from '#shared/domain/documents/paper-family.ts';
import { formatDay } from '../../../lib/format.ts';
import { STAGES } from '../messages.ts';
import { ResponsibleCell } from './responsible-cell.tsx';
import { markOf, rowHeight, SHEET_STATE_NAMES } from './sheet-words.ts';

type Props = { readonly rows: readonly SheetRow[]; readonly people: readonly string[] };

/** One row a paper, a column for each state, stages under a row that names them. */
export function MissingTable({ rows, people }: Props) {
  const stages = STAGES.map(({ stage, label }) => ({ label, own: rows.filter((row) => row.stage === stage) })).filter(
    ({ own }) => own.length > 0,
  );
  const look = { '--sheet-row': `${rowHeight(rows.length + stages.length + 1)}mm` } as CSSProperties;
  return (
    <div className="scroll-x card missing-card">
      <table className="plain-table missing-table" style={look}>
        <thead>
          <tr>
            <th className="num">TT</th>
            <th className="missing-name">Văn bản</th>
            <th className="missing-person">Phụ trách</th>
            <th className="missing-day">Hạn</th>
            {SHEET_STATES.map((state) => (
              <th key={state} className="missing-state">
                {SHEET_STATE_NAMES[state]}
              </th>
            ))}
          </tr>
        </thead>
        {stages.map(({ label, own }) => (
          <tbody key={label}>
            <tr className="missing-stage">
              <th colSpan={4 + SHEET_STATES.length} scope="rowgroup">
                {label}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.paperId} row={row} number={rows.indexOf(row) + 1} people={people} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type RowProps = { readonly row: SheetRow; readonly number: number; readonly people: readonly string[] };

function Row({ row, number, people }: RowProps) {
  const { paperId, name, responsible, dueOn, daysLate, state, need, copies } = row;
  return (
    <tr className={daysLate > 0 ? 'missing-late' : undefined}>
      <td className="num">{number}</td>
      <td>
        <a href={`#/documents/${paperId}`}>{name}</a>
        {need === 'optional' && <span className="sub small"> nếu cần</span>}
      </td>
      <td>
        <ResponsibleCell
          paperId={copies === null ? paperId : familyIdOf(paperId)}
          name={name}
          responsible={responsible}
          known={people}
        />
      </td>
      <td className="missing-day">
        {formatDay(dueOn) || <span className="sub">–</span>}
        {daysLate > 0 && <b> trễ {daysLate} ngày</b>}
      </td>
      {SHEET_STATES.map((column) => (
        <td key={column} className={`missing-state missing-${column}`}>
          {column === state ? (
            <span title={SHEET_STATE_NAMES[state]}>
              {markOf(row)}
              <span className="visually-hidden"> {SHEET_STATE_NAMES[state]}</span>
            </span>
          ) : null}
        </td>
      ))}
    </tr>
  );
}
