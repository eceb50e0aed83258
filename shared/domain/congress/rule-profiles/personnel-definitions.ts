/** Rules that change with the directive of a term: age, structure, numbers, steps, schedule. */
import type { RuleDefinition } from './rule.ts';
import { choice, DAY, FRACTION, MONTH, number, range, set, YES_NO } from './shapes.ts';

const AGE = { family: 'personnel', group: 'age', editable: true } as const;
const PERSON = { family: 'personnel', group: 'person', editable: true } as const;
const STRUCTURE = { family: 'personnel', group: 'structure', editable: true } as const;
const NUMBERS = { family: 'personnel', group: 'numbers', editable: true } as const;
const STEPS = { family: 'personnel', group: 'steps', editable: true } as const;
const SCHEDULE = { family: 'personnel', group: 'schedule', editable: true } as const;
const LAW = { editable: false } as const;
const OPTIONAL = { optional: true } as const;
const MONTHS = number('months', 0, 240);
const YEARS = number('years', 18, 100);
const PERCENT = number('percent', 0, 100);
const PEOPLE = number('people', 0, 200);
const SIZES = range('people', 0, 200);
const LENGTH = number('days', 0, 10);

export const PERSONNEL_RULES = {
  'age.reference.grassroots': { ...AGE, ...MONTH, label: 'Tháng tính tuổi của chi bộ, đảng bộ cơ sở' },
  'age.reference.commune': { ...AGE, ...MONTH, label: 'Tháng tính tuổi của đảng bộ xã, phường, đặc khu' },
  'age.reference.upper': { ...AGE, ...MONTH, label: 'Tháng tính tuổi của đảng bộ cấp trên trực tiếp cơ sở' },
  'age.reference.central': { ...AGE, ...MONTH, label: 'Tháng tính tuổi của đảng bộ trực thuộc Trung ương' },
  'age.reference.government': { ...AGE, ...MONTH, label: 'Tháng tính tuổi chức danh chính quyền' },
  'age.first-months': { ...AGE, ...MONTHS, label: 'Lần đầu tham gia: thời gian công tác còn ít nhất' },
  'age.reelect-months': { ...AGE, ...MONTHS, label: 'Tái cử cấp uỷ: thời gian công tác còn ít nhất' },
  'age.reelect-front-months': {
    ...{ ...AGE, ...MONTHS, ...OPTIONAL },
    label: 'Tái cử ở Mặt trận, đoàn thể: thời gian công tác còn ít nhất',
  },
  'age.province-deputy-months': {
    ...{ ...AGE, ...MONTHS, ...OPTIONAL },
    label: 'Phó bí thư cấp tỉnh, trường hợp đặc biệt: thời gian công tác còn ít nhất',
  },
  'age.retirement': {
    ...AGE,
    ...LAW,
    ...choice({ BLLD2012: 'nam 60, nữ 55 (Bộ luật Lao động 2012)', ND135: 'lộ trình của Nghị định 135/2020/NĐ-CP' }),
    label: 'Tuổi nghỉ hưu dùng để tính thời gian công tác còn lại',
  },
  'age.retired.first-male': { ...AGE, ...YEARS, label: 'Cán bộ nghỉ hưu, không chuyên trách, lần đầu: nam không quá' },
  'age.retired.first-female': { ...AGE, ...YEARS, label: 'Cán bộ nghỉ hưu, không chuyên trách, lần đầu: nữ không quá' },
  'age.retired.reelect-male': { ...AGE, ...YEARS, label: 'Cán bộ nghỉ hưu, không chuyên trách, tái cử: nam không quá' },
  'age.retired.reelect-female': {
    ...AGE,
    ...YEARS,
    label: 'Cán bộ nghỉ hưu, không chuyên trách, tái cử: nữ không quá',
  },

  'person.removal-months': { ...PERSON, ...MONTHS, label: 'Bị cách chức: chưa được bầu vào cấp uỷ trong' },
  'person.warning-months': { ...PERSON, ...MONTHS, label: 'Bị cảnh cáo: chưa được bầu vào cấp uỷ trong' },
  'person.reprimand-months': { ...PERSON, ...MONTHS, label: 'Bị khiển trách: chưa được bầu vào cấp uỷ trong' },
  'person.education': {
    ...PERSON,
    ...choice({
      none: 'không nêu mức tối thiểu',
      elementary: 'sơ cấp',
      intermediate: 'trung cấp',
      college: 'cao đẳng',
      university: 'đại học',
      master: 'thạc sĩ',
    }),
    label: 'Trình độ chuyên môn tối thiểu',
  },
  'person.theory': {
    ...PERSON,
    ...choice({
      none: 'không nêu mức tối thiểu',
      elementary: 'sơ cấp',
      intermediate: 'trung cấp',
      advanced: 'cao cấp',
    }),
    label: 'Trình độ lý luận chính trị tối thiểu',
  },
  'person.relatives': {
    ...PERSON,
    ...choice({ report: 'nêu rõ để cấp uỷ xem xét', refuse: 'không đưa vào danh sách' }),
    label: 'Có người thân cùng trong cấp uỷ hoặc giữ chức vụ quản lý trực tiếp',
  },

  'structure.women-percent': { ...STRUCTURE, ...PERCENT, label: 'Tỉ lệ cấp uỷ viên nữ, ít nhất' },
  'structure.woman-in-standing': { ...STRUCTURE, ...YES_NO, label: 'Có cán bộ nữ trong ban thường vụ' },
  'structure.young-under': { ...STRUCTURE, ...YEARS, label: 'Cán bộ trẻ là người dưới' },
  'structure.young-percent': { ...STRUCTURE, ...PERCENT, label: 'Tỉ lệ cấp uỷ viên trẻ, ít nhất' },
  'structure.middle-ages': { ...STRUCTURE, ...range('years', 18, 100), label: 'Độ tuổi giữa trong ba độ tuổi' },
  'structure.middle-percent': { ...STRUCTURE, ...range('percent', 0, 100), label: 'Tỉ lệ độ tuổi giữa' },
  'structure.minority-percent': {
    ...{ ...STRUCTURE, ...PERCENT, ...OPTIONAL },
    label: 'Tỉ lệ cấp uỷ viên người dân tộc thiểu số, ít nhất (trống: phù hợp cơ cấu dân cư)',
  },
  'structure.renewal': { ...STRUCTURE, ...FRACTION, label: 'Đổi mới cấp uỷ, ít nhất' },
  'structure.science-percent': {
    ...{ ...STRUCTURE, ...PERCENT, ...OPTIONAL },
    label: 'Tỉ lệ cấp uỷ viên có chuyên môn khoa học, công nghệ, khoảng',
  },

  'numbers.cell.committee-from': {
    ...NUMBERS,
    ...LAW,
    ...PEOPLE,
    label: 'Chi bộ bầu chi uỷ khi có số đảng viên chính thức từ',
  },
  'numbers.cell.committee-most': { ...NUMBERS, ...PEOPLE, label: 'Chi uỷ nhiều nhất' },
  'numbers.cell.members-least': { ...NUMBERS, ...LAW, ...PEOPLE, label: 'Chi bộ có ít nhất số đảng viên chính thức' },
  'numbers.cell.deputies': { ...NUMBERS, ...PEOPLE, label: 'Số phó bí thư chi bộ, nhiều nhất' },
  'numbers.grassroots.committee-most': { ...NUMBERS, ...PEOPLE, label: 'Cấp uỷ đảng bộ cơ sở nhiều nhất' },
  'numbers.commune.committee': {
    ...NUMBERS,
    ...SIZES,
    label: 'Cấp uỷ đảng bộ xã, phường, đặc khu nhiều nhất: không sáp nhập hoặc từ 2 đơn vị; từ 3 đơn vị trở lên',
  },
  'numbers.standing.committee-from': { ...NUMBERS, ...LAW, ...PEOPLE, label: 'Bầu ban thường vụ khi cấp uỷ có từ' },
  'numbers.standing.share': {
    ...NUMBERS,
    ...LAW,
    ...FRACTION,
    label: 'Ban thường vụ không quá phần của số cấp uỷ viên',
  },
  'numbers.commune.standing': {
    ...{ ...NUMBERS, ...SIZES, ...OPTIONAL },
    label: 'Ban thường vụ đảng uỷ xã, phường, đặc khu',
  },
  'numbers.commune.deputies': {
    ...{ ...NUMBERS, ...PEOPLE, ...OPTIONAL },
    label: 'Số phó bí thư đảng uỷ xã, phường, đặc khu',
  },
  'numbers.inspection.grassroots': { ...NUMBERS, ...SIZES, label: 'Uỷ ban kiểm tra của đảng uỷ cơ sở' },
  'numbers.inspection.commune': { ...NUMBERS, ...SIZES, label: 'Uỷ ban kiểm tra của đảng uỷ xã, phường, đặc khu' },
  'numbers.inspection.upper': { ...NUMBERS, ...SIZES, label: 'Uỷ ban kiểm tra của cấp trên trực tiếp cơ sở' },
  'numbers.commune.rank': {
    ...NUMBERS,
    ...LAW,
    ...choice({ grassroots: 'tổ chức cơ sở đảng', upper: 'cấp trên trực tiếp cơ sở' }),
    label: 'Đảng bộ xã, phường, đặc khu là',
  },
  'numbers.contents': { ...NUMBERS, ...number('contents', 2, 4), label: 'Số nội dung của đại hội' },
  'numbers.contents-merged': {
    ...{ ...NUMBERS, ...number('contents', 2, 4), ...OPTIONAL },
    label: 'Số nội dung của đại hội ở tổ chức sáp nhập, thành lập mới',
  },

  'numbers.formation': {
    ...{ ...NUMBERS, ...OPTIONAL },
    ...choice({
      established: 'có từ trước: đại hội bầu cấp uỷ',
      merged: 'sáp nhập, thành lập mới: cấp uỷ, đoàn đại biểu được chỉ định',
    }),
    label: 'Tổ chức đảng này',
  },

  'step.appointment': {
    ...{ ...STEPS, ...LAW, ...OPTIONAL },
    ...choice({ 'three-steps': 'ba bước: thông qua phương án nhân sự; thẩm định; quyết định chỉ định' }),
    label: 'Chỉ định cấp uỷ xã, phường, đặc khu mới thành lập theo',
  },
  'step.threshold': { ...STEPS, ...LAW, ...FRACTION, label: 'Đạt ở một bước khi được quá phần của số được triệu tập' },
  'step.quorum': {
    ...STEPS,
    ...LAW,
    ...FRACTION,
    label: 'Hội nghị của bước hợp lệ khi có mặt ít nhất phần của số được triệu tập',
  },
  'step.order': {
    ...STEPS,
    ...choice({ 'reelect-first': 'xong tái cử rồi mới làm lần đầu', together: 'làm cùng nhau' }),
    label: 'Thứ tự quy trình tái cử và lần đầu tham gia',
  },
  'step.reelect-steps': {
    ...STEPS,
    ...set({ 'step-1': 'bước 1', 'step-2': 'bước 2', 'step-3': 'bước 3', 'step-4': 'bước 4', 'step-5': 'bước 5' }),
    label: 'Người tái cử qua các bước',
  },

  'schedule.days.cell': { ...SCHEDULE, ...LENGTH, label: 'Đại hội chi bộ, nhiều nhất' },
  'schedule.days.grassroots': { ...SCHEDULE, ...LENGTH, label: 'Đại hội đảng bộ cơ sở, nhiều nhất' },
  'schedule.days.commune': { ...SCHEDULE, ...LENGTH, label: 'Đại hội đảng bộ xã, phường, đặc khu, nhiều nhất' },
  'schedule.days.upper': { ...SCHEDULE, ...LENGTH, label: 'Đại hội đảng bộ cấp trên trực tiếp cơ sở, nhiều nhất' },
  'schedule.days.central': { ...SCHEDULE, ...LENGTH, label: 'Đại hội đảng bộ trực thuộc Trung ương, nhiều nhất' },
  'schedule.days.preparatory': {
    ...SCHEDULE,
    ...LENGTH,
    label: 'Phiên trù bị từ cấp trên trực tiếp cơ sở trở lên, nhiều nhất',
  },
  'schedule.from.grassroots': { ...{ ...SCHEDULE, ...DAY, ...OPTIONAL }, label: 'Đại hội cơ sở bắt đầu từ' },
  'schedule.before.grassroots': { ...{ ...SCHEDULE, ...DAY, ...OPTIONAL }, label: 'Đại hội cơ sở xong trước' },
  'schedule.before.commune': {
    ...{ ...SCHEDULE, ...DAY, ...OPTIONAL },
    label: 'Đại hội đảng bộ xã, phường, đặc khu xong trước',
  },
  'schedule.before.upper': {
    ...{ ...SCHEDULE, ...DAY, ...OPTIONAL },
    label: 'Đại hội cấp trên trực tiếp cơ sở xong trước',
  },
  'schedule.before.central': {
    ...{ ...SCHEDULE, ...DAY, ...OPTIONAL },
    label: 'Đại hội đảng bộ trực thuộc Trung ương xong trước',
  },
} as const satisfies Readonly<Record<string, RuleDefinition>>;
