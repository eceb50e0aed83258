import type { RichText } from '../rich-text.ts';

/**
 * Template tags that several papers share. Tags are Vietnamese without marks,
 * since secretaries edit templates in Word. Every string is ready to print: the
 * template computes nothing. A value that is missing in a draft is `⟦label⟧`
 * (rich text: one paragraph with that string).
 */
export type NameLine = { readonly ten: string };
export type TextLine = { readonly dong: string };
export type Paragraph = { readonly doan: string };

/** Opening blocks of every paper: letterhead, number, place and date, title (HD05 §3.1–3.5). */
export type HeadView = {
  /** Practice congress: every page says "TẬP DƯỢT" */
  readonly tap_duot: boolean;
  /** Upper lines of the letterhead, capitals, not bold; may be empty */
  readonly dong_tren: readonly NameLine[];
  /** Issuer, capitals, bold; the star comes below */
  readonly dong_ban_hanh: readonly NameLine[];
  /** "Số 05-BC/ĐU"; without a number "Số      -BC/ĐU" */
  readonly so_ky_hieu: string;
  /** "Bình An, ngày 03 tháng 02 năm 2026" */
  readonly dia_danh_ngay: string;
  readonly co_du_thao: boolean;
  /** "Dự thảo lần 2" */
  readonly du_thao: string;
  /** "BÁO CÁO" */
  readonly ten_loai: string;
  /** Subject, one entry a line; `-----` comes below */
  readonly trich_yeu: readonly TextLine[];
};

/** A signature block; `quyen_han` bold capitals, `chuc_vu` upright capitals, either may be empty (HD05 §3.7). */
export type SignatureView = {
  readonly quyen_han: readonly TextLine[];
  readonly chuc_vu: readonly TextLine[];
  readonly ho_ten: string;
};

/** Right signature and recipients; `noi_nhan` entries carry "- " and their end mark. */
export type FootView = { readonly ky_phai: SignatureView; readonly noi_nhan: readonly NameLine[] };

/** Confirmation of signatures of a congress without its own seal (HD05 §7.1.4a). */
export type ConfirmationView = SignatureView & {
  /** "Xác nhận chữ ký của đồng chí …" */
  readonly dong_dan: string;
};

/** Tờ trình: "Kính trình:" with its recipients, each ending with ";", and căn cứ with "- " and end mark. */
export type AddressView = {
  readonly co_kinh_trinh: boolean;
  /** "Kính trình:", put in by the layout profile */
  readonly nhan_kinh_trinh?: string;
  readonly kinh_trinh: readonly NameLine[];
  readonly can_cu: readonly { readonly noi_dung: string }[];
};

/** Head of an annex section (HD05 BS§1). */
export type AnnexView = {
  /** "Phụ lục 1"; "Phụ lục" when there is one only */
  readonly ten_phu_luc: string;
  readonly tieu_de: string;
  /** "(Kèm theo Báo cáo số 15-BC/ĐU, ngày 05/6/2027 của …)" */
  readonly dan_chieu: string;
};

/** A free-form section: heading "I- …", generated paragraphs, then what the clerk wrote. */
export type SectionView = {
  readonly tieu_de: string;
  readonly cac_doan: readonly Paragraph[];
  readonly co_noi_dung: boolean;
  /** Raw: {@noi_dung} */
  readonly noi_dung: RichText;
};
