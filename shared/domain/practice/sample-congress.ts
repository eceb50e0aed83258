import type { CongressSetup, Indicator, Post, PostHolder } from '../congress/congress.ts';

/**
 * The congress that the practice file and the demonstration are made of. The
 * commune, its people and its figures are made up; the roster comes from the
 * sample spreadsheet that goes with it.
 */
const holder = (position: number, post: Post, fullName: string, title: string): PostHolder => ({
  id: `sample-${post}-${position}`,
  post,
  personId: null,
  fullName,
  title,
  position,
});

export const SAMPLE_SETUP: CongressSetup = {
  unit: {
    kind: 'commune',
    organizationName: 'Đảng bộ xã Bình An',
    committeeName: 'Đảng uỷ xã Bình An',
    superiorOrganizationName: 'Đảng bộ tỉnh Lạng Sơn',
    superiorCommitteeName: 'Ban Thường vụ Tỉnh uỷ Lạng Sơn',
    place: 'Bình An',
    hasStandingCommittee: true,
    hasOffice: true,
    officialMembers: 498,
    probationaryMembers: 14,
  },
  congress: {
    kind: 'delegates',
    ordinal: 2,
    termFrom: 2026,
    termTo: 2031,
    pastTermFrom: 2025,
    pastTermTo: 2026,
    preparatoryAt: '2026-06-19T14:00',
    opensAt: '2026-06-20T07:30',
    closesAt: '2026-06-20T16:30',
    venue: 'Hội trường Uỷ ban nhân dân xã Bình An',
    directSecretaryElection: false,
    theme:
      'Xây dựng Đảng bộ trong sạch, vững mạnh; phát huy sức mạnh đại đoàn kết các dân tộc; phát triển kinh tế nông, lâm nghiệp gắn với chế biến; giữ vững quốc phòng, an ninh biên giới',
    seats: 15,
  },
  posts: [
    holder(0, 'secretary', 'Lộc Công Hoà', 'Bí thư Đảng uỷ xã'),
    holder(1, 'deputy-secretary', 'Hoàng Công Hoà', 'Phó Bí thư Thường trực Đảng uỷ xã'),
    holder(2, 'deputy-secretary', 'Phạm Hữu Đông', 'Phó Bí thư Đảng uỷ, Chủ tịch Uỷ ban nhân dân xã'),
    holder(3, 'chief-of-office', 'Nguyễn Công Dũng', 'Chánh Văn phòng Đảng uỷ xã'),
    holder(4, 'presidium', 'Lộc Công Hoà', 'Bí thư Đảng uỷ xã'),
    holder(5, 'presidium', 'Hoàng Công Hoà', 'Phó Bí thư Thường trực Đảng uỷ xã'),
    holder(6, 'presidium', 'Phạm Hữu Đông', 'Phó Bí thư Đảng uỷ, Chủ tịch Uỷ ban nhân dân xã'),
    holder(7, 'secretariat-head', 'Nông Thị Thanh Mai', 'Uỷ viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng'),
    holder(8, 'secretariat', 'Phạm Ngọc Hiệp', 'Đảng uỷ viên, Chủ tịch Hội Nông dân xã'),
    holder(9, 'credentials-head', 'Mã Mạnh Đạt', 'Chủ nhiệm Uỷ ban Kiểm tra Đảng uỷ xã'),
    holder(10, 'credentials', 'Phạm Thị Thu Lan', 'Phó Bí thư Chi bộ thôn Tiền Phong'),
    holder(11, 'credentials', 'Triệu Minh Lâm', 'Chi uỷ viên Chi bộ thôn Đồng Tâm'),
    holder(12, 'counting-head', 'Vi Ngọc Đạt', 'Chỉ huy trưởng Ban Chỉ huy Quân sự xã'),
    holder(13, 'counting', 'Trần Thị Uyên', 'Giáo viên'),
    holder(14, 'counting', 'Hoàng Thị Oanh', 'Công chức xã'),
    holder(15, 'new-secretary', 'Lộc Công Hoà', 'Bí thư Đảng uỷ xã'),
    holder(16, 'new-deputy-secretary', 'Hoàng Công Hoà', 'Phó Bí thư Thường trực Đảng uỷ xã'),
  ],
};

