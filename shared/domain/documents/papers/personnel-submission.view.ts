import type { RichText } from '../rich-text.ts';
import type { AddressView, AnnexView, FootView, HeadView, Paragraph } from './common.view.ts';

/** Tags of resources/templates/personnel-submission.docx; the annex is a landscape section. */
export type PersonnelSubmissionView = HeadView &
  AddressView &
  FootView & {
    readonly mo_dau: string;
    /** Headings "I- …", numbered by what is there */
    readonly muc_qua_trinh: string;
    /** One paragraph a step, with "- " and end mark */
    readonly qua_trinh: readonly Paragraph[];
    readonly muc_ket_qua: string;
    readonly dan_ket_qua: string;
    readonly co_ket_qua: boolean;
    /** Raw: a table of candidate × step for each way, as many columns as it has steps */
    readonly ket_qua: RichText;
    /** Under the table: what the percentages are taken of */
    readonly ghi_chu_ket_qua: string;
    readonly muc_nhan_su: string;
    readonly nhan_su: readonly {
      /** "1. Bí thư Đảng uỷ: 01 đồng chí" */
      readonly chuc_danh: string;
      readonly dong: readonly Paragraph[];
    }[];
    readonly muc_co_cau: string;
    readonly dan_co_cau: string;
    readonly co_cau: readonly StructureRow[];
    readonly so_du: readonly Paragraph[];
    readonly co_van_de: boolean;
    readonly muc_van_de: string;
    /** Raw */
    readonly van_de: RichText;
    readonly muc_kien_nghi: string;
    readonly kien_nghi: readonly Paragraph[];
    readonly co_kien_nghi_them: boolean;
    /** Raw */
    readonly kien_nghi_them: RichText;
    readonly muc_kem_theo: string;
    /** "1. …" with end mark */
    readonly kem_theo: readonly Paragraph[];
    readonly phu_luc: AnnexView;
    readonly nhom_trich_ngang: readonly {
      /** "A. Tái cử: 11 đồng chí" */
      readonly ten_nhom: string;
      readonly dong: readonly CandidateRow[];
    }[];
    /** Totals row over the whole width */
    readonly tong_cong: string;
  };

/** Columns: TT · cơ cấu · số lượng · tỉ lệ (%) · ghi chú. */
export type StructureRow = {
  readonly tt: string;
  readonly co_cau: string;
  readonly so_luong: string;
  readonly ty_le: string;
  readonly ghi_chu: string;
};

/**
 * Columns of the trích ngang table, two header rows: TT · họ và tên · ngày sinh (nam | nữ) · dân tộc · tôn giáo ·
 * quê quán · chức vụ hiện nay · ngày vào Đảng (dự bị | chính thức) · trình độ (phổ thông | chuyên môn | lý luận
 * chính trị) · cấp uỷ đã tham gia · kết luận tiêu chuẩn chính trị · chức danh dự kiến · phiếu bước cuối · ghi chú.
 */
export type CandidateRow = {
  readonly tt: string;
  readonly ho_ten: string;
  readonly sinh_nam: string;
  readonly sinh_nu: string;
  readonly dan_toc: string;
  readonly ton_giao: string;
  readonly que_quan: string;
  readonly chuc_vu: string;
  readonly vao_dang: string;
  readonly chinh_thuc: string;
  readonly pho_thong: string;
  readonly chuyen_mon: string;
  readonly ly_luan: string;
  readonly cap_uy: string;
  readonly ket_luan: string;
  readonly du_kien: string;
  readonly phieu: string;
  readonly ghi_chu: string;
};
