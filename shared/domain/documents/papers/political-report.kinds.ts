import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Unit } from '../../congress/congress.ts';
import type { FieldGuide } from '../paper.ts';

/**
 * Outlines of the political report by kind of unit (đề cương theo loại hình):
 * how sections are headed, what stands under them, which indicators are usual.
 * Put together from reports of units; no regulation fixes them (rule 'report-outline').
 */
export type ReportKind = 'commune' | 'village' | 'office' | 'school' | 'company' | 'forces';

type Outline = {
  readonly label: string;
  /** Printed headings that differ, by field */
  readonly headings: Readonly<Record<'ket_qua_nhiem_vu' | 'ket_qua_quoc_phong' | 'ket_qua_he_thong', string>>;
  /** Headings under a section, by field, in order */
  readonly under: Readonly<Record<string, readonly string[]>>;
  readonly indicators: readonly string[];
};

const PARTY = [
  'Chính trị, tư tưởng, đạo đức',
  'Tổ chức, cán bộ, đảng viên',
  'Kiểm tra, giám sát, kỷ luật đảng',
  'Dân vận',
  'Phương thức lãnh đạo',
];
const CELL_PARTY = [
  'Chính trị, tư tưởng',
  'Sinh hoạt chi bộ, quản lý đảng viên',
  'Kết nạp đảng viên',
  'Kiểm tra, giám sát',
];
const PARTY_INDICATORS = [
  'đảng viên mới kết nạp',
  'tổ chức đảng hoàn thành tốt nhiệm vụ trở lên (%)',
  'đảng viên hoàn thành tốt nhiệm vụ trở lên (%)',
];

export const REPORT_OUTLINES: Readonly<Record<ReportKind, Outline>> = {
  commune: {
    label: 'Xã, phường, đặc khu',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo thực hiện nhiệm vụ chính trị',
      ket_qua_quoc_phong: 'Quốc phòng, an ninh, nội chính',
      ket_qua_he_thong: 'Hoạt động của chính quyền, Mặt trận Tổ quốc và các đoàn thể',
    },
    under: {
      ket_qua_nhiem_vu: ['Kinh tế', 'Văn hoá - xã hội', 'Tài nguyên, môi trường', 'Xây dựng nông thôn mới, đô thị'],
      ket_qua_quoc_phong: ['Quốc phòng', 'An ninh, trật tự', 'Nội chính, phòng, chống tham nhũng, lãng phí, tiêu cực'],
      ket_qua_xay_dung_dang: PARTY,
      ket_qua_he_thong: ['Chính quyền', 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội'],
    },
    indicators: [
      'thu nhập bình quân đầu người (triệu đồng/người/năm)',
      'thu ngân sách trên địa bàn (tỷ đồng)',
      'hộ nghèo (%)',
      'lao động qua đào tạo (%)',
      'tham gia bảo hiểm y tế (%)',
      'thu gom rác (%)',
      'giao quân (%)',
      ...PARTY_INDICATORS,
    ],
  },
  village: {
    label: 'Thôn, bản, khu phố, tổ dân phố',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo phát triển kinh tế, văn hoá, xã hội ở địa bàn',
      ket_qua_quoc_phong: 'An ninh, trật tự ở địa bàn',
      ket_qua_he_thong: 'Hoạt động của ban công tác Mặt trận và các chi hội',
    },
    under: {
      ket_qua_nhiem_vu: [
        'Đời sống, kinh tế hộ',
        'Văn hoá, xã hội, giảm nghèo',
        'Đường, nước, vệ sinh môi trường',
        'An ninh, trật tự',
      ],
      ket_qua_xay_dung_dang: CELL_PARTY,
    },
    indicators: [
      'thu nhập bình quân đầu người',
      'hộ nghèo (số hộ)',
      'gia đình văn hoá (%)',
      'đạt “an toàn về an ninh trật tự”',
      'đảng viên dự sinh hoạt (%)',
      'đảng viên mới kết nạp',
      'hoà giải thành (%)',
    ],
  },
  office: {
    label: 'Cơ quan hành chính, sự nghiệp',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo thực hiện nhiệm vụ chuyên môn',
      ket_qua_quoc_phong: 'Bảo vệ nội bộ, an toàn cơ quan',
      ket_qua_he_thong: 'Lãnh đạo công đoàn, đoàn thanh niên và các tổ chức quần chúng',
    },
    under: {
      ket_qua_nhiem_vu: [
        'Kế hoạch chuyên môn',
        'Cải cách hành chính, chuyển đổi số',
        'Thực hành tiết kiệm, chống lãng phí',
      ],
      ket_qua_xay_dung_dang: PARTY,
    },
    indicators: [
      'kế hoạch chuyên môn hoàn thành (%)',
      'hồ sơ giải quyết đúng hạn (%)',
      'giải ngân (%)',
      'sáng kiến được công nhận',
      'công đoàn, đoàn thanh niên xếp loại',
      ...PARTY_INDICATORS,
    ],
  },
  school: {
    label: 'Trường học',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo nhiệm vụ giáo dục và đào tạo',
      ket_qua_quoc_phong: 'An toàn trường học, bảo vệ nội bộ',
      ket_qua_he_thong: 'Lãnh đạo nhà trường, công đoàn, Đoàn, Đội',
    },
    under: {
      ket_qua_nhiem_vu: [
        'Chất lượng giáo dục',
        'Đội ngũ nhà giáo',
        'Cơ sở vật chất, trường chuẩn quốc gia',
        'Xã hội hoá, đời sống',
      ],
      ket_qua_xay_dung_dang: CELL_PARTY,
    },
    indicators: [
      'học sinh hoàn thành chương trình, tốt nghiệp (%)',
      'học sinh giỏi các cấp',
      'nhà giáo đạt chuẩn, trên chuẩn (%)',
      'sáng kiến được công nhận',
      ...PARTY_INDICATORS,
    ],
  },
  company: {
    label: 'Doanh nghiệp',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo nhiệm vụ sản xuất, kinh doanh',
      ket_qua_quoc_phong: 'An ninh, an toàn trong doanh nghiệp',
      ket_qua_he_thong: 'Lãnh đạo công đoàn, đoàn thanh niên và các tổ chức quần chúng',
    },
    under: {
      ket_qua_nhiem_vu: [
        'Sản xuất, kinh doanh',
        'Việc làm, thu nhập của người lao động',
        'An toàn lao động, môi trường',
        'Trách nhiệm xã hội',
      ],
      ket_qua_xay_dung_dang: PARTY,
    },
    indicators: [
      'doanh thu',
      'lợi nhuận',
      'nộp ngân sách',
      'thu nhập bình quân của người lao động',
      'tai nạn lao động (số vụ)',
      ...PARTY_INDICATORS,
    ],
  },
  forces: {
    label: 'Lực lượng vũ trang (công an, quân sự)',
    headings: {
      ket_qua_nhiem_vu: 'Kết quả lãnh đạo thực hiện nhiệm vụ chính trị, công tác chuyên môn',
      ket_qua_quoc_phong: 'Bảo vệ chính trị nội bộ, an toàn đơn vị',
      ket_qua_he_thong: 'Lãnh đạo các tổ chức quần chúng và hội đồng quân nhân, công đoàn',
    },
    under: {
      ket_qua_nhiem_vu: [
        'Nhiệm vụ thường xuyên, đột xuất',
        'Huấn luyện, sẵn sàng chiến đấu',
        'Chấp hành kỷ luật, điều lệnh',
        'Hậu cần, kỹ thuật',
      ],
      ket_qua_xay_dung_dang: PARTY,
    },
    indicators: ['quân số huấn luyện (%)', 'giao quân (%)', 'vi phạm kỷ luật (%)', ...PARTY_INDICATORS],
  },
};

