/** Rules that change with the election regulation, and those of the Charter that elections need. */
import type { RuleDefinition } from './rule.ts';
import { choice, DAYS, FRACTION, number, range, set, YES_NO } from './shapes.ts';

const SURPLUS = { family: 'election', group: 'surplus', editable: true } as const;
const BALLOT = { family: 'election', group: 'ballot', editable: true } as const;
const RESULT = { family: 'election', group: 'result', editable: true } as const;
const DELEGATES = { family: 'election', group: 'delegates', editable: true } as const;
const BODIES = { family: 'election', group: 'bodies', editable: true } as const;
const DEADLINES = { family: 'election', group: 'deadlines', editable: true } as const;
const LAW = { editable: false } as const;
const OPTIONAL = { optional: true } as const;
const PERCENT = number('percent', 0, 100);
const PEOPLE = number('people', 0, 200);
const SIZES = range('people', 0, 50);
const WORKING_DAYS = number('working-days', 0, 250);

const ELECTED = {
  committee: 'cấp uỷ (chi uỷ)',
  'standing-committee': 'ban thường vụ',
  secretary: 'bí thư',
  'deputy-secretary': 'phó bí thư',
  'inspection-commission': 'uỷ ban kiểm tra',
  'inspection-head': 'chủ nhiệm uỷ ban kiểm tra',
  'inspection-deputy': 'phó chủ nhiệm uỷ ban kiểm tra',
  'official-delegates': 'đại biểu chính thức dự đại hội cấp trên',
  'alternate-delegates': 'đại biểu dự khuyết dự đại hội cấp trên',
  'opinion-ballot': 'phiếu xin ý kiến',
  'introduction-ballot': 'phiếu giới thiệu',
} as const;
const SHOWN = {
  presidium: 'đoàn chủ tịch',
  secretariat: 'đoàn thư ký',
  credentials: 'ban thẩm tra tư cách đại biểu',
  'counting-board': 'ban kiểm phiếu',
  'number-to-elect': 'số lượng cần bầu',
  'election-list': 'danh sách bầu cử',
  programme: 'chương trình',
  resolution: 'nghị quyết',
} as const;
const FAULTS = {
  'added-name': 'ghi thêm tên ngoài danh sách',
  signature: 'có ký tên',
  'extra-writing': 'viết thêm vào phiếu',
  'special-mark': 'có đánh dấu riêng',
  'several-inks': 'dùng nhiều màu mực',
  erasure: 'có tẩy xoá',
} as const;
const MEMBERS_OUT = {
  'temporary-away-absent': 'đảng viên đang sinh hoạt tạm thời nơi khác, không về dự',
  'exempt-absent': 'đảng viên được miễn công tác và sinh hoạt, không dự',
  suspended: 'đảng viên bị đình chỉ sinh hoạt',
  'prosecuted-or-detained': 'đảng viên bị khởi tố, truy tố, tạm giam',
  'whole-absence-accepted': 'đảng viên vắng suốt đại hội có lý do được chấp nhận',
} as const;
const DELEGATES_OUT = {
  'convening-member-whole-absence': 'cấp uỷ viên cấp triệu tập vắng suốt đại hội',
  'whole-absence-not-replaced': 'đại biểu vắng suốt đại hội, không có dự khuyết thay',
} as const;
const COMMITTEE_OUT = {
  suspended: 'người bị đình chỉ',
  'prosecuted-or-detained': 'người bị khởi tố, truy tố, tạm giam',
} as const;

