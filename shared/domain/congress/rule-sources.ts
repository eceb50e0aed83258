/**
 * Where the rules that decide something stand, and how sure we are of them. A
 * rule that was not read in a full text says so on the screen it decides on.
 */
import { shortDate } from '#shared/kernel/paper-date.ts';
import type { CongressKind } from './congress.ts';

type RuleSource = {
  readonly id: string;
  /** What the program does, for people */
  readonly sentence: string;
  readonly source: string;
  /** Where in the source; '' when the source has none */
  readonly clause: string;
  /** ISO day of the document; of a practice, the day it was written down here */
  readonly date: string;
  /**
   * text: read in a full-text copy · digest: read only in an excerpt or a summary ·
   * derived: our inference · practice: common practice, an editable default
   */
  readonly confidence: 'text' | 'digest' | 'derived' | 'practice';
  /** Decides something only at these kinds of congress; absent = all */
  readonly kinds?: readonly CongressKind[];
};

const CT35_2019 = { source: 'Chỉ thị 35-CT/TW', clause: 'phụ lục', date: '2019-05-30', confidence: 'digest' } as const;
const QC190 = { source: 'Quy chế bầu cử kèm Quyết định 190-QĐ/TW', clause: 'Điều 14', date: '2024-10-10' } as const;
const HD05 = { source: 'Hướng dẫn 05-HD/VPTW', date: '2026-05-27' } as const;
const PRACTICE = {
  ...{ source: 'thông lệ của cấp uỷ cơ sở', clause: '', date: '2026-11-23' },
  confidence: 'practice',
} as const;

