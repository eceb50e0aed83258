import { GENDER_LABELS } from '#shared/domain/delegates/delegate-words.ts';
import type { Office } from '#shared/domain/personnel/candidate.ts';
import type { Verdict } from '#shared/domain/personnel/eligibility/facts.ts';
import { type Judged, judgeCandidate, type PersonnelRecords } from '#shared/domain/personnel/judge-candidates.ts';
import { listFor, OFFICE_NAMES, standingFor } from '#shared/domain/personnel/offices.ts';
import { factsOf, type PersonnelFacts } from '#shared/domain/personnel/personnel-facts.ts';
import type { ListedCandidate } from '#shared/domain/personnel/structure.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import type { WrittenColumn } from '#shared/kernel/sheet.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';

type Row = {
  readonly number: number;
  readonly candidate: ListedCandidate;
  readonly standing: string;
  readonly judged: Judged;
  readonly facts: PersonnelFacts;
};
type Column = WrittenColumn & { readonly value: (row: Row) => string | number | null };
const column = (header: string, width: number, value: Column['value'], holds: Column['holds'] = 'text'): Column => ({
  ...{ header, width, holds, value },
});

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  'not-met': 'không đạt',
  'not-enough-facts': 'chưa đủ dữ liệu',
};

const COLUMNS: readonly Column[] = [
  column('STT', 6, ({ number }) => number, 'number'),
  column('Họ và tên', 26, ({ candidate }) => candidate.person.fullName),
  column('Giới tính', 9, ({ candidate: { person } }) => (person.gender ? GENDER_LABELS[person.gender] : null)),
  column('Ngày sinh', 13, ({ candidate }) => candidate.person.bornOn, 'day'),
  column('Dân tộc', 11, ({ candidate }) => candidate.person.ethnicity),
  column('Quê quán', 26, ({ candidate }) => candidate.person.homeTown),
  column('Ngày vào Đảng', 13, ({ candidate }) => candidate.person.joinedPartyOn, 'day'),
  column('Ngày chính thức', 13, ({ candidate }) => candidate.person.officialOn, 'day'),
  column('Chuyên môn', 16, ({ candidate }) => candidate.person.expertise),
  column('Lý luận chính trị', 12, ({ candidate }) => candidate.person.politicalTheory),
  column('Chức vụ, đơn vị công tác', 30, ({ candidate }) => candidate.person.post),
  column('Diện', 11, ({ standing }) => standing),
  column('Số kết luận tiêu chuẩn chính trị', 16, ({ facts }) => facts.politicalStandardNumber),
  column('Quy hoạch', 14, ({ facts: { planned, plannedNote } }) =>
    planned === null ? null : planned ? plannedNote || 'trong quy hoạch' : 'ngoài quy hoạch',
  ),
  column('Điều kiện', 16, ({ judged }) => VERDICTS[judged.overall]),
  column('Chưa đạt, chưa đủ', 40, ({ judged }) =>
    judged.verdicts
      .filter(({ verdict }) => verdict !== 'met')
      .map(({ found, required }) => `${found} (cần: ${required})`)
      .join('; '),
  ),
  column('Ghi chú', 20, ({ candidate }) => candidate.note),
];

/** The list of one office as .xlsx, restricted: its sheet, its name and the line above say so, and whose copy it is. */
export async function exportCandidates(
  records: PersonnelRecords,
  office: Office,
  recipient: string,
): Promise<BinaryFile> {
  const rows = listFor(records.candidates, office).map((candidate, at) => ({
    ...{ number: at + 1, candidate, facts: factsOf(records.facts, candidate.personId) },
    judged: judgeCandidate(records, office, candidate),
    standing: standingFor(candidate, office) === 're-standing' ? 'Tái cử' : 'Lần đầu',
  }));
  const bytes = await writeSheet({
    // A sheet's name holds at most 31 characters
    name: `HẠN CHẾ - ${OFFICE_NAMES[office]}`.slice(0, 31),
    mark: markFor(recipient),
    columns: COLUMNS,
    rows: rows.map((row) => COLUMNS.map(({ value }) => value(row))),
  });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([Buffer.from(bytes)], 'han-che-danh-sach-nhan-su.xlsx', { type });
}
