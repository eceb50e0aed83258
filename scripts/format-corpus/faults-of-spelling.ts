import * as base from './bases.ts';
import { type Fault, layout, say, withChange } from './change.ts';

const { REPORT, SUBMISSION } = base;

export const SPELLING: readonly Fault[] = [
  {
    rule: 'CP-01',
    what: 'chữ thường sau dấu chấm',
    paper: say(
      REPORT,
      'Công tác phát triển đảng viên được quan tâm. trong kỳ đã kết nạp 08 đảng viên, đạt chỉ tiêu đề ra.',
    ),
  },
  {
    rule: 'CP-02',
    what: 'Nguyễn văn An',
    paper: say(
      REPORT,
      'Giao đồng chí Nguyễn văn An phụ trách công tác tổ chức, theo dõi các chi bộ khu vực trung tâm xã.',
    ),
  },
  {
    rule: 'CP-03',
    what: 'trên địa bàn Xã Bình An',
    paper: say(
      REPORT,
      'Các phong trào thi đua trên địa bàn Xã Bình An được đông đảo nhân dân hưởng ứng, tham gia tích cực.',
    ),
  },
  {
    rule: 'CP-04',
    what: 'Ban chấp hành',
    paper: say(
      REPORT,
      'Hội nghị Ban chấp hành đã thống nhất nội dung, phân công các đồng chí phụ trách từng lĩnh vực.',
    ),
  },
  {
    rule: 'CP-05',
    what: 'các Đảng viên',
    paper: say(REPORT, 'Đã giao nhiệm vụ cụ thể cho từng Đảng viên trong chi bộ, định kỳ kiểm điểm kết quả thực hiện.'),
  },
  {
    rule: 'CP-06',
    what: 'điều 5',
    paper: say(
      REPORT,
      'Thực hiện nội dung tại điều 5 của Quy chế làm việc, các chi bộ đã báo cáo định kỳ đúng thời hạn.',
    ),
  },
  {
    rule: 'CP-07',
    what: 'đảng cộng sản Việt Nam',
    paper: say(REPORT, 'Cán bộ, đảng viên tin tưởng vào sự lãnh đạo của đảng Cộng sản Việt Nam và sự nghiệp đổi mới.'),
  },
  {
    rule: 'CP-08',
    what: 'uỷ lẫn ủy',
    paper: say(REPORT, 'Các cấp ủy đã triển khai đồng bộ nhiều giải pháp, tạo chuyển biến rõ nét trong đảng bộ.'),
  },
  {
    rule: 'CP-09',
    what: 'qui định',
    paper: say(REPORT, 'Việc quản lý đảng viên được thực hiện đúng qui định, hồ sơ được lưu trữ đầy đủ tại văn phòng.'),
  },
  {
    rule: 'CP-10',
    what: '2025-2030',
    paper: say(REPORT, 'Chỉ tiêu nhiệm kỳ 2025-2030 được cụ thể hoá thành kế hoạch hằng năm để tổ chức thực hiện.'),
  },
  {
    rule: 'CP-11',
    what: 'thừa dấu cách',
    paper: say(REPORT, 'Công tác kiểm tra  được tiến hành thường xuyên , nội dung bám sát chương trình đã đề ra.'),
  },
  {
    rule: 'CP-11',
    what: 'dấu cách trước dấu phẩy, không có sau',
    paper: say(REPORT, 'Chi bộ có 25 đảng viên ,họp đều hằng tháng theo đúng chương trình công tác đã đề ra.'),
  },
  {
    rule: 'CP-11',
    what: 'dấu cách trước dấu chấm, không có sau',
    paper: say(REPORT, 'Đảng viên dự họp đầy đủ .Trong năm có hai đồng chí được khen thưởng ở cấp trên.'),
  },
];

const OLD = base.OLD_SUBMISSION;

/** Under 36-HD/VPTW the same mark may be right that is wrong today, and the other way round. */
export const OLDER: readonly Fault[] = [
  {
    rule: 'NN-05',
    what: 'HD36: chấm phẩy',
    profile: 'HD36_2018',
    paper: withChange(OLD, { recipients: SUBMISSION.recipients }),
  },
  {
    rule: 'NN-13',
    what: 'HD36: chấm phẩy sau nơi gửi',
    profile: 'HD36_2018',
    paper: withChange(OLD, { addressees: { label: 'Kính gửi:', items: SUBMISSION.addressees?.items ?? [] } }),
  },
  { rule: 'ND-06', what: 'HD36: chính xác 17 pt', profile: 'HD36_2018', paper: layout(OLD, 'text', { line: 340 }) },
  { rule: 'SO-08', what: 'HD36: QyĐ', profile: 'HD36_2018', paper: withChange(OLD, { number: 'Số 07-QyĐ/ĐU' }) },
];