export const RULE_SOURCES = [
  {
    ...{ id: 'paper-layout', ...HD05, clause: '', confidence: 'text' },
    sentence: 'Văn bản trình bày theo thể thức của Hướng dẫn 05-HD/VPTW.',
  },
  {
    ...{
      id: 'older-paper-layout',
      source: 'Hướng dẫn 36-HD/VPTW',
      clause: '',
      date: '2018-04-03',
      confidence: 'digest',
    },
    sentence:
      'Văn bản ký từ 03/4/2018 đến 26/5/2026 trình bày theo Hướng dẫn 36-HD/VPTW: “Kính gửi”, dấu phẩy sau nơi nhận và căn cứ; phần khác như Hướng dẫn 05-HD/VPTW.',
  },
  {
    ...{ id: 'personnel-steps', ...CT35_2019 },
    sentence:
      'Các bước mặc định theo quy trình của nhiệm kỳ 2020 - 2025 vận dụng xuống cơ sở, ở chi bộ thì theo thông lệ; cấp trên hướng dẫn khác thì sửa tên bước.',
  },
  {
    ...{ id: 'appointment-steps', ...PRACTICE, source: 'Công văn 8548-CV/BTCTW năm 2025, đọc qua báo chí' },
    sentence:
      'Tổ chức mới thành lập: ba bước chỉ định, đoạn nói về bước ba chưa đọc được; cách biểu quyết ở bước một là mặc định của chương trình.',
  },
  {
    ...{ id: 'reelect-steps', ...PRACTICE },
    sentence:
      'Người tái cử qua ba bước: ban thường vụ rà soát, cán bộ chủ chốt lấy phiếu, ban chấp hành quyết định; phụ lục năm 2019 thì đủ năm bước. Cấp trên hướng dẫn khác thì sửa ở phòng Đại hội, thẻ Quy định.',
  },
  {
    ...{ id: 'step-threshold', ...CT35_2019 },
    sentence: 'Đạt ở một bước khi được quá nửa số được triệu tập; tỉ lệ % tính trên số đó.',
  },
  {
    ...{ id: 'step-quorum', ...CT35_2019 },
    sentence: 'Nhắc khi số có mặt chưa đủ hai phần ba; mức này nêu cho hội nghị cán bộ chủ chốt.',
  },
  {
    ...{ id: 'surplus-band', ...QC190, confidence: 'digest' },
    sentence: 'Số dư cấp uỷ chuẩn bị 10–15 %, nhiều nhất 30 % số lượng cần bầu.',
  },
  {
    ...{ id: 'surplus-rounding', ...QC190, confidence: 'derived' },
    sentence:
      'Mức 30 % lấy phần nguyên là cách tính của chương trình, ít nhất một người là theo hướng dẫn của địa phương; văn bản không nêu cách làm tròn.',
  },
  {
    ...{ id: 'about-share', source: 'Chỉ thị 45-CT/TW', clause: '', date: '2025-04-14', confidence: 'derived' },
    sentence:
      'Tỉ lệ ghi “khoảng” về chuyên môn khoa học, công nghệ: chỉ thị không nêu cách tính ra người; chương trình lấy số người gần nhất, ít nhất một người, và chỉ nhắc khi thiếu.',
  },
  {
    ...{ id: 'young-age', source: 'Hướng dẫn 26-HD/BTCTW', clause: '', date: '2019-10-18', confidence: 'practice' },
    sentence:
      'Tuổi của cán bộ trẻ lấy ở Quy định: dưới 40 nêu cho cấp tỉnh, cấp huyện nhiệm kỳ 2020 - 2025, dưới 42 của nhiệm kỳ này chưa đọc được; ở cơ sở theo hướng dẫn của cấp trên.',
  },
  {
    ...{ id: 'dossier-checklist', ...PRACTICE },
    sentence:
      'Danh mục hồ sơ gộp từ hồ sơ bổ nhiệm, hồ sơ ứng cử và thông lệ; hạn 6 tháng của ảnh, giấy khám sức khoẻ là mức thường dùng. Cấp trên yêu cầu khác thì theo cấp trên.',
  },
  {
    ...{ id: 'report-outline', ...PRACTICE },
    sentence:
      'Tên mục và dàn ý theo loại hình đơn vị là gợi ý tổng hợp từ báo cáo của các đơn vị; đề cương của cấp trên mới là căn cứ.',
  },
  {
    ...{ id: 'default-recipients', ...PRACTICE },
    sentence: 'Danh sách nơi nhận thường dùng chỉ là mặc định; ghi vào đây thì thay cả danh sách đó.',
  },
  {
    ...{ id: 'cell-signature', ...HD05, clause: '§7.1.4', confidence: 'derived', kinds: ['cell'] },
    sentence:
      'Chi bộ chỉ bầu một chủ tịch và một thư ký thì văn bản của hai đồng chí ấy mang tên Đại hội ở phần cơ quan ban hành, ký CHỦ TỊCH ĐẠI HỘI, THƯ KÝ ĐẠI HỘI; hướng dẫn không có mẫu cho trường hợp này.',
  },
  {
    ...{ id: 'members-letterhead', ...HD05, clause: '§2.1.1', confidence: 'derived', kinds: ['members'] },
    sentence: 'Tên ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN là cách ghi của chương trình; hướng dẫn không in mẫu cho trường hợp này.',
  },
  {
    ...{ id: 'age-bands', ...PRACTICE },
    sentence: 'Nhóm tuổi, nhóm tuổi đảng theo các báo cáo đã có; cấp trên yêu cầu cách chia khác thì theo cấp trên.',
  },
  {
    ...{ id: 'due-dates', ...PRACTICE },
    sentence: 'Hạn tính từ ngày khai mạc theo thông lệ; cấp trên quy định khác thì theo cấp trên.',
  },
] as const satisfies readonly RuleSource[];

type KnownRule = (typeof RULE_SOURCES)[number];
export type UnconfirmedRule = Exclude<KnownRule, { readonly confidence: 'text' }>['id'];

/** A rule for the screen: its sentence, and where it comes from in one phrase. */
export function noteOf(id: UnconfirmedRule): {
  readonly id: string;
  readonly sentence: string;
  readonly source: string;
} {
  const { sentence } = ruleOf(id);
  return { id, sentence, source: describeSource(id) };
}

/** Whether the rule decides anything at this kind of congress. */
export const appliesAt = (id: UnconfirmedRule, kind: CongressKind): boolean => ruleOf(id).kinds?.includes(kind) ?? true;

/** "phụ lục Chỉ thị 35-CT/TW ngày 30/5/2019"; a practice has no document and no day. */
export function describeSource(id: KnownRule['id']): string {
  const { source, clause, date, confidence } = ruleOf(id);
  const document = clause === '' ? source : `${clause} ${source}`;
  return confidence === 'practice' && (source === PRACTICE.source || date === PRACTICE.date)
    ? document
    : `${document} ngày ${shortDate(date)}`;
}

function ruleOf(id: KnownRule['id']): RuleSource {
  const [rule = RULE_SOURCES[0]] = RULE_SOURCES.filter((one) => one.id === id);
  return rule;
}
