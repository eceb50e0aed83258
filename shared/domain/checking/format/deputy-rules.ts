/** Who signs for another: a deputy for the head (K/T), the one it is delegated to (T/L), and who vouches for a congress. */
import { inCapitals } from '../components/words.ts';
import { type Breach, type Check, quote } from './rule.ts';
import { authorityOf, isKind, of, postsOf, signing } from './signature-rules.ts';

export const advisory: Check = (paper) => {
  if (!isKind('advisory')(paper)) return [];
  return signing(paper).flatMap((block): Breach[] => {
    const authority = authorityOf(block);
    const [post = ''] = postsOf(block);
    if (/^T\/M /.test(authority))
      return of(block, quote(authority), 'TRƯỞNG BAN, CHÁNH VĂN PHÒNG; hoặc K/T … và chức vụ cấp phó');
    if (authority === '' && /^PHÓ /.test(post))
      return of(block, `${quote(post)} không có K/T ở trên`, `K/T ${post.replace('PHÓ ', '')} / ${post}`);
    if (!/^K\/T /.test(authority)) return [];
    const found = `${quote(authority)} / ${quote(post)}`;
    if (!/^PHÓ /.test(post)) return of(block, found, 'K/T … và chức vụ cấp phó');
    const [head, own] = [officeIn(authority), officeIn(post)];
    return head && own && head !== own ? of(block, found, `K/T ${head} / PHÓ ${head}`) : [];
  });
};

/** The head's office that a line names, with or without a mark or "PHÓ" before it. */
const officeIn = (line: string): string | undefined =>
  /^(?:[KT]\/[TL] |PHÓ )?(TRƯỞNG (?:TIỂU )?BAN|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|GIÁM ĐỐC|HIỆU TRƯỞNG)/.exec(line)?.[1];

/** Two heads of the same kind may head two offices: TRƯỞNG BAN CHỈ ĐẠO, TRƯỞNG BAN TỔ CHỨC. */
function isOneOffice(one: string, other: string): boolean {
  const [own, others] = [one, other].map((line) =>
    line.slice(line.indexOf(officeIn(line) ?? '') + (officeIn(line) ?? '').length).trim(),
  );
  return own === others;
}

export const delegation: Check = ({ parts }) =>
  parts.signatures.flatMap((block): Breach[] => {
    const authority = authorityOf(block);
    if (!/^T\/L /.test(authority)) return [];
    const expected = 'T/L BAN THƯỜNG VỤ (hoặc T/L thủ trưởng cơ quan) và chức vụ người được giao ký';
    if (
      !/^T\/L (?:BAN THƯỜNG VỤ$|TRƯỞNG|CHÁNH|CHỦ NHIỆM|GIÁM ĐỐC|BỘ CHÍNH TRỊ|BAN BÍ THƯ|HIỆU TRƯỞNG|TỔNG)/.test(
        authority,
      )
    )
      return of(block, quote(authority), expected);
    if (block.posts.length === 0) return of(block, `không có chức vụ dưới ${quote(authority)}`, expected);
    const [head, [post = '']] = [officeIn(authority), postsOf(block)];
    return head && officeIn(post) === head && isOneOffice(authority, post)
      ? of(block, `${quote(authority)} / ${quote(post)}`, `${head} tự ký, hoặc K/T ${head} / PHÓ ${head}`)
      : [];
  });

/** Of the signatures of a congress without a seal of its own: its general papers by the office, the resolution by the committee. */
export const confirmation: Check = (paper) => {
  const { signatures, title, isMinutes, isDraft } = paper.parts;
  if (!isKind('congress', 'cell-congress')(paper)) return [];
  const found = signatures.find((block) => block.confirmation !== null);
  const [first] = signing(paper);
  const isResolution = title.typeName === 'Nghị quyết';
  if (!found) {
    if (!first || isDraft || !(isResolution || isMinutes)) return [];
    return of(
      first,
      'không có phần “Xác nhận chữ ký của đồng chí …”',
      'nếu đại hội không có con dấu: thêm phần xác nhận chữ ký',
    ).map((breach) => ({ ...breach, severity: 'info' as const }));
  }
  const authority = authorityOf(found);
  const [post = ''] = postsOf(found);
  const isFine = isResolution
    ? /^T\/M (?:ĐẢNG UỶ|CHI BỘ|BAN CHẤP HÀNH)/.test(authority)
    : /^T\/L BAN THƯỜNG VỤ|^T\/M (?:ĐẢNG UỶ|CHI BỘ|BAN THƯỜNG VỤ)/.test(authority);
  const expected = isResolution
    ? 'T/M ĐẢNG UỶ / BÍ THƯ (hoặc PHÓ BÍ THƯ)'
    : 'T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG, hoặc bí thư, phó bí thư cấp uỷ mới';
  if (!isFine) return of(found, quote(authority || post), expected);
  if (/^T\/L /.test(authority) && post !== '' && officeIn(post) !== 'CHÁNH VĂN PHÒNG')
    return of(found, `${quote(authority)} / ${quote(post)}`, expected);
  const isOwn = signing(paper).some(({ name }) => name !== null && isSameName(name.text, found.name?.text ?? ''));
  return isResolution && isOwn
    ? of(found, `${found.name?.text ?? ''} xác nhận chữ ký của chính mình`, 'bí thư đã ký thì phó bí thư xác nhận')
    : [];
};

const isSameName = (one: string, other: string) => other !== '' && inCapitals(one) === inCapitals(other);
