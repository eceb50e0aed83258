/**
 * The unit (đơn vị), its superior and the congress being prepared. Names are
 * stored as people write them in running text ("Đảng bộ xã Bình An"); capitals
 * for letterheads are made by rules, never typed twice.
 */
export const CONGRESS_KINDS = ['cell', 'members', 'delegates'] as const;
/** cell: đại hội chi bộ · members: đại hội (toàn thể) đảng viên của đảng bộ · delegates: đại hội đại biểu */
export type CongressKind = (typeof CONGRESS_KINDS)[number];

export const UNIT_KINDS = ['cell', 'grassroots', 'commune'] as const;
/** cell: chi bộ · grassroots: đảng bộ cơ sở · commune: đảng bộ xã, phường, đặc khu */
export type UnitKind = (typeof UNIT_KINDS)[number];

export type Unit = {
  readonly kind: UnitKind;
  /** e.g. "Đảng bộ xã Bình An", "Chi bộ thôn Nà Lùng" */
  readonly organizationName: string;
  /** e.g. "Đảng uỷ xã Bình An"; for a cell its committee, e.g. "Chi uỷ Chi bộ thôn Nà Lùng" */
  readonly committeeName: string;
  /** Direct superior as letterheads show it, e.g. "Đảng bộ tỉnh Lạng Sơn" */
  readonly superiorOrganizationName: string;
  /** Direct superior as papers address it, e.g. "Ban Thường vụ Tỉnh uỷ Lạng Sơn" */
  readonly superiorCommitteeName: string;
  /** Place name for the date line (địa danh), e.g. "Bình An" */
  readonly place: string;
  readonly hasStandingCommittee: boolean;
  /** Has an office (văn phòng) whose chief confirms signatures, HD05 §7.1.4a(ii) */
  readonly hasOffice: boolean;
  readonly officialMembers: number | null;
  readonly probationaryMembers: number | null;
};

export type Congress = {
  readonly kind: CongressKind;
  /** lần thứ; null when unknown (a cell may use the term instead, HD05 §2.1.1) */
  readonly ordinal: number | null;
  readonly termFrom: number | null;
  readonly termTo: number | null;
  /** Years of the term that ends, e.g. 2025–2030 or cut short by mergers */
  readonly pastTermFrom: number | null;
  readonly pastTermTo: number | null;
  /** Local times without zone, `YYYY-MM-DDTHH:mm`; phiên trù bị, khai mạc, bế mạc */
  readonly preparatoryAt: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly venue: string;
  readonly directSecretaryElection: boolean;
  /** Chủ đề đại hội */
  readonly theme: string;
  /** Số lượng cấp uỷ viên cần bầu */
  readonly seats: number | null;
};

/** Posts whose holders sign or are named on papers. */
export const POSTS = [
  'secretary',
  'deputy-secretary',
  'chief-of-office',
  'presidium',
  'secretariat-head',
  'secretariat',
  'credentials-head',
  'credentials',
  'counting-head',
  'counting',
  'new-secretary',
  'new-deputy-secretary',
] as const;
export type Post = (typeof POSTS)[number];

export type PostHolder = {
  readonly id: string;
  readonly post: Post;
  /** Person on the roster, or null for a name typed by hand */
  readonly personId: string | null;
  readonly fullName: string;
  /** Post in the party or state, for lists ("Bí thư Đảng uỷ xã") */
  readonly title: string;
  readonly position: number;
};

/**
 * Indicator (chỉ tiêu). Numbers are decimal text with a point ("52.4"), so that
 * percentages are exact; null means not known yet and is never read as zero.
 */
export type Indicator = {
  readonly id: string;
  /** past: of the ending term (target and actual) · next: of the coming term (base and target) */
  readonly period: 'past' | 'next';
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly base: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly targetYear: number | null;
  /** at-most: lower is better, e.g. share of poor households */
  readonly direction: 'at-least' | 'at-most';
  readonly source: string;
  readonly position: number;
};

export type CongressSetup = { readonly unit: Unit; readonly congress: Congress; readonly posts: readonly PostHolder[] };