export const ELECTION_RULES = {
  'surplus.required-for': { ...SURPLUS, ...LAW, ...set(ELECTED), label: 'Bắt buộc có số dư khi bầu' },
  'surplus.cap-percent': { ...SURPLUS, ...LAW, ...PERCENT, label: 'Số dư nhiều nhất, so với số lượng cần bầu' },
  'surplus.prepared-percent': { ...SURPLUS, ...range('percent', 0, 30), label: 'Số dư cấp uỷ triệu tập chuẩn bị' },
  'surplus.small-seats': { ...SURPLUS, ...SIZES, label: 'Cấp uỷ nhỏ là nơi bầu' },
  'surplus.small-most': { ...SURPLUS, ...PEOPLE, label: 'Số dư nhiều nhất của cấp uỷ nhỏ' },
  'surplus.rounding-least': {
    ...SURPLUS,
    ...PEOPLE,
    label: 'Số dư nhiều nhất không dưới (khi 30 % chưa đủ một người)',
  },
  'surplus.support-percent': {
    ...{ ...SURPLUS, ...LAW, ...PERCENT, ...OPTIONAL },
    label: 'Người ngoài danh sách cấp uỷ chuẩn bị: được trên … số có mặt đồng ý mới xem xét',
  },
  'surplus.opinion-ballot': {
    ...SURPLUS,
    ...LAW,
    ...choice({ required: 'phải lấy khi bầu cấp uỷ', 'over-cap': 'chỉ khi danh sách vượt số dư cho phép' }),
    label: 'Phiếu xin ý kiến về người được đề cử, ứng cử tại đại hội',
  },

  'ballot.secret': { ...BALLOT, ...LAW, ...set(ELECTED), label: 'Bỏ phiếu kín' },
  'ballot.show-of-hands': { ...BALLOT, ...LAW, ...set(SHOWN), label: 'Biểu quyết giơ thẻ' },
  'ballot.faults': { ...BALLOT, ...set(FAULTS), label: 'Phiếu không hợp lệ khi' },
  'ballot.all-disagree': {
    ...BALLOT,
    ...choice({ invalid: 'không hợp lệ', valid: 'hợp lệ, không ai được phiếu' }),
    label: 'Phiếu nhiều người không có số dư mà không đồng ý tất cả',
  },
  'ballot.kept-months': { ...BALLOT, ...number('months', 0, 120), label: 'Lưu phiếu đã niêm phong' },

  'result.threshold': { ...RESULT, ...LAW, ...FRACTION, label: 'Trúng cử khi được quá phần của số tính kết quả' },
  'result.members-out': {
    ...RESULT,
    ...LAW,
    ...set(MEMBERS_OUT),
    label: 'Đại hội đảng viên: không tính vào số tính kết quả',
  },
  'result.delegates-out': {
    ...RESULT,
    ...LAW,
    ...set(DELEGATES_OUT),
    label: 'Đại hội đại biểu: không tính vào số tính kết quả',
  },
  'result.committee-out': {
    ...RESULT,
    ...set(COMMITTEE_OUT),
    label: 'Hội nghị cấp uỷ: không tính vào số tính kết quả',
  },
  'result.tie-needs-majority': { ...RESULT, ...YES_NO, label: 'Bầu lại giữa những người bằng phiếu phải quá nửa' },
  'result.rounds': { ...RESULT, ...number('rounds', 1, 5), label: 'Bầu thiếu: số lần bầu thường dùng' },
  'result.cell-secretary-rounds': {
    ...{ ...RESULT, ...LAW, ...number('rounds', 1, 5) },
    label: 'Bí thư chi bộ: không ai đạt sau số lần thì cấp trên chỉ định',
  },
  'result.direct-secretary': {
    ...RESULT,
    ...choice({ pilot: 'thí điểm', allowed: 'được thực hiện' }),
    label: 'Đại hội trực tiếp bầu bí thư',
  },

  'delegates.from-members': {
    ...DELEGATES,
    ...LAW,
    ...number('people', 0, 10000),
    label: 'Đại hội đại biểu khi đảng bộ cơ sở có từ',
  },
  'delegates.upper-most': {
    ...DELEGATES,
    ...number('people', 0, 10000),
    label: 'Đại biểu đại hội cấp huyện và tương đương, nhiều nhất',
  },
  'quorum.present': {
    ...DELEGATES,
    ...LAW,
    ...FRACTION,
    label: 'Đại hội hợp lệ khi có mặt ít nhất phần của số được triệu tập',
  },
  'quorum.units': {
    ...DELEGATES,
    ...LAW,
    ...FRACTION,
    label: 'và có đại diện của ít nhất phần của số tổ chức trực thuộc',
  },

  'bodies.presidium.cell': { ...BODIES, ...SIZES, label: 'Đoàn chủ tịch đại hội chi bộ' },
  'bodies.presidium.grassroots': { ...BODIES, ...SIZES, label: 'Đoàn chủ tịch đại hội đảng bộ cơ sở' },
  'bodies.presidium.upper': { ...BODIES, ...SIZES, label: 'Đoàn chủ tịch đại hội cấp trên' },
  'bodies.first-meeting': { ...BODIES, ...SIZES, label: 'Đoàn chủ tịch phiên họp đầu của cấp uỷ mới' },
  'bodies.secretariat.cell': { ...BODIES, ...SIZES, label: 'Đoàn thư ký đại hội chi bộ' },
  'bodies.secretariat.grassroots': { ...BODIES, ...SIZES, label: 'Đoàn thư ký đại hội đảng bộ cơ sở' },
  'bodies.secretariat.upper': { ...BODIES, ...SIZES, label: 'Đoàn thư ký đại hội cấp trên' },
  'bodies.credentials.grassroots': {
    ...BODIES,
    ...SIZES,
    label: 'Ban thẩm tra tư cách đại biểu đại hội đảng bộ cơ sở',
  },
  'bodies.credentials.upper': { ...BODIES, ...SIZES, label: 'Ban thẩm tra tư cách đại biểu đại hội cấp trên' },
  'bodies.counting.cell': { ...BODIES, ...SIZES, label: 'Ban kiểm phiếu đại hội chi bộ' },
  'bodies.counting.grassroots': { ...BODIES, ...SIZES, label: 'Ban kiểm phiếu đại hội đảng bộ cơ sở' },
  'bodies.counting.upper': { ...BODIES, ...SIZES, label: 'Ban kiểm phiếu đại hội cấp trên' },

  'calendar.holidays': {
    ...DEADLINES,
    ...DAYS,
    label: 'Ngày nghỉ lễ, Tết vào ngày thường (kể cả nghỉ bù, nghỉ hoán đổi)',
  },
  'calendar.worked': { ...DEADLINES, ...DAYS, label: 'Ngày thứ bảy làm bù' },

  'deadline.notice': { ...DEADLINES, ...WORKING_DAYS, label: 'Thông báo ngày khai mạc trước đại hội' },
  'deadline.dossier': {
    ...DEADLINES,
    ...WORKING_DAYS,
    label: 'Hồ sơ ứng cử của người không phải đại biểu nộp trước đại hội (từ cấp huyện)',
  },
  'deadline.review': { ...DEADLINES, ...WORKING_DAYS, label: 'Cấp trên duyệt nội dung trước đại hội' },
  'deadline.report': { ...DEADLINES, ...WORKING_DAYS, label: 'Báo cáo kết quả lên cấp trên sau bế mạc' },
  'deadline.approval': { ...DEADLINES, ...WORKING_DAYS, label: 'Cấp trên chuẩn y từ khi nhận báo cáo' },
  'deadline.complaint': { ...DEADLINES, ...WORKING_DAYS, label: 'Xem xét khiếu nại về bầu cử sau bế mạc' },
} as const satisfies Readonly<Record<string, RuleDefinition>>;
