/**
 * Personnel and schedule rules by directive. `R2020`: Chỉ thị 35-CT/TW (2019) · `R2024-06`: Chỉ thị 35-CT/TW
 * (2024) · `R2025-04`: Chỉ thị 45-CT/TW, which raised re-election from 30 to 48 months and made a commune the
 * direct superior of grassroots organizations.
 */
import type { PersonnelKey, ValueOf } from './definitions.ts';
import type { Given } from './rule.ts';
import { from } from './shapes.ts';

export type PersonnelValues = { readonly [K in PersonnelKey]: Given<ValueOf<K>> };

const charter = from('QD24-2021', 'excerpt', 'điểm 22');
const practice = from('PRACTICE', 'practice');
const province = from('HD-2025', 'secondary');
const NO_CENTRAL_RULE = 'Ban thường vụ cấp uỷ tỉnh quy định; đây là mức của một tỉnh.';
const SUBJECT_TO_CRITERIA = 'Về nguyên tắc vẫn được bầu nếu đủ tiêu chuẩn; 0 tháng là không cấm.';
const NOT_LISTED = 'Tiêu chuẩn theo chức danh do cấp trên hướng dẫn; văn bản trung ương chưa đọc được mức.';

/** The same in every term. */
const STEADY = {
  'age.retired.first-male': province(65, { note: NO_CENTRAL_RULE }),
  'age.retired.first-female': province(60, { note: NO_CENTRAL_RULE }),
  'age.retired.reelect-male': province(67, { note: NO_CENTRAL_RULE }),
  'age.retired.reelect-female': province(62, { note: NO_CENTRAL_RULE }),
  'person.removal-months': from('DL-2011', 'excerpt')(12),
  'person.warning-months': from('DL-2011', 'secondary')(0, { note: SUBJECT_TO_CRITERIA }),
  'person.reprimand-months': from('DL-2011', 'secondary')(0, { note: SUBJECT_TO_CRITERIA }),
  'person.education': practice('none', { note: NOT_LISTED }),
  'person.theory': practice('none', { note: NOT_LISTED }),
  'person.relatives': practice('report'),
  'numbers.cell.committee-from': charter(9),
  'numbers.cell.committee-most': charter(7),
  'numbers.cell.members-least': from('DL-2011', 'excerpt')(3),
  'numbers.cell.deputies': charter(1),
  'numbers.standing.committee-from': from('QD29-2016', 'excerpt')(9),
  'numbers.standing.share': from('QD29-2016', 'excerpt')([1, 3]),
  'numbers.contents': from('CT35-2019', 'excerpt')(4),
  'step.order': from('CT35-2019', 'excerpt', 'phụ lục')('reelect-first'),
  'schedule.days.cell': from('HT-2025', 'secondary')(1),
} as const;

const CT35 = from('CT35-2019', 'excerpt');
const CT35_ANNEX = from('CT35-2019', 'excerpt', 'phụ lục 2');
const HD26 = from('HD26-2019', 'excerpt');

