import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { PaperParts } from '../components/paper-parts.ts';

/** Type and subject as folded text, the more particular first → id in the catalogue of papers. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^bao cao (?:chinh tri )?\(?tom tat/, 'political-report-summary'],
  [/^bao cao (?:chinh tri|tong ket nhiem ky)/, 'political-report'],
  [/^bao cao kiem diem/, 'review-report'],
  [/^bao cao tong hop y kien (?:gop y|dong gop)/, 'feedback-report'],
  [/^bao cao tong hop (?:y kien )?thao luan/, 'discussion-report'],
  [/^bao cao (?:ket qua )?tham tra tu cach/, 'credentials-report'],
  [/^bao cao tinh hinh dang vien/, 'members-report'],
  [/^bao cao nhanh/, 'quick-report'],
  [/^bao cao ket qua (?:to chuc )?dai hoi/, 'full-report'],
  [/^nghi quyet (?:cua )?dai hoi/, 'congress-resolution'],
  [/^bien ban (?:cua )?dai hoi/, 'congress-minutes'],
  [/^bien ban hoi nghi lan thu (?:nhat|1|i)\b/, 'first-meeting-minutes'],
  [/^bien ban kiem phieu gioi thieu/, 'nomination-count-minutes'],
  [/^bien ban kiem phieu/, 'counting-minutes'],
  [/^bien ban .*nhan su/, 'personnel-meeting-minutes'],
  [/^ke hoach to chuc dai hoi/, 'congress-plan'],
  [/^quyet dinh .*(?:tieu ban|to giup viec)/, 'subcommittee-decision'],
  [/^de an nhan su doan dai bieu/, 'upper-delegate-scheme'],
  [/^de an nhan su/, 'personnel-scheme'],
  [/^to trinh .*phe duyet nhan su/, 'personnel-submission'],
  [/^to trinh .*chuan y/, 'ratification-request'],
  [/^to trinh .*duyet .*dai hoi/, 'approval-request'],
  [/^chuong trinh (?:hanh dong|thuc hien nghi quyet)/, 'action-programme'],
  [/^chuong trinh (?:lam viec )?(?:cua )?dai hoi/, 'congress-agenda'],
  [/^giay trieu tap/, 'delegate-summons'],
  [/^quy che lam viec/, 'working-regulation'],
  [/^tom tat quy che bau cu/, 'election-brief'],
  [/^danh sach trich ngang/, 'candidate-list'],
  [/^danh sach (?:dai bieu|dang vien duoc trieu tap)/, 'delegate-roster'],
  [/^bieu thong ke ket qua dai hoi/, 'statistics-form'],
  [/^dien van khai mac/, 'opening-speech'],
  [/^dien van be mac/, 'closing-speech'],
  [/^tham luan/, 'speech'],
];

/** Which paper of a congress it is, by its type and subject; null for any other paper. */
export function recognisePaperKind({ title }: PaperParts): string | null {
  const words = [title.type, title.author, ...title.subject].map((one) => one?.text ?? '').join(' ');
  return paperKindNamed(words);
}

/** The kind of paper that words begin to name, as "Đề án nhân sự số 02-ĐA/ĐU" does; null for any other. */
export function paperKindNamed(words: string): string | null {
  const folded = foldVietnamese(words);
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
