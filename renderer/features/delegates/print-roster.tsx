import { KIND_LABELS, rosterNumber } from '#shared/domain/delegates/delegate-words.ts';
import type { Delegate } from '#shared/domain/delegates/person.ts';
import { formatDay } from '../../lib/format.ts';

/** The whole selection as a plain table; only paper sees it. */
export function PrintRoster({ delegates }: { readonly delegates: readonly Delegate[] }) {
  return (
    <table className="plain-table print-only">
      <thead>
        <tr>
          {['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Vào Đảng', 'Chức vụ', 'Tổ chức đảng', 'Diện'].map((header) => (
            <th key={header}>{header}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {delegates.map((one) => (
          <tr key={one.id}>
            <td>{rosterNumber(one.number)}</td>
            <td>{one.fullName}</td>
            <td>{formatDay(one.bornOn)}</td>
            <td>{one.ethnicity}</td>
            <td>{formatDay(one.joinedPartyOn)}</td>
            <td>{one.post}</td>
            <td>{one.unit}</td>
            <td>{one.kind && KIND_LABELS[one.kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