export const R2020: PersonnelValues = {
  ...STEADY,
  'age.reference.grassroots': from('CT35-2019', 'derived')('2020-04', { note: 'Tháng bắt đầu đại hội cơ sở.' }),
  'age.reference.commune': from('CT35-2019', 'derived')('2020-04', {
    note: 'Nhiệm kỳ này đảng bộ xã là tổ chức cơ sở.',
  }),
  'age.reference.upper': CT35_ANNEX('2020-06'),
  'age.reference.central': CT35_ANNEX('2020-09'),
  'age.reference.government': HD26('2021-05', { note: 'Các tháng sinh in trong phụ lục lại ứng với 03/2021.' }),
  'age.first-months': CT35_ANNEX(60),
  'age.reelect-months': CT35_ANNEX(30),
  'age.reelect-front-months': from('CT35-2019', 'unread')(null),
  'age.province-deputy-months': from('CT35-2019', 'unread')(null),
  'age.retirement': from('BLLD-2012', 'derived')('BLLD2012', {
    note: 'Các tháng sinh đã công bố chỉ khớp với tuổi nghỉ hưu này.',
  }),
  'structure.women-percent': CT35(15),
  'structure.woman-in-standing': CT35(true),
  'structure.young-under': HD26(40, { note: 'Nêu cho cấp tỉnh, cấp huyện; ở cơ sở theo hướng dẫn của cấp trên.' }),
  'structure.young-percent': HD26(10, { note: 'Nêu cho cấp tỉnh, cấp huyện; ở cơ sở theo hướng dẫn của cấp trên.' }),
  'structure.middle-ages': HD26([40, 50]),
  'structure.middle-percent': HD26([40, 50]),
  'structure.minority-percent': CT35(null),
  'structure.renewal': from('CT35-2019', 'unread')([1, 3]),
  'structure.science-percent': CT35(null),
  'numbers.grassroots.committee-most': from('CT35-2019', 'unread')(15, {
    note: 'Như nhiệm kỳ 2015 - 2020, cấp có thẩm quyền quyết định.',
  }),
  'numbers.commune.committee': from('CT35-2019', 'unread')([15, 15], {
    note: 'Nhiệm kỳ này đảng bộ xã là tổ chức cơ sở.',
  }),
  'numbers.commune.standing': from('CT35-2019', 'unread')([3, 5]),
  'numbers.commune.deputies': from('CT35-2019', 'unread')(null),
  'numbers.inspection.grassroots': from('HD08-UBKT-2020', 'unread')([3, 5]),
  'numbers.inspection.commune': from('HD08-UBKT-2020', 'unread')([3, 5]),
  'numbers.inspection.upper': from('HD08-UBKT-2020', 'excerpt')([5, 7]),
  'numbers.commune.rank': CT35('grassroots'),
  'numbers.contents-merged': CT35(null),
  'numbers.formation': CT35(null),
  'step.appointment': CT35(null),
  'step.threshold': from('CT35-2019', 'excerpt', 'phụ lục')([1, 2]),
  'step.quorum': from('CT35-2019', 'excerpt', 'phụ lục')([2, 3]),
  'step.reelect-steps': from('CT35-2019', 'excerpt', 'phụ lục')(['step-1', 'step-2', 'step-3', 'step-4', 'step-5']),
  'schedule.days.grassroots': CT35(2),
  'schedule.days.commune': CT35(2),
  'schedule.days.upper': CT35(3),
  'schedule.days.central': CT35(4),
  'schedule.days.preparatory': CT35(0.5),
  'schedule.from.grassroots': CT35('2020-04-01', { note: 'Một nguồn nêu từ 15/3/2020 cho nơi làm điểm.' }),
  'schedule.before.grassroots': CT35('2020-06-30'),
  'schedule.before.commune': CT35('2020-06-30'),
  'schedule.before.upper': CT35('2020-08-31'),
  'schedule.before.central': CT35('2020-10-31'),
};

const CT35_2024 = from('CT35-2024', 'excerpt');
const HD27 = from('HD27-2024', 'unread');
const PROCESS_NOTE = 'Chưa đọc được quy trình của nhiệm kỳ này; tạm dùng quy trình nhiệm kỳ 2020 - 2025.';

export const R2024_06: PersonnelValues = {
  ...R2020,
  'age.reference.grassroots': CT35_2024('2025-04'),
  'age.reference.commune': CT35_2024('2025-04'),
  'age.reference.upper': CT35_2024('2025-06'),
  'age.reference.central': CT35_2024('2025-09'),
  'age.reference.government': CT35_2024('2026-05'),
  'age.first-months': CT35_2024(60),
  'age.reelect-months': CT35_2024(30),
  'age.retirement': from('ND135-2020', 'derived', 'Điều 4')('ND135'),
  'structure.women-percent': HD27(15),
  'structure.woman-in-standing': HD27(true),
  'structure.young-under': HD27(42),
  'structure.young-percent': HD27(10),
  'structure.middle-ages': HD27([40, 50]),
  'structure.middle-percent': HD27([40, 50]),
  'structure.minority-percent': HD27(null),
  'structure.renewal': HD27([1, 3]),
  'structure.science-percent': HD27(null),
  'numbers.grassroots.committee-most': HD27(15, { note: 'Cấp uỷ cấp trên quyết định.' }),
  'numbers.commune.committee': HD27([15, 15]),
  'numbers.commune.standing': HD27([3, 5]),
  'numbers.commune.deputies': HD27(null),
  'numbers.contents': CT35_2024(4),
  'step.threshold': HD27([1, 2], { note: PROCESS_NOTE }),
  'step.quorum': HD27([2, 3], { note: PROCESS_NOTE }),
  'step.order': HD27('reelect-first', { note: PROCESS_NOTE }),
  'step.reelect-steps': practice(['step-1', 'step-2', 'step-3'], {
    note: 'Hướng dẫn của nhiệm kỳ này được nhắc là có cách ngắn hơn cho người tái cử, văn bản chưa đọc được; phụ lục năm 2019 thì đủ năm bước.',
  }),
  'schedule.days.grassroots': CT35_2024(2),
  'schedule.days.commune': CT35_2024(2),
  'schedule.days.upper': CT35_2024(3),
  'schedule.days.central': CT35_2024(4),
  'schedule.days.preparatory': CT35_2024(0.5),
  'schedule.from.grassroots': CT35_2024('2025-04-01'),
  'schedule.before.grassroots': CT35_2024('2025-06-30'),
  'schedule.before.commune': CT35_2024('2025-06-30'),
  'schedule.before.upper': from('CT35-2024', 'unread')('2025-08-31', { note: 'Một tỉnh đặt hạn 25/8/2025.' }),
  'schedule.before.central': CT35_2024('2025-10-31'),
};

