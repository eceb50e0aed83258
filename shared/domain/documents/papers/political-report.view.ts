import type { RichText } from '../rich-text.ts';
import type { AnnexView, FootView, HeadView, Paragraph, SectionView } from './common.view.ts';

/** Tags of resources/templates/political-report.docx. */
export type PoliticalReportView = HeadView &
  FootView & {
    /** Theme and motto, ready paragraphs; empty when the theme is the title */
    readonly chu_de: readonly Paragraph[];
    readonly co_mo_dau: boolean;
    /** Raw */
    readonly mo_dau: RichText;
    readonly cac_phan: readonly {
      /** "Phần thứ nhất" */
      readonly so_phan: string;
      /** Capitals */
      readonly ten_phan: string;
      readonly cac_muc: readonly SectionView[];
    }[];
    /** Annex 1: indicators of the ending term */
    readonly phu_luc_1: AnnexView;
    readonly nhom_qua: readonly {
      readonly ten_nhom: string;
      readonly dong: readonly PastIndicatorRow[];
    }[];
    /** "Trong 14 chỉ tiêu: …" */
    readonly tong_hop_qua: string;
    /** Annex 2: indicators of the coming term */
    readonly phu_luc_2: AnnexView;
    readonly nhom_toi: readonly {
      readonly ten_nhom: string;
      readonly dong: readonly NextIndicatorRow[];
    }[];
  };

/** Columns: TT · chỉ tiêu · đơn vị tính · nghị quyết đề ra · thực hiện · tỉ lệ (%) · đánh giá · nguồn. */
export type PastIndicatorRow = {
  readonly tt: string;
  readonly chi_tieu: string;
  readonly don_vi: string;
  readonly de_ra: string;
  readonly thuc_hien: string;
  readonly ty_le: string;
  readonly danh_gia: string;
  readonly nguon: string;
};

/** Columns: TT · chỉ tiêu · đơn vị tính · hiện trạng · mục tiêu · năm đích. */
export type NextIndicatorRow = {
  readonly tt: string;
  readonly chi_tieu: string;
  readonly don_vi: string;
  readonly hien_trang: string;
  readonly muc_tieu: string;
  readonly nam_dich: string;
};
