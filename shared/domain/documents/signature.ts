import type { CongressSetup, Post } from '../congress/congress.ts';
import { hasPresidium, hasSecretariat } from './congress-bodies.ts';
import { CREDENTIALS_COMMITTEE } from './letterhead.ts';
import type { PaperWarning } from './paper.ts';
import { FORMAT_SECTION } from './paper-field.ts';
import type { ConfirmationView, SignatureView } from './papers/common.view.ts';
import type { ValueBook } from './value-book.ts';

/**
 * Signature blocks (thể thức đề ký, HD05 §7). Authority lines are bold, post
 * lines upright; the name comes from the holder of the post.
 */
const block = (authority: readonly string[], post: readonly string[], name: string): SignatureView => ({
  quyen_han: authority.map((dong) => ({ dong })),
  chuc_vu: post.map((dong) => ({ dong })),
  ho_ten: name,
});

/** First holder of a post, by position. */
export const holderOf = ({ posts }: CongressSetup, post: Post) =>
  posts.filter((holder) => holder.post === post).sort((a, b) => a.position - b.position)[0];

const nameOf = (setup: CongressSetup, post: Post) => holderOf(setup, post)?.fullName.trim() ?? '';

const POST_LINES = { secretary: 'BÍ THƯ', 'deputy-secretary': 'PHÓ BÍ THƯ' } as const;
export type CommitteeSigner = keyof typeof POST_LINES;

/** T/M ĐẢNG UỶ (BAN THƯỜNG VỤ, CHI BỘ) with the secretary or a deputy; committees never sign K/T (HD05 §7.1.4b). */
export function committeeSignature(
  setup: CongressSetup,
  book: ValueBook,
  { body, signer, field }: { body: 'committee' | 'standing-committee'; signer: CommitteeSigner; field: string },
): SignatureView {
  const name = book.record(field, `post.${signer}`, nameOf(setup, signer));
  return block([committeeAuthority(setup, body)], [POST_LINES[signer]], name);
}

function committeeAuthority({ unit }: CongressSetup, body: 'committee' | 'standing-committee'): string {
  if (unit.kind === 'cell') return 'T/M CHI BỘ';
  return body === 'standing-committee' && unit.hasStandingCommittee ? 'T/M BAN THƯỜNG VỤ' : 'T/M ĐẢNG UỶ';
}

/** T/M ĐOÀN CHỦ TỊCH has no post line (HD05 §7.1.4a(i)). */
export function presidiumSignature(setup: CongressSetup, book: ValueBook, field: string): SignatureView {
  const name = book.record(field, 'post.presidium', nameOf(setup, 'presidium'));
  return block([hasPresidium(setup) ? 'T/M ĐOÀN CHỦ TỊCH' : 'CHỦ TỊCH ĐẠI HỘI'], [], name);
}

export function secretariatSignature(setup: CongressSetup, book: ValueBook, field: string): SignatureView {
  const name = book.record(field, 'post.secretariat-head', nameOf(setup, 'secretariat-head'));
  return hasSecretariat(setup)
    ? block(['T/M ĐOÀN THƯ KÝ'], ['TRƯỞNG ĐOÀN'], name)
    : block(['THƯ KÝ ĐẠI HỘI'], [], name);
}

/** T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU, TRƯỞNG BAN (HD05 §7.1.4a(i) ex.3). */
export function credentialsSignature(setup: CongressSetup, book: ValueBook, field: string): SignatureView {
  const name = book.record(field, 'post.credentials-head', nameOf(setup, 'credentials-head'));
  return block([`T/M ${CREDENTIALS_COMMITTEE}`], ['TRƯỞNG BAN'], name);
}

/** Whose signatures a confirmation names, and whether it may be left to the chief of office. */
type Confirmed = { readonly signers: readonly Post[]; readonly byOffice: boolean };
const MINUTES_CONFIRMED: Confirmed = { signers: ['presidium', 'secretariat-head'], byOffice: true };

/**
 * Confirmation of the signatures of a congress without its own seal (HD05
 * §7.1.4a(ii)): by the chief of office T/L the new standing committee; without
 * an office by the new secretary, or a new deputy when the secretary signed
 * himself. A resolution is always confirmed by the committee (§7.1.4a(iii)).
 */
export function confirmation(
  setup: CongressSetup,
  book: ValueBook,
  field: string,
  { signers, byOffice }: Confirmed = MINUTES_CONFIRMED,
): ConfirmationView {
  const signed = signers.map((post) => nameOf(setup, post)).filter((name) => name !== '');
  const dong_dan = `Xác nhận chữ ký của ${signed.map((name) => `đồng chí ${unbroken(name)}`).join(' và ')}`.trim();
  const { unit } = setup;
  if (byOffice && unit.kind !== 'cell' && unit.hasStandingCommittee && unit.hasOffice) {
    const chief = book.record(field, 'post.chief-of-office', nameOf(setup, 'chief-of-office'));
    return { dong_dan, ...block(['T/L BAN THƯỜNG VỤ'], ['CHÁNH VĂN PHÒNG'], chief) };
  }
  const secretarySigned = signed.includes(nameOf(setup, 'new-secretary'));
  const byDeputy = secretarySigned && nameOf(setup, 'new-deputy-secretary') !== '';
  const post = byDeputy ? 'new-deputy-secretary' : 'new-secretary';
  const name = book.record(field, `post.${post}`, nameOf(setup, post));
  if (signed.includes(name)) book.warn(confirmsHimself(name));
  return { dong_dan, ...block([committeeAuthority(setup, 'committee')], [byDeputy ? 'PHÓ BÍ THƯ' : 'BÍ THƯ'], name) };
}

/** Minutes of a meeting: who wrote them down, who chaired (HD05 §7.1.4e). */
export const writerSignature = (name: string): SignatureView => block(['NGƯỜI GHI BIÊN BẢN'], [], name);
export const chairSignature = (name: string): SignatureView => block(['CHỦ TRÌ HỘI NGHỊ'], [], name);

/** Who drew up a list (người lập biểu); blank where nobody is named. */
export const preparerSignature = (name: string): SignatureView =>
  // A blank line puts the name on the line of the secretary's
  name === '' ? block([], [], '') : block(['NGƯỜI LẬP BIỂU'], [''], name);

/** Head of the tellers of a meeting; HD05 gives no form for them, made after the counting board's (§7.1.4a). */
export const tellersSignature = (name: string): SignatureView => block(['T/M TỔ KIỂM PHIẾU'], ['TỔ TRƯỞNG'], name);

const confirmsHimself = (name: string): PaperWarning => ({
  code: 'confirms-own-signature',
  section: FORMAT_SECTION.id,
  message: `Đồng chí ${name} vừa ký văn bản vừa xác nhận chữ ký; hãy ghi phó bí thư khoá mới để xác nhận.`,
});

/** A name is not broken over two lines. */
const unbroken = (name: string) => name.replaceAll(' ', '\u00A0');