const BY_NAME: readonly (readonly [ReportKind, RegExp])[] = [
  ['forces', /\b(cong an|quan su|bien phong|quan doi|trung doan|tieu doan)\b/],
  [
    'school',
    /\b(truong (mam non|tieu hoc|trung hoc|thcs|thpt|pho thong|cao dang|dai hoc|mn|th)|mam non|tieu hoc|thcs|thpt)\b/,
  ],
  ['company', /\b(cong ty|doanh nghiep|hop tac xa|tap doan|ngan hang|nha may|xi nghiep)\b/],
  // Only right after "Chi bộ": "Uỷ ban" is no village (bản)
  ['village', /^(?:chi bo|dang bo) (?:cac )?(?:thon|ban|khu pho|to dan pho|ap|lang|khoi pho|xom)\b/],
];

/** What the clerk chose, else what the unit's name says; a committee of a commune is one by its kind. */
export function reportKindOf(unit: Pick<Unit, 'kind' | 'organizationName'>, chosen: unknown): ReportKind {
  if (typeof chosen === 'string' && chosen in REPORT_OUTLINES) return chosen as ReportKind;
  if (unit.kind === 'commune') return 'commune';
  const name = foldVietnamese(unit.organizationName);
  return BY_NAME.find(([, words]) => words.test(name))?.[0] ?? 'office';
}

/** What belongs into a field, for the desk. */
export function reportGuide(field: string, kind: ReportKind): FieldGuide | null {
  const { label, under, indicators } = REPORT_OUTLINES[kind];
  if (field === 'chi_tieu_qua' || field === 'chi_tieu_toi')
    return { title: `Chỉ tiêu thường có (${label})`, lines: indicators, headings: [] };
  const headings = under[field] ?? [];
  return headings.length === 0 ? null : { title: `Dàn ý thường dùng (${label})`, lines: headings, headings };
}
