/** Election regulations: `QC244` with Quyết định 244-QĐ/TW (2014), `QC190` with Quyết định 190-QĐ/TW (2024). */
import type { ElectionKey, ValueOf } from './definitions.ts';
import { PUBLIC_HOLIDAYS, WORKED_SATURDAYS } from './holidays.ts';
import type { Given } from './rule.ts';
import { from } from './shapes.ts';

export type ElectionValues = { readonly [K in ElectionKey]: Given<ValueOf<K>> };

const practice = from('PRACTICE', 'practice');
const SMALL_BODY = from('HD27-2024', 'secondary', 'trả lời của một tỉnh, 3/2025');
const ROUNDING = 'Văn bản không nêu cách làm tròn: lấy phần nguyên, ít nhất một người.';
const SECRET = [
  ...(['committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-commission'] as const),
  ...(['inspection-head', 'inspection-deputy', 'official-delegates', 'alternate-delegates'] as const),
  ...(['opinion-ballot', 'introduction-ballot'] as const),
] as const;
const SHOWN = [
  ...(['presidium', 'secretariat', 'credentials', 'counting-board'] as const),
  ...(['number-to-elect', 'election-list', 'programme', 'resolution'] as const),
] as const;
const FAULTS = ['added-name', 'signature', 'extra-writing', 'special-mark', 'several-inks', 'erasure'] as const;
const MEMBERS_OUT = [
  ...(['temporary-away-absent', 'exempt-absent', 'suspended'] as const),
  ...(['prosecuted-or-detained', 'whole-absence-accepted'] as const),
] as const;
const TWO_DENOMINATORS =
  'Riêng cho bầu cử; biểu quyết các việc khác tính theo số đảng viên chính thức (Quy định 294-QĐ/TW điểm 9.3.2).';

const art = (article: number) => from('QC244', 'excerpt', `Điều ${article}`);

export const QC244: ElectionValues = {
  'surplus.required-for': from('QC244', 'unread', 'Điều 16')(['committee', 'standing-committee']),
  'surplus.cap-percent': art(16)(30),
  'surplus.prepared-percent': from('QC244', 'secondary', 'Điều 16')([10, 15]),
  'surplus.small-seats': SMALL_BODY([3, 5]),
  'surplus.small-most': SMALL_BODY(1),
  'surplus.rounding-least': from('QC244', 'derived', 'Điều 16')(1, { note: ROUNDING }),
  'surplus.support-percent': from('QC244', 'unread')(null, { note: 'Không tìm thấy mức ủng hộ trong quy chế này.' }),
  'surplus.opinion-ballot': from('HD03-2020', 'secondary')('over-cap'),
  'ballot.secret': art(3)(SECRET),
  'ballot.show-of-hands': art(3)(SHOWN),
  'ballot.faults': from('QC244', 'unread', 'Điều 17')(FAULTS),
  'ballot.all-disagree': from(
    'QC244',
    'derived',
    'Điều 17',
  )('invalid', { note: 'Văn bản hiểu được hai cách; ghi rõ cách dùng trong biên bản.' }),
  'ballot.kept-months': from('QC244', 'unread')(6),
  'result.threshold': art(32)([1, 2]),
  'result.members-out': art(32)(MEMBERS_OUT, { note: TWO_DENOMINATORS }),
  'result.delegates-out': art(32)(['convening-member-whole-absence', 'whole-absence-not-replaced'], {
    note: TWO_DENOMINATORS,
  }),
  'result.committee-out': from('QC244', 'unread', 'Điều 32')(['suspended', 'prosecuted-or-detained']),
  'result.tie-needs-majority': from('QC244', 'unread', 'Điều 32')(false),
  'result.rounds': practice(2),
  'result.cell-secretary-rounds': from('QD24-2021', 'excerpt', 'điểm 22')(3),
  'result.direct-secretary': from('CT35-2019', 'excerpt')('pilot'),
  'delegates.from-members': from('QD24-2021', 'excerpt')(200),
  'delegates.upper-most': from('CT35-2019', 'excerpt')(300),
  'quorum.present': from('DL-2011', 'unread', 'Điều 11')([2, 3]),
  'quorum.units': from('DL-2011', 'unread', 'Điều 11')([2, 3]),
  'bodies.presidium.cell': practice([1, 3]),
  'bodies.presidium.grassroots': practice([3, 5]),
  'bodies.presidium.upper': practice([5, 9]),
  'bodies.first-meeting': from('QD29-2016', 'excerpt', 'điểm 15.1')([1, 3]),
  'bodies.secretariat.cell': practice([1, 2]),
  'bodies.secretariat.grassroots': practice([1, 3]),
  'bodies.secretariat.upper': practice([3, 5]),
  'bodies.credentials.grassroots': practice([3, 5]),
  'bodies.credentials.upper': practice([5, 9]),
  'bodies.counting.cell': practice([1, 3], { note: 'Thường 3 người; chi bộ rất ít đảng viên 1 - 2 người.' }),
  'bodies.counting.grassroots': practice([3, 7]),
  'bodies.counting.upper': practice([7, 15]),
  'calendar.holidays': from(
    'BLLD-2019',
    'unread',
    'Điều 112',
  )(PUBLIC_HOLIDAYS, {
    note: 'Từ năm 2027 tính theo ngày lễ; có thông báo nghỉ của năm nào thì sửa lại năm đó.',
  }),
  'calendar.worked': from('BLLD-2019', 'unread', 'Điều 112')(WORKED_SATURDAYS),
  'deadline.notice': from('QD24-2021', 'excerpt', 'điểm 11.1')(30),
  'deadline.dossier': art(10)(15),
  'deadline.review': from('HT-2025', 'secondary')(45, { note: 'Mỗi tỉnh đặt một mức.' }),
  'deadline.report': from('QD24-2021', 'excerpt', 'điểm 16.1')(7),
  'deadline.approval': from('QD24-2021', 'excerpt', 'điểm 16.1')(15),
  'deadline.complaint': art(35)(15),
};