const CT45 = from('CT45-2025', 'excerpt');
const CT45_ANNEX = from('CT45-2025', 'excerpt', 'phụ lục 2');
const CT45_UNREAD = from('CT45-2025', 'unread');

export const R2025_04: PersonnelValues = {
  ...R2024_06,
  'age.reference.grassroots': CT45_ANNEX('2025-04'),
  'age.reference.commune': CT45_ANNEX('2025-07'),
  'age.reference.upper': CT45_ANNEX('2025-06'),
  'age.reference.central': CT45_ANNEX('2025-09'),
  'age.reference.government': CT45_ANNEX('2026-03'),
  'age.first-months': CT45_ANNEX(60),
  'age.reelect-months': CT45_ANNEX(48),
  'age.reelect-front-months': from('CT45-2025', 'secondary', 'phụ lục 2')(36, { note: 'Chỉ một nguồn nêu.' }),
  'age.province-deputy-months': CT45_ANNEX(42),
  'age.retirement': from('ND135-2020', 'derived', 'Điều 4')('ND135'),
  'structure.women-percent': CT45_UNREAD(15),
  'structure.woman-in-standing': CT45_UNREAD(true),
  'structure.young-under': CT45_UNREAD(42),
  'structure.young-percent': CT45_UNREAD(10),
  'structure.renewal': CT45_UNREAD([1, 3]),
  'structure.middle-ages': CT45_UNREAD([40, 50]),
  'structure.middle-percent': CT45_UNREAD([40, 50]),
  'structure.minority-percent': CT45(null),
  'structure.science-percent': CT45(5),
  'numbers.commune.committee': CT45([27, 33]),
  'numbers.commune.standing': CT45([9, 11]),
  'numbers.commune.deputies': CT45(2, {
    note: 'Một phó bí thư thường trực, một phó bí thư là chủ tịch uỷ ban nhân dân.',
  }),
  'numbers.inspection.grassroots': from('QD296-2025', 'unread')([3, 5]),
  'numbers.inspection.commune': from('QD296-2025', 'excerpt')([3, 7], { note: 'Số chuyên trách.' }),
  'numbers.inspection.upper': from('QD296-2025', 'unread')([5, 7]),
  'numbers.commune.rank': CT45('upper', { note: 'Từ ngày 01/7/2025.' }),
  'numbers.contents': CT45(4),
  'numbers.contents-merged': CT45(2, { note: 'Cấp uỷ và đoàn đại biểu được chỉ định, không bầu.' }),
  'numbers.formation': CT45('established', {
    note: 'Tổ chức sáp nhập, thành lập mới thì sửa mục này, ghi số văn bản của cấp trên; các bước và văn bản nhân sự đổi theo.',
  }),
  'step.appointment': from('CV8548-2025', 'secondary')('three-steps', {
    note: 'Theo báo chí, đoạn nói về bước ba bị cắt; cách biểu quyết ở bước một là mặc định của chương trình.',
  }),
  'schedule.days.grassroots': CT45(2),
  'schedule.days.commune': CT45(2),
  'schedule.days.upper': CT45(2),
  'schedule.days.central': CT45(4),
  'schedule.days.preparatory': CT45(0.5),
  'schedule.from.grassroots': CT45_UNREAD(null),
  'schedule.before.grassroots': CT45('2025-06-30'),
  'schedule.before.commune': CT45('2025-08-31'),
  'schedule.before.upper': CT45('2025-08-31'),
  'schedule.before.central': CT45('2025-10-31'),
};
