import type { RichText } from '../rich-text.ts';
import type { ConfirmationView, FootView, HeadView, Paragraph, SignatureView } from './common.view.ts';

/** Tags of resources/templates/congress-minutes.docx; two signature columns, then the confirmation. */
export type CongressMinutesView = HeadView &
  FootView & {
    /** Time, place, who summoned and present */
    readonly mo_dau: readonly Paragraph[];
    readonly muc_co_quan: string;
    readonly co_quan: readonly {
      /** "1. Đoàn Chủ tịch (03 đồng chí):" */
      readonly ten_co_quan: string;
      /** "- Đồng chí …, …;" */
      readonly thanh_vien: readonly Paragraph[];
    }[];
    readonly bieu_quyet_co_quan: readonly Paragraph[];
    readonly muc_chuong_trinh: string;
    readonly chuong_trinh: readonly Paragraph[];
    readonly muc_tu_cach: string;
    readonly tu_cach: readonly Paragraph[];
    readonly co_tu_cach_them: boolean;
    /** Raw */
    readonly tu_cach_them: RichText;
    readonly muc_bao_cao: string;
    readonly bao_cao: readonly Paragraph[];
    readonly muc_thao_luan: string;
    readonly thao_luan: readonly Paragraph[];
    readonly co_y_kien: boolean;
    readonly y_kien: readonly OpinionRow[];
    readonly co_tiep_thu: boolean;
    /** Raw: how the presidium took up the opinions */
    readonly tiep_thu: RichText;
    readonly co_phat_bieu: boolean;
    readonly muc_phat_bieu: string;
    /** Raw */
    readonly phat_bieu: RichText;
    readonly muc_bau_cu: string;
    readonly bau_cu: readonly ElectionView[];
    readonly muc_nghi_quyet: string;
    readonly nghi_quyet: readonly Paragraph[];
    readonly muc_be_mac: string;
    readonly be_mac: readonly Paragraph[];
    readonly ky_trai: SignatureView;
    readonly co_xac_nhan: boolean;
    readonly xac_nhan: ConfirmationView;
  };

/** Columns: TT · họ và tên · đơn vị · nội dung ý kiến. */
export type OpinionRow = {
  readonly tt: string;
  readonly ho_ten: string;
  readonly don_vi: string;
  readonly noi_dung_y_kien: string;
};

/** One election: heading, figures of the ballots, then the table TT · họ và tên · số phiếu · tỉ lệ (%) · kết quả. */
export type ElectionView = {
  /** "1. Bầu Ban Chấp hành Đảng bộ" */
  readonly ten_cuoc_bau: string;
  readonly so_lieu: readonly Paragraph[];
  readonly co_ket_qua: boolean;
  readonly ket_qua_bau: readonly ElectionRow[];
};
export type ElectionRow = {
  readonly tt: string;
  readonly ho_ten: string;
  readonly so_phieu: string;
  readonly ty_le: string;
  readonly ket_qua: string;
};
