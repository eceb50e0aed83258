import { tableDate } from '#shared/kernel/paper-date.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import { printedCardCode } from '../../delegates/check-in/card-code.ts';
import { KIND_LABELS } from '../../delegates/delegate-words.ts';
import type { Delegate, DelegateKind } from '../../delegates/person.ts';
import { seatName } from '../../delegates/seating/seats.ts';
import type { OutlineDefinition, OutlineSection, OutlineSource } from '../outline/outline-paper.ts';
import { congressName, dueBefore, voters } from '../outline/outline-records.ts';
import type { PaperRecords } from '../paper.ts';
import { DELEGATES_SCREEN, recordField } from '../paper-field.ts';
import { LANDSCAPE_WIDTH } from '../paper-styles.ts';
import { joinRich, type RichColumn, type RichRow, richLines, richTable } from '../rich-compose.ts';

/** Lists of delegates: the roster, and the sheet they sign. */
const FIELD = 'danh_sach';
export const SEATING_FIELD = FIELD;
const COMMON = {
  typeCode: 'none',
  issuer: 'committee',
  need: { cell: 'must', members: 'must', delegates: 'must' },
  restricted: false,
  numbering: 'roman',
} as const;

const ROSTER: readonly RichColumn[] = [
  { label: 'TT', width: 11 },
  { label: 'Họ và tên', width: 40, isText: true },
  { label: 'Ngày sinh', width: 25 },
  { label: 'Nữ', width: 11 },
  { label: 'Dân tộc', width: 16 },
  { label: 'Vào Đảng', width: 25 },
  { label: 'Chuyên môn', width: 26, isText: true },
  { label: 'Lý luận', width: 20, isText: true },
  { label: 'Chức vụ, đơn vị', width: 47, isText: true },
  { label: 'Tổ', width: 12 },
  { label: 'Ghế', width: 14 },
];

export const delegateRoster: OutlineDefinition = {
  ...COMMON,
  id: 'delegate-roster',
  name: 'Danh sách đại biểu được triệu tập',
  cellName: 'Danh sách đảng viên được triệu tập',
  stage: 'before',
  dueDays: dueBefore(20),
  responsible: 'Tiểu ban tổ chức',
  title: 'DANH SÁCH',
  subject: (source) => [`${voters(source)} được triệu tập dự`, congressName(source)],
  isLandscape: true,
  outline: [listSection('Danh sách', (source) => joinRich(rosterTable(source), richLines([summaryLine(source)])))],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: ({ records }) => [records.setup.unit.superiorCommitteeName, 'Ban Thẩm tra tư cách đại biểu'],
  check: checkRoster,
};

const SIGNED: readonly RichColumn[] = [
  { label: 'TT', width: 10 },
  { label: 'Họ và tên', width: 48, isText: true },
  { label: 'Chức vụ, đơn vị', width: 48, isText: true },
  { label: 'Số thẻ', width: 24 },
  { label: 'Ký tên', width: 35 },
];

/** 9 mm: a row tall enough to sign in. */
const SIGNING_ROW = 510;

/** The signed sheet is what remains on paper (C12), however people were counted on the day. */
export const attendanceSheet: OutlineDefinition = {
  ...COMMON,
  id: 'attendance-sheet',
  name: 'Phiếu điểm danh, ký tên',
  stage: 'during',
  dueDays: dueBefore(1),
  responsible: 'Tiểu ban tổ chức',
  title: 'DANH SÁCH ĐIỂM DANH',
  subject: (source) => [`${voters(source)} dự`, congressName(source)],
  outline: [listSection('Danh sách ký tên', signedTable)],
  signing: { by: 'nobody' },
  recipients: () => [],
};

export function listSection(label: string, body: OutlineSection['body']): OutlineSection {
  return { id: FIELD, label, fields: [recordField(FIELD, FIELD, label, DELEGATES_SCREEN, { type: 'table' })], body };
}

const GROUPS: readonly (readonly [DelegateKind, string])[] = [
  ['ex-officio', 'Đại biểu đương nhiên'],
  ['elected', 'Đại biểu được bầu'],
  ['appointed', 'Đại biểu được chỉ định'],
  ['alternate', 'Đại biểu dự khuyết được gọi thay'],
  ['member', 'Đảng viên'],
];

