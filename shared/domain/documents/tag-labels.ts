/** What each template tag stands for, for the clerk who makes a template of her own. */
const LABELS: Readonly<Record<string, string>> = {
  ...{ tap_duot: 'Bản tập dượt', dong_tren: 'Tên cơ quan cấp trên', dong_ban_hanh: 'Tên cơ quan ban hành', ten: 'Tên' },
  ...{ so_ky_hieu: 'Số và ký hiệu', dia_danh_ngay: 'Địa danh, ngày tháng năm', co_du_thao: 'Khi là dự thảo' },
  ...{ du_thao: 'Dự thảo lần', ten_loai: 'Tên loại', trich_yeu: 'Trích yếu', dong: 'Dòng', doan: 'Đoạn văn' },
  ...{ ky_phai: 'Chữ ký bên phải', ky_trai: 'Chữ ký bên trái', quyen_han: 'Quyền hạn ký', chuc_vu: 'Chức vụ' },
  ...{ ho_ten: 'Họ và tên', noi_nhan: 'Nơi nhận', co_xac_nhan: 'Khi có xác nhận chữ ký', xac_nhan: 'Xác nhận chữ ký' },
  ...{ dong_dan: 'Dòng “Xác nhận chữ ký …”', co_kinh_trinh: 'Khi có nơi kính trình', kinh_trinh: 'Kính trình' },
  ...{ can_cu: 'Căn cứ', noi_dung: 'Nội dung', mo_dau: 'Mở đầu', co_mo_dau: 'Khi có lời mở đầu' },
  ...{ phu_luc: 'Phụ lục', phu_luc_1: 'Phụ lục 1', phu_luc_2: 'Phụ lục 2', ten_phu_luc: 'Tên phụ lục' },
  ...{ tieu_de: 'Tiêu đề', dan_chieu: 'Dòng “Kèm theo …”', tt: 'Số thứ tự', ten_nhom: 'Tên nhóm' },
  ...{ kinh_gui: 'Kính gửi', loi_ket: 'Lời kết' },
  // Cards and plates
  ...{ hang: 'Hàng thẻ', trai: 'Thẻ bên trái', phai: 'Thẻ bên phải', co_phai: 'Khi có thẻ bên phải' },
  ...{ dai_hoi: 'Tên đại hội', loai_the: 'Loại thẻ', to_ghe: 'Tổ và ghế', ma_vach: 'Mã vạch', so_the: 'Số thẻ' },
  ...{ bien: 'Biển tên', sang_trang: 'Sang trang' },
  // Political report
  ...{ chu_de: 'Chủ đề, phương châm', cac_phan: 'Các phần', so_phan: 'Số phần', ten_phan: 'Tên phần' },
  ...{ cac_muc: 'Các mục', cac_doan: 'Các đoạn tự sinh', co_noi_dung: 'Khi có nội dung soạn' },
  ...{ nhom_qua: 'Chỉ tiêu nhiệm kỳ qua', nhom_toi: 'Chỉ tiêu nhiệm kỳ tới', tong_hop_qua: 'Câu tổng hợp chỉ tiêu' },
  ...{ chi_tieu: 'Chỉ tiêu', don_vi: 'Đơn vị', de_ra: 'Nghị quyết đề ra', thuc_hien: 'Thực hiện', ty_le: 'Tỉ lệ (%)' },
  ...{ danh_gia: 'Đánh giá', nguon: 'Nguồn', hien_trang: 'Hiện trạng', muc_tieu: 'Mục tiêu', nam_dich: 'Năm đích' },
  // Personnel submission
  ...{ muc_qua_trinh: 'Đề mục quá trình', qua_trinh: 'Quá trình thực hiện', muc_ket_qua: 'Đề mục kết quả' },
  ...{ dan_ket_qua: 'Câu dẫn bảng kết quả', ket_qua: 'Kết quả', ghi_chu_ket_qua: 'Ghi chú bảng kết quả' },
  ...{ co_ket_qua_bon_buoc: 'Khi quy trình có bốn bước', ket_qua_bon_buoc: 'Kết quả của quy trình bốn bước' },
  ...{ b1: 'Bước 1', b2: 'Bước 2', b3: 'Bước 3', b4: 'Bước 4', b5: 'Bước 5', muc_nhan_su: 'Đề mục nhân sự' },
  ...{ nhan_su: 'Nhân sự đề nghị', chuc_danh: 'Chức danh', muc_co_cau: 'Đề mục cơ cấu', dan_co_cau: 'Câu dẫn cơ cấu' },
  ...{ co_cau: 'Cơ cấu', so_luong: 'Số lượng', ghi_chu: 'Ghi chú', so_du: 'Số lượng bầu và số dư' },
  ...{ co_van_de: 'Khi có vấn đề cần báo cáo', muc_van_de: 'Đề mục vấn đề cần báo cáo', van_de: 'Vấn đề cần báo cáo' },
  ...{ muc_kien_nghi: 'Đề mục kiến nghị', kien_nghi: 'Kiến nghị', co_kien_nghi_them: 'Khi có kiến nghị thêm' },
  ...{ kien_nghi_them: 'Kiến nghị thêm', muc_kem_theo: 'Đề mục kèm theo', kem_theo: 'Danh mục kèm theo' },
  ...{ nhom_trich_ngang: 'Danh sách trích ngang', sinh_nam: 'Ngày sinh (nam)', sinh_nu: 'Ngày sinh (nữ)' },
  ...{ dan_toc: 'Dân tộc', ton_giao: 'Tôn giáo', que_quan: 'Quê quán', vao_dang: 'Ngày vào Đảng' },
  ...{ chinh_thuc: 'Ngày chính thức', pho_thong: 'Giáo dục phổ thông', chuyen_mon: 'Chuyên môn' },
  ...{ ly_luan: 'Lý luận chính trị', cap_uy: 'Cấp uỷ đã tham gia', ket_luan: 'Kết luận tiêu chuẩn chính trị' },
  ...{ du_kien: 'Chức danh dự kiến', phieu: 'Phiếu bước cuối', tong_cong: 'Dòng tổng cộng' },
  // Congress minutes
  ...{ muc_co_quan: 'Đề mục các cơ quan', co_quan: 'Các cơ quan của Đại hội', ten_co_quan: 'Tên cơ quan' },
  ...{
    thanh_vien: 'Thành viên',
    bieu_quyet_co_quan: 'Biểu quyết các cơ quan',
    muc_chuong_trinh: 'Đề mục chương trình',
  },
  ...{ chuong_trinh: 'Chương trình, quy chế', muc_tu_cach: 'Đề mục tư cách đại biểu', tu_cach: 'Tư cách đại biểu' },
  ...{ co_tu_cach_them: 'Khi có nội dung khác về tư cách', tu_cach_them: 'Nội dung khác về tư cách' },
  ...{ muc_bao_cao: 'Đề mục các báo cáo', bao_cao: 'Các báo cáo', muc_thao_luan: 'Đề mục thảo luận' },
  ...{
    thao_luan: 'Thảo luận',
    co_y_kien: 'Khi có ý kiến',
    y_kien: 'Ý kiến thảo luận',
    noi_dung_y_kien: 'Nội dung ý kiến',
  },
  ...{
    co_tiep_thu: 'Khi có tiếp thu',
    tiep_thu: 'Tiếp thu, giải trình',
    co_phat_bieu: 'Khi có phát biểu của cấp trên',
  },
  ...{
    muc_phat_bieu: 'Đề mục phát biểu của cấp trên',
    phat_bieu: 'Phát biểu của cấp trên',
    muc_bau_cu: 'Đề mục bầu cử',
  },
  ...{ bau_cu: 'Các cuộc bầu', ten_cuoc_bau: 'Tên cuộc bầu', so_lieu: 'Số liệu phiếu', co_ket_qua: 'Khi có kết quả' },
  ...{ ket_qua_bau: 'Kết quả bầu', so_phieu: 'Số phiếu', muc_nghi_quyet: 'Đề mục nghị quyết' },
  ...{ nghi_quyet: 'Biểu quyết nghị quyết', muc_be_mac: 'Đề mục bế mạc', be_mac: 'Bế mạc' },
};

/** "Chữ ký bên phải › Họ và tên" of 'ky_phai.ho_ten'; an unknown tag is named as it is written. */
export const labelOfTag = (tag: string): string =>
  tag
    .split('.')
    .map((part) => LABELS[part] ?? part)
    .join(' › ');
