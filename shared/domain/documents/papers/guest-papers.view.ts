import type { Barcode } from '../barcode.ts';
import type { FootView, HeadView, NameLine, Paragraph } from './common.view.ts';

/** Tags of resources/templates/invitation: one page for one guest. */
export type InvitationView = HeadView & FootView & { readonly cac_doan: readonly Paragraph[] };

export type CardView = {
  readonly dai_hoi: readonly NameLine[];
  /** "THẺ ĐẠI BIỂU" */
  readonly loai_the: string;
  readonly ho_ten: string;
  readonly don_vi: string;
  /** "Tổ 2 · Ghế C-12" */
  readonly to_ghe: string;
  /** Raw: {@ma_vach} */
  readonly ma_vach: Barcode | '';
  readonly so_the: string;
};
/** A row of two cards; an odd last one stands alone. */
export type CardRowView = {
  readonly trai: CardView;
  readonly co_phai: boolean;
  readonly phai: CardView;
};
export type CardsView = { readonly tap_duot: boolean; readonly hang: readonly CardRowView[] };

export type NamePlateView = { readonly sang_trang: boolean; readonly ho_ten: string; readonly chuc_vu: string };
export type NamePlatesView = { readonly tap_duot: boolean; readonly bien: readonly NamePlateView[] };