function rosterTable({ records, book }: OutlineSource) {
  const called = summonedOf(records);
  if (called.length === 0) return richLines([book.lack(FIELD)]);
  const placeOf = placesOf(records);
  let number = 0;
  const row = (one: Delegate): RichRow => {
    number += 1;
    book.note({ tag: FIELD, label: one.fullName, value: rosterWords(one), record: `person:${one.id}` });
    const { group, seat } = placeOf(one.id);
    return [
      ...[String(number), one.fullName, one.bornOn ? tableDate(one.bornOn) : '', one.gender === 'female' ? 'x' : ''],
      ...[one.ethnicity, one.joinedPartyOn ? tableDate(one.joinedPartyOn) : '', one.expertise, one.politicalTheory],
      ...[joined(one.post, one.unit), group, seat],
    ];
  };
  const parts = [...GROUPS, [null, 'Chưa ghi thành phần'] as const];
  const rows = parts.flatMap(([kind, label]): readonly RichRow[] => {
    const people = called.filter((one) => one.kind === kind);
    return people.length === 0 ? [] : [{ group: `${label} (${countOnPaper(people.length)})` }, ...people.map(row)];
  });
  return richTable(ROSTER, rows, LANDSCAPE_WIDTH);
}

const rosterWords = (one: Delegate): string =>
  [
    one.bornOn,
    one.gender,
    one.ethnicity,
    one.joinedPartyOn,
    one.expertise,
    one.politicalTheory,
    one.post,
    one.unit,
    one.kind,
  ]
    .filter(Boolean)
    .join('; ');

function summaryLine(source: OutlineSource): string {
  const called = summonedOf(source.records);
  const women = called.filter(({ gender }) => gender === 'female').length;
  return `Danh sách có ${wholeWithWords(called.length)} ${voters(source)}, trong đó nữ ${countOnPaper(women)}.`;
}

function checkRoster({ records, book }: OutlineSource): void {
  const called = summonedOf(records);
  const warn = (code: string, message: string) => book.warn({ code, section: FIELD, message });
  const seen = new Map<string, number>();
  for (const one of called) {
    const key = `${one.fullName} ${one.bornOn ?? ''}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const twice = [...seen].filter(([, times]) => times > 1).map(([name]) => name);
  if (twice.length > 0) warn('person-twice', `Có người đứng hai lần trong danh sách: ${twice.join(', ')}.`);
  const unclear = called.filter(({ kind }) => kind === null).length;
  if (unclear > 0)
    warn(
      'kind-missing',
      `${unclear} người chưa ghi là ${Object.values(KIND_LABELS).slice(0, 3).join(', ').toLowerCase()} hay dự khuyết.`,
    );
}

function signedTable({ records, book }: OutlineSource) {
  const called = summonedOf(records);
  if (called.length === 0) return richLines([book.lack(FIELD)]);
  const units = [...new Set(called.map(({ unit }) => unit))];
  let number = 0;
  const rows = units.flatMap((unit): readonly RichRow[] => [
    { group: unit || 'Chưa ghi tổ chức đảng' },
    ...called
      .filter((one) => one.unit === unit)
      .map((one): RichRow => {
        number += 1;
        return [String(number), one.fullName, one.post, printedCardCode(one.number), ''];
      }),
  ]);
  book.note({
    tag: FIELD,
    label: 'Người được triệu tập',
    value: called.map(({ fullName }) => fullName).join('; '),
    record: 'delegates.summoned-names',
  });
  const base = `Tổng số ${wholeWithWords(called.length)} người được triệu tập; có mặt ký tên: ………… người; vắng mặt: ………… người.`;
  return joinRich(richTable(SIGNED, rows, undefined, SIGNING_ROW), richLines([base]));
}

export const summonedOf = ({ delegates }: PaperRecords): readonly Delegate[] =>
  delegates.filter(({ summoned }) => summoned);

/** Group and seat of a person as papers print them; '' where none is given yet. */
export function placesOf({
  groups,
  seats,
}: PaperRecords): (personId: string) => { readonly group: string; readonly seat: string } {
  const group = new Map(groups.flatMap(({ name, memberIds }) => memberIds.map((id) => [id, name] as const)));
  const seat = new Map(seats.map((one) => [one.personId, seatName(one)]));
  return (id) => ({ group: (group.get(id) ?? '').replace(/^Tổ\s+/u, ''), seat: seat.get(id) ?? '' });
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
