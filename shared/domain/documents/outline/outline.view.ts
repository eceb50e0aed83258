import type { AddressView, ConfirmationView, FootView, HeadView, SignatureView } from '../papers/common.view.ts';
import type { RichText } from '../rich-text.ts';

/** A section of an outlined paper. */
export type OutlineSectionView = {
  /** "I- TÌNH HÌNH"; '' for a text without a heading */
  readonly tieu_de: string;
  /** Raw: {@noi_dung} */
  readonly noi_dung: RichText;
};

/** Tags of an outlined paper's template; which groups are there follows from its signing and its head. */
export type OutlineView = HeadView &
  Partial<AddressView> &
  Partial<FootView> & {
    readonly cac_muc: readonly OutlineSectionView[];
    readonly ky_trai?: SignatureView;
    readonly co_xac_nhan?: boolean;
    readonly xac_nhan?: ConfirmationView;
  };
