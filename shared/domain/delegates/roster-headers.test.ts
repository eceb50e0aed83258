import { describe, expect, it } from 'vitest';
import { fieldOfHeader, headerWords } from './roster-headers.ts';

describe('the words units write over their columns', () => {
  it.each([
    ['rowNumber', ['STT', 'TT', 'S.T.T', 'Số TT', 'Số thứ tự']],
    ['middleName', ['Chữ đệm', 'Tên đệm']],
    ['birthName', ['Tên khai sinh', 'Tên gọi khác', 'Bí danh']],
    ['fullName', ['Họ và tên', 'HỌ TÊN', 'Họ & tên', 'Họ và tên đại biểu', 'Họ, tên', 'Họ và tên khai sinh']],
    ['familyAndMiddleName', ['Họ và chữ đệm', 'Họ và tên đệm', 'Họ đệm', 'Họ lót', 'Họ']],
    ['givenName', ['Tên', 'TÊN']],
    ['gender', ['Giới tính', 'Nam/Nữ', 'Phái']],
    ['isFemale', ['Nữ']],
    ['isMale', ['Nam']],
    [
      'bornOn',
      ['Ngày, tháng, năm sinh', 'Ngày sinh', 'Sinh ngày', 'Năm sinh', 'Sinh năm', 'NTNS', 'Ngày tháng năm sinh'],
    ],
    ['bornOnMale', ['Năm sinh (nam)']],
    ['bornOnFemale', ['Ngày sinh nữ']],
    ['ethnicity', ['Dân tộc']],
    ['religion', ['Tôn giáo']],
    ['homeTown', ['Quê quán', 'Nguyên quán', 'Quê quán (xã, tỉnh)']],
    ['residence', ['Nơi ở hiện nay', 'Địa chỉ', 'Nơi cư trú']],
    [
      'joinedPartyOn',
      ['Ngày vào Đảng', 'Vào Đảng', 'Ngày, tháng, năm vào Đảng', 'Ngày kết nạp', 'Ngày vào ĐCSVN', 'Năm vào Đảng'],
    ],
    ['officialOn', ['Ngày chính thức', 'Chính thức', 'Ngày công nhận chính thức', 'Ngày vào Đảng chính thức']],
    ['generalEducation', ['Văn hoá', 'Trình độ học vấn', 'GDPT', 'Trình độ văn hóa']],
    ['expertise', ['Chuyên môn', 'Trình độ chuyên môn', 'Chuyên môn nghiệp vụ', 'CMNV']],
    ['politicalTheory', ['Lý luận chính trị', 'LLCT', 'Trình độ LLCT', 'Lý luận']],
    ['post', ['Chức vụ, đơn vị công tác', 'Chức vụ', 'Đơn vị công tác', 'Nghề nghiệp', 'Chức vụ Đảng, chính quyền']],
    ['unit', ['Thuộc tổ chức đảng', 'Chi bộ', 'Đảng bộ', 'Đơn vị', 'Sinh hoạt tại chi bộ', 'Tổ chức cơ sở đảng']],
    ['kindExOfficio', ['Đương nhiên', 'Đại biểu đương nhiên']],
    ['kindElected', ['Được bầu', 'Bầu', 'Do bầu cử']],
    ['kindAppointed', ['Chỉ định', 'Được chỉ định']],
    ['kindAlternate', ['Dự khuyết']],
    ['cardNumber', ['Số thẻ đảng viên', 'Số thẻ Đảng', 'Số thẻ ĐV']],
    ['phone', ['Điện thoại', 'SĐT', 'Số điện thoại']],
    ['phone', ['ĐT', 'Số ĐT', 'ĐT di động']],
    ['ethnicity', ['DT']],
    ['kind', ['Diện', 'Diện đại biểu', 'Loại đại biểu', 'Đại biểu thuộc diện', 'Tư cách đại biểu', 'Cơ cấu']],
    ['kindElected', ['Đại biểu chính thức']],
    ['membership', ['Chính thức/dự bị', 'Loại đảng viên']],
    ['partyPost', ['Chức vụ Đảng', 'Chức vụ trong Đảng']],
    ['committeeSeat', ['Cấp uỷ', 'Cấp ủy viên']],
    ['stateManagement', ['QLNN', 'Quản lý nhà nước']],
    ['foreignLanguage', ['Ngoại ngữ']],
    ['computing', ['Tin học']],
    ['sector', ['Khối', 'Lĩnh vực công tác']],
    ['partyBadge', ['Huy hiệu Đảng', 'Huy hiệu']],
    ['awards', ['Khen thưởng', 'Danh hiệu thi đua']],
    ['discipline', ['Kỷ luật', 'Hình thức kỷ luật']],
    ['joinedPartyOn', ['Ngày kết nạp vào Đảng', 'Ngày vào Đảng CSVN', 'NVĐ', 'Vào Đảng ngày', 'Ngày vào Đảng (dự bị)']],
    ['officialOn', ['Ngày chuyển Đảng chính thức', 'Chính thức ngày']],
    [null, ['Nơi kết nạp Đảng', 'Tuổi vào Đảng', 'Số quyết định kết nạp']],
    ['note', ['Ghi chú']],
    [null, ['Thâm niên', 'Số CCCD', 'Nguyễn Văn An', '']],
  ] as const)('%s', (field, headers) => {
    expect(headers.map((header) => [header, fieldOfHeader([header])])).toEqual(
      headers.map((header) => [header, field]),
    );
  });

  it.each([
    [['Ngày, tháng, năm sinh', 'Nam'], 'bornOnMale'],
    [['Ngày, tháng, năm sinh', 'Nữ'], 'bornOnFemale'],
    [['Giới tính', 'Nam'], 'isMale'],
    [['Giới tính', 'Nữ'], 'isFemale'],
    [['Đảng', 'Ngày vào'], 'joinedPartyOn'],
    [['Ngày vào Đảng', 'Dự bị'], 'joinedPartyOn'],
    [['Ngày vào Đảng', 'Chính thức'], 'officialOn'],
    [['Trình độ', 'Chính trị'], 'politicalTheory'],
    [['Diện đại biểu', 'Bầu'], 'kindElected'],
    [['Công tác', 'Ngày vào'], null],
    [['Ngày sinh', 'Ngày'], 'birthDay'],
    [['NTNS', 'Tháng'], 'birthMonth'],
    [['Ngày, tháng, năm sinh', 'Năm'], 'birthYear'],
    [['Ngày vào Đảng', 'Ngày'], 'joinedPartyDay'],
    [['Kết nạp', 'Tháng'], 'joinedPartyMonth'],
    [['Vào Đảng', 'Năm'], 'joinedPartyYear'],
    [['Ngay vao Dang', 'Nam'], 'joinedPartyYear'],
    [['Ngày vào Đảng', 'Dự bị', 'Năm'], 'joinedPartyYear'],
    [['Ngày vào Đảng', 'Chính thức', 'Năm'], 'officialYear'],
    [['Ngay vao Dang chinh thuc', 'Nam'], 'officialYear'],
    [['Chính thức (Ngày, Tháng, Năm)', 'Ngày'], 'officialDay'],
    [['Chính thức', 'Tháng'], 'officialMonth'],
    [['Đại biểu chính thức', 'Nam'], null],
    [['Số quyết định công nhận chính thức', 'Ngày'], null],
  ] as const)('%j is read by what stands above it', (parts, field) => {
    expect(fieldOfHeader(parts)).toBe(field);
  });

  it('is compared by letters and digits only', () => {
    expect(headerWords(' Chức vụ,\n đơn vị  công tác (hiện nay) ')).toBe('chuc vu don vi cong tac hien nay');
  });
});
