import { capitaliseName } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Fragment } from '../components/fragment.ts';
import type { IssuerKind, SignatureBlock } from '../components/paper-parts.ts';
import { inCapitals, isAllCapitals, isPostLine, titleBefore } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import {
  type Breach,
  breachAt,
  type Check,
  type Checks,
  isNumberedPaper,
  type PaperToCheck,
  quote,
  rewrite,
  rewriteIn,
} from './rule.ts';

export const authorityOf = ({ authority }: SignatureBlock): string =>
  properMark(inCapitals(authority.map(({ text }) => text).join(' ')));
export const postsOf = ({ posts }: SignatureBlock): string[] =>
  posts.map(({ text }) => inCapitals(text).replace(/[,:]$/, ''));
export const isKiem = ({ posts }: SignatureBlock): boolean => posts.some(({ text }) => /^kiêm$/iu.test(text));
const firstOf = (block: SignatureBlock): Fragment | undefined => block.authority[0] ?? block.posts[0];
/** Blocks that sign the paper; a confirmation below only vouches for them. */
export const signing = ({ parts }: PaperToCheck): SignatureBlock[] =>
  parts.signatures.filter(({ confirmation }) => confirmation === null);
/** A breach at the first line of a signature. */
export const of = (
  block: SignatureBlock,
  found: string,
  expected: string,
  edits: readonly WordEdit[] = [],
): Breach[] => {
  const line = firstOf(block);
  return line ? [breachAt(line, found, expected, edits)] : [];
};
export const isKind =
  (...kinds: readonly IssuerKind[]) =>
  (paper: PaperToCheck) =>
    kinds.includes(paper.parts.head.issuerKind);
export const organName = ({ parts: { head } }: PaperToCheck): string =>
  inCapitals(head.issuer.map(({ text }) => text).join(' '));

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^T\s*[/.]?\s*U\s*[/.]?\s*Q\s*[./:]?\s*/iu, 'T/L '],
  [/^T\s*[/.]?\s*M\s*[./:]?\s*/iu, 'T/M '],
  [/^K\s*[/.]?\s*T\s*[./:]?\s*/iu, 'K/T '],
  [/^T\s*[/.]?\s*L\s*[./:]?\s*/iu, 'T/L '],
  [/^Q\s*[./:]\s*/iu, 'Q. '],
];

function properMark(text: string): string {
  const found = MARKS.find(([pattern]) => pattern.test(text));
  return found ? text.replace(found[0], found[1]) : text;
}

const MINUTES_SIGNERS =
  /^(?:NGƯỜI GHI|CHỦ TRÌ|CHỦ TOẠ|THƯ KÝ|CHỦ TỊCH ĐẠI HỘI|CHỦ TỊCH HỘI NGHỊ|NGƯỜI LẬP|NGƯỜI BÁO CÁO|ĐẠI DIỆN)/;
const isMinutesSigner = (block: SignatureBlock): boolean =>
  block.authority.length === 0 && MINUTES_SIGNERS.test(postsOf(block)[0] ?? '');

const position: Check = (paper) => {
  const { head } = paper.parts;
  if (!head.found || !isNumberedPaper(paper)) return [];
  const blocks = signing(paper);
  const [first] = blocks;
  if (!first)
    return [
      {
        at: null,
        found: 'không tìm thấy thể thức đề ký (đã tìm T/M, K/T, T/L, chức vụ bằng chữ in hoa dưới nội dung)',
        expected: 'quyền hạn, chức vụ, họ tên bên phải, dưới nội dung',
      },
    ];
  const line = firstOf(first);
  if (blocks.some(({ side }) => side === 'right') || !line) return [];
  return [breachAt(line, first.side === 'left' ? 'ở bên trái' : 'ở giữa trang', 'bên phải, dưới nội dung')];
};

const markNeeded: Check = (paper) => {
  const { issuerKind } = paper.parts.head;
  return signing(paper).flatMap((block): Breach[] => {
    const [post = ''] = postsOf(block);
    const line = block.posts[0];
    if (block.authority.length > 0 || !line || isKiem(block) || isMinutesSigner(block) || paper.parts.isMinutes)
      return [];
    const isCommittee = ['committee', 'cell', 'province'].includes(issuerKind) && /^(?:PHÓ )?BÍ THƯ/.test(post);
    const isCongress = ['congress', 'presidium', 'secretariat', 'credentials', 'counting'].includes(issuerKind);
    if (!isCommittee && !isCongress) return [];
    return [
      breachAt(
        line,
        `${quote(line.text)} không có T/M ở trên`,
        isCommittee ? 'T/M ĐẢNG UỶ, T/M BAN THƯỜNG VỤ hoặc T/M CHI BỘ' : 'T/M tên cơ quan của đại hội',
      ),
    ];
  });
};

