import type { FootView, HeadView, NameLine, Paragraph } from './common.view.ts';

/** Tags of resources/templates/delegate-summons.docx, one page for one person. */
export type DelegateSummonsView = HeadView &
  FootView & {
    /** "Đồng chí Lộc Công Hoà", then post and party organization where they are known */
    readonly kinh_gui: readonly NameLine[];
    readonly mo_dau: string;
    /** "1. Thời gian" … numbered by what is there */
    readonly cac_muc: readonly { readonly tieu_de: string; readonly cac_doan: readonly Paragraph[] }[];
    readonly loi_ket: string;
  };
