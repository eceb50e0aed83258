import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { Issuer, Stage, TypeCode } from '../documents/paper.ts';
import { fileStemOf } from '../documents/paper-family.ts';

const LONGEST_CODE = 40;

/** ASCII code of a unit for file names: "Đảng bộ xã Bình An" → "dang-bo-xa-binh-an". */
export function unitCode(organizationName: string): string {
  const code = foldVietnamese(organizationName)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_CODE)
    .replace(/^-+|-+$/g, '');
  return code || 'don-vi';
}

/** Name of a package: "goi_dang-bo-xa-binh-an_20260523"; a practice congress shows in the name already. */
export function packageName(unit: string, day: string, practice: boolean): string {
  return `${practice ? 'tap-duot_' : ''}goi_${unit}_${compactDay(day)}`;
}

/** Folders of a package, in the order units keep their papers. */
export const PACKAGE_FOLDERS = {
  documents: '1-van-kien',
  personnel: '2-nhan-su',
  agenda: '3-chuong-trinh',
  elections: '4-bau-cu',
  outcome: '5-sau-dai-hoi',
  drafts: '6-du-thao',
} as const;
export type PackageFolder = keyof typeof PACKAGE_FOLDERS;

type Filed = {
  readonly restricted: boolean;
  readonly issuer: Issuer;
  readonly typeCode: TypeCode;
  readonly stage: Stage;
};

/** Where an issued paper is filed. Minutes and resolutions are what the congress leaves behind. */
export function folderOfPaper({ restricted, issuer, typeCode, stage }: Filed): PackageFolder {
  if (restricted) return 'personnel';
  if (issuer === 'counting') return 'elections';
  if (stage === 'after' || typeCode === 'BB' || typeCode === 'NQ') return 'outcome';
  return typeCode === 'CTr' || typeCode === 'QC' ? 'agenda' : 'documents';
}

/**
 * `<stt>_<mã đơn vị>_<id>_<yyyyMMdd>_v<nn>.docx` in its folder:
 * "1-van-kien/01_dang-bo-xa-binh-an_political-report_20260523_v01.docx".
 */
export function paperPath(paper: {
  readonly folder: PackageFolder;
  /** Place in the package, from 1 */
  readonly order: number;
  readonly unit: string;
  readonly paperId: string;
  /** ISO day */
  readonly day: string;
  readonly version: number;
}): string {
  const { folder, order, unit, paperId, day, version } = paper;
  const name = [twoPlaces(order), unit, fileStemOf(paperId), compactDay(day), `v${twoPlaces(version)}`].join('_');
  return `${PACKAGE_FOLDERS[folder]}/${name}.docx`;
}

export const rosterPath = (unit: string, day: string): string => `danh-sach-dai-bieu_${unit}_${compactDay(day)}.xlsx`;

export const RECORDS_PATH = 'records.json';

const twoPlaces = (number: number): string => String(number).padStart(2, '0');
const compactDay = (day: string): string => day.replaceAll('-', '');
