/** Papers with a state-secret mark are declined: the encryption here is not certified for them. */
import type { Refusal } from '#shared/kernel/refusal.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** The mark itself in capitals, or words that name a degree of secrecy. */
const MARK = /(^|[^\p{L}])(TUYỆT MẬT|TỐI MẬT|MẬT)([^\p{L}]|$)/u;
const WORDS = /(^|[^\p{L}])(tuyệt mật|tối mật|độ mật|dấu mật|bí mật nhà nước)([^\p{L}]|$)/iu;
/** As file names have them, without marks; a bare "mat" says nothing. */
const FOLDED = /(^|[^a-z])(tuyet[ _.-]?mat|toi[ _.-]?mat|do[ _.-]mat|dau[ _.-]mat)([^a-z]|$)/;

/** Whether a number, note or file name says that the paper is a state secret. */
export function hasSecrecyMark(text: string): boolean {
  const told = text.normalize('NFC');
  const folded = told === foldVietnamese(told) || /\.[a-z]{3,4}$/i.test(told);
  return MARK.test(told) || WORDS.test(told) || (folded && FOLDED.test(foldVietnamese(told)));
}

export const declineSecret = (text: string): Refusal => ({
  code: 'state-secret',
  message: `“${text.trim()}” mang dấu độ mật. Chương trình không nhận tài liệu mật vì mã hoá ở đây chưa được cơ quan cơ yếu chứng nhận; hãy giữ giấy tờ này ngoài chương trình theo quy định bảo vệ bí mật nhà nước.`,
});