const now = (article: number) => from('QC190', 'excerpt', `Điều ${article}`);
const unread = (article: number) => from('QC190', 'unread', `Điều ${article}`);

export const QC190: ElectionValues = {
  ...QC244,
  'surplus.required-for': now(14)(['committee', 'standing-committee']),
  'surplus.cap-percent': now(14)(30),
  'surplus.prepared-percent': now(14)([10, 15]),
  'surplus.rounding-least': from('QC190', 'derived', 'Điều 14')(1, { note: ROUNDING }),
  'surplus.support-percent': now(14)(30, { note: 'Tính trên số đại biểu (đảng viên) có mặt.' }),
  'surplus.opinion-ballot': from('QC190', 'excerpt', 'Điều 17 khoản 4')('required'),
  'ballot.secret': now(3)(SECRET),
  'ballot.show-of-hands': now(3)(SHOWN),
  'ballot.faults': unread(15)(FAULTS),
  'ballot.all-disagree': from(
    'QC190',
    'derived',
    'Điều 15',
  )('invalid', { note: 'Văn bản hiểu được hai cách; ghi rõ cách dùng trong biên bản.' }),
  'ballot.kept-months': now(35)(6),
  'result.threshold': now(30)([1, 2]),
  'result.members-out': now(30)(MEMBERS_OUT, { note: TWO_DENOMINATORS }),
  'result.delegates-out': now(30)(['convening-member-whole-absence', 'whole-absence-not-replaced'], {
    note: TWO_DENOMINATORS,
  }),
  'result.committee-out': unread(30)(['suspended', 'prosecuted-or-detained']),
  'result.tie-needs-majority': unread(30)(false),
  'result.direct-secretary': from('HD04-2024', 'excerpt', 'mục 8')('allowed'),
  'deadline.dossier': now(10)(15),
  'deadline.report': from('QD294-2025', 'unread')(7),
  'deadline.approval': from('QD294-2025', 'unread')(15),
  'deadline.complaint': now(33)(15),
};
