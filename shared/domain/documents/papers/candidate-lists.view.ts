import type { HeadView, SignatureView } from './common.view.ts';
import type { CandidateRow } from './personnel-submission.view.ts';

type Signed = HeadView & { readonly ky_trai: SignatureView; readonly ky_phai: SignatureView };

/** What A3 has room for beside the columns of A4: ngoại ngữ, tin học, QLNN · quy hoạch · xếp loại · khen thưởng, kỷ luật. */
export type RecordColumns = {
  readonly ky_nang: string;
  readonly quy_hoach: string;
  readonly xep_loai: string;
  readonly khen_ky_luat: string;
};

/** Tags of the internal lists, A4 and A3 landscape. */
export type CandidateListView = Signed & {
  readonly nhom_trich_ngang: readonly {
    readonly ten_nhom: string;
    readonly dong: readonly (CandidateRow & Partial<RecordColumns>)[];
  }[];
  /** Totals row over the whole width */
  readonly tong_cong: string;
};

/** Tags of the list the congress is given: no restricted column is among them. */
export type PublicCandidateListView = Signed & { readonly dong: readonly PublicCandidateRow[] };

type PublicCandidateRow = {
  readonly tt: string;
  readonly ho_ten: string;
  readonly ngay_sinh: string;
  readonly que_quan: string;
  readonly vao_dang: string;
  readonly trinh_do: string;
  readonly chuc_vu: string;
};