const STATE_MARK = /^(?:TM|KT|TL|TUQ|T\s*[./]\s*M|K\s*[./]\s*T|T\s*[./]\s*L|T\s*[./]\s*U\s*[./]\s*Q)\b\s*[./:]?/iu;
const PARTY_MARK = /^(?:T\/M|K\/T|T\/L)\s+\S|^Q\.\s+\S/u;

const stateMarks: Check = ({ parts }) =>
  parts.signatures.flatMap(({ authority }) =>
    authority.flatMap((line): Breach[] => {
      if (PARTY_MARK.test(line.text) || !STATE_MARK.test(line.text)) return [];
      const found = MARKS.find(([pattern]) => pattern.test(line.raw));
      const length = found?.[0].exec(line.raw)?.[0].length ?? 0;
      return found
        ? [
            breachAt(
              line,
              quote(line.raw.slice(0, length).trim()),
              quote(found[1].trim()),
              rewriteIn(line, 0, length, found[1]),
            ),
          ]
        : [];
    }),
  );

const authorityLook: Check = ({ parts }) =>
  lookBreaches(
    parts.signatures.flatMap(({ authority }) => authority),
    { capitals: true, size: 14, bold: true, italic: false },
  );

const postLook: Check = ({ parts }) =>
  lookBreaches(
    parts.signatures
      .filter((block) => block.authority.length > 0)
      .flatMap(({ posts }) => posts.filter(({ text }) => !/^(?:kiêm$|Q\s*\.)/iu.test(text))),
    { capitals: true, size: 14, bold: false, italic: false },
  );

