import type { Office } from '#shared/domain/personnel/candidate.ts';
import { judgeCandidate, measureOffice, type PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { listFor, standingFor } from '#shared/domain/personnel/offices.ts';
import { formatDay } from '../../lib/format.ts';
import { describeOfficeList, OFFICE_LABELS, VERDICTS } from './labels.ts';
import { STANDING_LABELS } from './messages.ts';

/** The list of one office as a plain table; only paper sees it. */
export function PrintCandidates({ records, office }: { readonly records: PersonnelRecords; readonly office: Office }) {
  const headers = [
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Dân tộc',
    'Vào Đảng',
    'Chuyên môn',
    'Lý luận',
    'Chức vụ',
    'Diện',
    'Điều kiện',
  ];
  return (
    <div className="print-only">
      <p>
        <b>HẠN CHẾ</b> · {OFFICE_LABELS[office]} · {describeOfficeList(measureOffice(records, office))}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listFor(records.candidates, office).map((candidate, at) => {
            const { person } = candidate;
            return (
              <tr key={candidate.id}>
                <td>{at + 1}</td>
                <td>{person.fullName}</td>
                <td>{formatDay(person.bornOn)}</td>
                <td>{person.ethnicity}</td>
                <td>{formatDay(person.joinedPartyOn)}</td>
                <td>{person.expertise}</td>
                <td>{person.politicalTheory}</td>
                <td>{[person.post, person.unit].filter(Boolean).join(' · ')}</td>
                <td>{STANDING_LABELS[standingFor(candidate, office)]}</td>
                <td>{VERDICTS[judgeCandidate(records, office, candidate).overall].label}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