type PastRow = readonly [
  group: string,
  name: string,
  unit: string,
  base: string,
  target: string,
  actual: string,
  direction?: 'at-most',
];
const PAST: readonly PastRow[] = [
  ['Kinh tế', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', '44.8', '50', '52.4'],
  ['Kinh tế', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '6.2', '7.5', '8.1'],
  ['Kinh tế', 'Tổng sản lượng lương thực có hạt', 'tấn', '3120', '3300', '3345'],
  ['Kinh tế', 'Diện tích trồng rừng mới', 'ha', '85', '120', '131.5'],
  ['Kinh tế', 'Hợp tác xã thành lập mới', 'hợp tác xã', '1', '3', '4'],
  ['Văn hoá - xã hội', 'Tỉ lệ hộ nghèo', '%', '9.3', '4', '3.1', 'at-most'],
  ['Văn hoá - xã hội', 'Tỉ lệ lao động qua đào tạo', '%', '48', '60', '57.6'],
  ['Văn hoá - xã hội', 'Tỉ lệ người dân tham gia bảo hiểm y tế', '%', '91.5', '95', '96.2'],
  ['Văn hoá - xã hội', 'Tỉ lệ gia đình đạt danh hiệu văn hoá', '%', '82', '86', '87.4'],
  ['Môi trường', 'Tỉ lệ hộ dùng nước hợp vệ sinh', '%', '90', '96', '94.8'],
  ['Quốc phòng - an ninh', 'Hoàn thành chỉ tiêu giao quân', '%', '100', '100', '100'],
  ['Xây dựng Đảng', 'Kết nạp đảng viên mới', 'đảng viên', '16', '20', '23'],
  ['Xây dựng Đảng', 'Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', '%', '85.7', '90', '95.2'],
  ['Xây dựng Đảng', 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', '%', '87', '90', '89.6'],
];

type NextRow = readonly [
  group: string,
  name: string,
  unit: string,
  base: string,
  target: string,
  direction?: 'at-most',
];
const NEXT: readonly NextRow[] = [
  ['Kinh tế', 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', '52.4', '78'],
  ['Kinh tế', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '8.1', '13'],
  ['Kinh tế', 'Tổng sản lượng lương thực có hạt', 'tấn', '3345', '3500'],
  ['Kinh tế', 'Sản phẩm OCOP từ 3 sao trở lên', 'sản phẩm', '2', '6'],
  ['Văn hoá - xã hội', 'Tỉ lệ hộ nghèo', '%', '3.1', '1', 'at-most'],
  ['Văn hoá - xã hội', 'Tỉ lệ lao động qua đào tạo', '%', '57.6', '75'],
  ['Văn hoá - xã hội', 'Tỉ lệ người dân tham gia bảo hiểm y tế', '%', '96.2', '99'],
  ['Môi trường', 'Tỉ lệ hộ dùng nước hợp vệ sinh', '%', '94.8', '100'],
  ['Môi trường', 'Tỉ lệ che phủ rừng', '%', '61.2', '64'],
  ['Quốc phòng - an ninh', 'Hoàn thành chỉ tiêu giao quân hằng năm', '%', '100', '100'],
  ['Xây dựng Đảng', 'Kết nạp đảng viên mới trong nhiệm kỳ', 'đảng viên', '23', '100'],
  ['Xây dựng Đảng', 'Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên', '%', '95.2', '95'],
];

const SOURCE = 'Báo cáo tổng hợp của Uỷ ban nhân dân xã (số liệu tập dượt)';

export const SAMPLE_INDICATORS: readonly Indicator[] = [
  ...PAST.map(([group, name, unit, base, target, actual, direction], position) => ({
    id: `sample-past-${position}`,
    period: 'past' as const,
    ...{ group, name, unit, base, target, actual },
    targetYear: 2026,
    direction: direction ?? ('at-least' as const),
    source: SOURCE,
    position,
  })),
  ...NEXT.map(([group, name, unit, base, target, direction], position) => ({
    id: `sample-next-${position}`,
    period: 'next' as const,
    ...{ group, name, unit, base, target },
    actual: null,
    targetYear: 2031,
    direction: direction ?? ('at-least' as const),
    source: SOURCE,
    position,
  })),
];

/** Seats of the other offices and of the delegation, as the superior allotted them. */
export const SAMPLE_SEATS = [
  ['standing-committee', 5],
  ['deputy-secretary', 2],
  ['official-delegates', 4],
  ['alternate-delegates', 1],
] as const;

/** Roster numbers of the sample's candidates: re-standing first, then first-time. */
export const SAMPLE_CANDIDATES = {
  reStanding: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  firstTime: [14, 16, 22, 23, 37, 40],
  officialDelegates: [1, 2, 3, 8, 14],
  alternateDelegates: [16, 22],
} as const;