/** "(Ký, ghi rõ họ tên)": a form whose name is to be written by hand. */
const BY_HAND = /^[([].*(?:ký|họ (?:và )?tên)/iu;

/** What stands below may be a name of another shape: "K’Dung", "Tòng", "Nguyễn Văn An (A)". */
const isSomethingBelow = ({ paragraphs }: WordDocument, { index, place: { cell } }: WordParagraph): boolean =>
  paragraphs.slice(index + 1, index + 1 + BELOW).some(({ text, place }) => {
    const isSameColumn = place.cell?.table === cell?.table && place.cell?.column === cell?.column;
    return isSameColumn && /\p{L}/u.test(text);
  });
/** Paragraphs between a post and its name: room for the hand, and the other column of the row. */
const BELOW = 24;

/** A signature with its authority or post and no name below it. */
function nameMissing({ document, signatures, tailAt, isDraft }: PaperToCheck['parts']): Breach[] {
  if (document.paragraphs.slice(tailAt).some(({ text }) => BY_HAND.test(text.trim()))) return [];
  return signatures.flatMap((block) => {
    const last = block.posts.at(-1) ?? block.authority.at(-1);
    // Minutes of a meeting are signed, and the names written, by hand.
    if (block.name || !last || isMinutesSigner(block) || isSomethingBelow(document, last.paragraph)) return [];
    const found = `không tìm thấy họ tên người ký (đã tìm dưới ${quote(last.text)})`;
    return [{ ...breachAt(last, found, 'họ và tên đầy đủ dưới phần ký'), severity: isDraft ? 'info' : 'warning' }];
  });
}

const nameLook: Check = ({ parts }) => {
  const names = parts.signatures.map(({ name }) => name).filter((name) => name !== null);
  const written = names.filter(({ text }) => /\p{L}{2}/u.test(text) && !/^\[|họ và tên|họ tên|^\(/iu.test(text));
  return [
    ...nameMissing(parts),
    ...lookBreaches(written, { size: 14, bold: true, italic: false }),
    ...written.flatMap(nameCase),
    ...nameCentred(written),
  ];
};

function nameCase(name: Fragment): Breach[] {
  if (!isAllCapitals(name.text) && !name.runs.some((run) => run.caps)) return [];
  return isAllCapitals(name.text)
    ? [breachAt(name, quote(name.text), quote(capitaliseName(name.text)), rewrite(name, capitaliseName(name.text)))]
    : [];
}

function nameCentred(names: readonly Fragment[]): Breach[] {
  const wrong = names.filter(
    ({ isWhole, paragraph: { place, alignment } }) =>
      isWhole && (place.cell !== null || place.box !== null) && alignment !== 'center',
  );
  const [first] = wrong;
  if (!first) return [];
  const edits = wrong.map(
    ({ paragraph }): WordEdit => ({
      kind: 'paragraph',
      paragraph: paragraph.index,
      change: { alignment: 'center', firstLine: 0, left: 0, right: 0 },
    }),
  );
  return [breachAt(first, 'họ tên không căn giữa dưới chức vụ', 'căn giữa', edits)];
}

const noDegree: Check = ({ parts }) =>
  parts.signatures.flatMap(({ name }): Breach[] => {
    const title = name ? titleBefore(name.raw.normalize('NFC')) : '';
    if (!name || title === '') return [];
    // Marks kept apart from their letters (FT-03) would shift what is cut away.
    const edits = name.raw === name.raw.normalize('NFC') ? rewriteIn(name, 0, title.length, '') : [];
    return [breachAt(name, `${quote(title.trim())} trước họ tên`, 'chỉ họ và tên', edits)];
  });

const BARE_POST =
  /^((?:PHÓ )?(?:BÍ THƯ|TRƯỞNG BAN|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|CHỦ TỊCH|TRƯỞNG ĐOÀN))\s+(?!THƯỜNG TRỰC$|ĐẠI HỘI|HỘI NGHỊ)\S/;

/** Lines below a post that go on with the name of its organ. */
function goesOn(posts: readonly Fragment[], at: number): readonly Fragment[] {
  const end = posts.findIndex(({ text }, next) => next > at && (isPostLine(text) || /^kiêm$/iu.test(text)));
  return posts.slice(at + 1, end < 0 ? undefined : end);
}

const removal = ({ paragraph }: Fragment): WordEdit => ({ kind: 'remove', paragraph: paragraph.index });

const barePost: Check = (paper) => {
  const { issuerKind } = paper.parts.head;
  if (issuerKind === 'subcommittee' || issuerKind === 'joint' || paper.parts.isMinutes) return [];
  return paper.parts.signatures.flatMap((block) =>
    isKiem(block)
      ? []
      : block.posts.flatMap((line, at): Breach[] => {
          const more = goesOn(block.posts, at);
          const post = BARE_POST.exec(inCapitals([line, ...more].map(({ text }) => text).join(' ')))?.[1];
          if (!post || !isPostLine(line.text)) return [];
          const edits = more.every(({ isWhole }) => isWhole)
            ? [...rewrite(line, line.text.slice(0, post.length)), ...more.map(removal)]
            : [];
          return [breachAt(line, quote([line, ...more].map(({ text }) => text).join(' ')), quote(post), edits)];
        }),
  );
};

const ALLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [/^T\/M (?:ĐẢNG UỶ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|CHI BỘ|CHI UỶ|TỈNH UỶ|THÀNH UỶ|ĐẢNG BỘ)/, /^(?:PHÓ )?BÍ THƯ/],
  [/^T\/M (?:UỶ BAN KIỂM TRA|UBKT)/, /^(?:PHÓ )?CHỦ NHIỆM/],
  [/^T\/M HỘI ĐỒNG/, /^(?:PHÓ )?CHỦ TỊCH/],
];

const allowedPosts: Check = (paper) =>
  paper.parts.signatures.flatMap((block): Breach[] => {
    const allowed = ALLOWED.find(([pattern]) => pattern.test(authorityOf(block)))?.[1];
    const wrong =
      allowed && !isKiem(block)
        ? block.posts
            .filter(({ text }) => isPostLine(text))
            .find(({ text }) => !allowed.test(inCapitals(text).replace(/^(?:Q\s*\.\s*|QUYỀN )/, '')))
        : undefined;
    return wrong
      ? [
          breachAt(
            wrong,
            `${quote(wrong.text)} dưới ${quote(authorityOf(block))}`,
            'bí thư, phó bí thư (chủ nhiệm, phó chủ nhiệm uỷ ban kiểm tra; chủ tịch, phó chủ tịch hội đồng)',
          ),
        ]
      : [];
  });

const noDeputyMark: Check = ({ parts }) =>
  parts.signatures.flatMap((block): Breach[] => {
    const [line] = block.authority;
    if (!line || !authorityOf(block).startsWith('K/T ')) return [];
    if (/^K\/T (?:BÍ THƯ|CHỦ NHIỆM|ĐẢNG UỶ|CHI BỘ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)/.test(authorityOf(block)))
      return [breachAt(line, quote(line.text), 'cấp uỷ làm việc tập thể: phó bí thư ký T/M, không ký K/T')];
    if (!['committee', 'cell', 'province'].includes(parts.head.issuerKind)) return [];
    const expected = 'văn bản của cấp uỷ ký T/M, giao ký thì T/L BAN THƯỜNG VỤ; K/T chỉ ở cơ quan có thủ trưởng';
    return [{ ...breachAt(line, quote(line.text), expected), severity: 'warning' }];
  });

export const SIGNATURE_RULES: Checks = {
  'CK-01': position,
  'CK-02': markNeeded,
  'CK-03': stateMarks,
  'CK-04': authorityLook,
  'CK-05': postLook,
  'CK-06': nameLook,
  'CK-07': noDegree,
  'CK-08': barePost,
  'CK-09': allowedPosts,
  'CK-10': noDeputyMark,
};
