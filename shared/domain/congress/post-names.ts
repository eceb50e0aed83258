import type { Post } from './congress.ts';

/** Vietnamese names of the posts whose holders sign or are named on papers. */
export const POST_NAMES: Readonly<Record<Post, string>> = {
  secretary: 'Bí thư',
  'deputy-secretary': 'Phó bí thư',
  'chief-of-office': 'Chánh văn phòng',
  presidium: 'Đoàn chủ tịch',
  'secretariat-head': 'Trưởng đoàn thư ký',
  secretariat: 'Thành viên đoàn thư ký',
  'credentials-head': 'Trưởng ban thẩm tra tư cách đại biểu',
  credentials: 'Thành viên ban thẩm tra tư cách đại biểu',
  'counting-head': 'Trưởng ban kiểm phiếu',
  counting: 'Thành viên ban kiểm phiếu',
  'new-secretary': 'Bí thư khoá mới',
  'new-deputy-secretary': 'Phó bí thư khoá mới',
};
