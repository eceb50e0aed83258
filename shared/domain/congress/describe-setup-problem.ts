import { assertNever } from '#shared/kernel/result.ts';
import type { Congress, Post, Unit } from './congress.ts';
import { POST_NAMES } from './post-names.ts';
import { CONGRESS_FIELD_NAMES, UNIT_FIELD_NAMES } from './setup-changes.ts';
import type { SetupProblem } from './setup-problems.ts';

/** One sentence for a person: what is wrong and where. */
export function describeSetupProblem(problem: SetupProblem): string {
  switch (problem.tab) {
    case 'posts':
      return describePostProblem(problem, POST_NAMES[problem.field as Post]);
    case 'indicators':
      return describeIndicatorProblem(problem, problem.about ? `Chỉ tiêu “${problem.about}”` : 'Một chỉ tiêu');
    case 'unit':
      return `Chưa có ${UNIT_FIELD_NAMES[problem.field as keyof Unit]}.`;
    case 'congress':
      return describeCongressProblem(problem);
    default:
      return assertNever(problem.tab);
  }
}

function describeCongressProblem({ code, field, limit }: SetupProblem): string {
  switch (code) {
    case 'kind-does-not-fit-unit':
      return 'Hình thức đại hội không khớp loại đơn vị: chi bộ tổ chức đại hội chi bộ; đảng bộ tổ chức đại hội đảng viên hoặc đại hội đại biểu.';
    case 'delegates-needed':
      return `Đảng bộ có từ ${limit} đảng viên chính thức trở lên thì tổ chức đại hội đại biểu.`;
    case 'delegates-need-consent':
      return `Đảng bộ có dưới ${limit} đảng viên chính thức tổ chức đại hội đại biểu thì phải được cấp uỷ cấp trên đồng ý.`;
    case 'term-runs-backwards':
      return `${field === 'termTo' ? 'Nhiệm kỳ tới' : 'Nhiệm kỳ vừa qua'}: năm cuối phải sau năm đầu.`;
    case 'term-too-long':
      return 'Nhiệm kỳ dài hơn 5 năm.';
    case 'terms-do-not-meet':
      return 'Năm cuối nhiệm kỳ vừa qua khác năm đầu nhiệm kỳ tới.';
    case 'dates-out-of-order':
      return field === 'opensAt' ? 'Khai mạc phải sau phiên trù bị.' : 'Bế mạc phải sau khai mạc.';
    case 'opens-outside-term':
      return 'Năm khai mạc khác năm đầu nhiệm kỳ tới.';
    case 'congress-too-long':
      return `Đại hội kể cả phiên trù bị kéo dài quá ${String(limit).replace('.', ',')} ngày; mức này ở thẻ Quy định.`;
    case 'too-many-seats':
      return `Chi uỷ có nhiều nhất ${limit} uỷ viên.`;
    case 'standing-committee-too-small':
      return `Cấp uỷ có dưới ${limit} uỷ viên thì không bầu ban thường vụ.`;
    default:
      return `Chưa có ${CONGRESS_FIELD_NAMES[field as keyof Congress]}.`;
  }
}

function describePostProblem({ code, about }: SetupProblem, post: string): string {
  if (code === 'post-held-twice') return `${post}: ${about} bị ghi trùng hoặc chức danh này chỉ có một người.`;
  return code === 'post-without-name' ? `${post}: có dòng chưa ghi họ tên.` : `Chưa có ${post.toLowerCase()}.`;
}

function describeIndicatorProblem({ code }: SetupProblem, indicator: string): string {
  switch (code) {
    case 'indicator-unnamed':
      return 'Có chỉ tiêu chưa ghi tên.';
    case 'indicator-twice':
      return `${indicator} bị ghi hai lần.`;
    case 'indicator-without-target':
      return `${indicator} chưa có mục tiêu.`;
    default:
      return `${indicator} chưa có kết quả thực hiện.`;
  }
}
