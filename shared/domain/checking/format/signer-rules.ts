import type { PageFacts } from '#shared/kernel/page-facts.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { IssuerKind, SignatureBlock } from '../components/paper-parts.ts';
import { inCapitals } from '../components/words.ts';
import { advisory, confirmation, delegation } from './deputy-rules.ts';
import { isForCongress } from './number-rules.ts';
import { type Breach, breachAt, type Check, type Checks, type PaperToCheck, quote, rewrite } from './rule.ts';
import { authorityOf, isKiem, isKind, of, organName, postsOf, signing } from './signature-rules.ts';

const subjectOf = ({ parts: { title } }: PaperToCheck) =>
  inCapitals([title.type, ...title.subject].map((one) => one?.text ?? '').join(' '));

const presidium: Check = (paper) => {
  const { issuerKind } = paper.parts.head;
  const { isMinutes } = paper.parts;
  const blocks = paper.parts.signatures;
  const posts = blocks.filter((block) => authorityOf(block) === 'T/M ĐOÀN CHỦ TỊCH' && block.posts.length > 0);
  const extra = posts.flatMap((block) => {
    const edits = block.posts
      .filter(({ isWhole }) => isWhole)
      .map(({ paragraph }): WordEdit => ({ kind: 'remove', paragraph: paragraph.index }));
    return block.posts[0]
      ? [
          breachAt(
            block.posts[0],
            `${quote(block.posts[0].text)} dưới T/M ĐOÀN CHỦ TỊCH`,
            'không có dòng chức vụ',
            edits,
          ),
        ]
      : [];
  });
  const isOwn = issuerKind === 'congress' || issuerKind === 'presidium' || issuerKind === 'cell-congress';
  const signs = signing(paper).map(authorityOf);
  const isSigned = signs.some((line) => /^T\/M (?:ĐOÀN CHỦ TỊCH|BAN KIỂM PHIẾU|BAN THẨM TRA|ĐOÀN THƯ KÝ)/.test(line));
  const isByChair = signing(paper).some((block) => /^CHỦ TỊCH ĐẠI HỘI|^CHỦ TRÌ/.test(postsOf(block)[0] ?? ''));
  const [first] = signing(paper);
  if (!isOwn || isMinutes || isSigned || isByChair || isBySecretary(paper) || !first) return extra;
  return [
    ...extra,
    ...of(first, quote(authorityOf(first) || (postsOf(first)[0] ?? '')), 'T/M ĐOÀN CHỦ TỊCH, dưới là họ tên'),
  ];
};

/** The report of the one secretary whom a cell elects, who is no secretariat. */
const isBySecretary = (paper: PaperToCheck): boolean =>
  isKind('cell-congress')(paper) &&
  subjectOf(paper).startsWith('BÁO CÁO') &&
  signing(paper).some((block) => /^THƯ KÝ ĐẠI HỘI/.test(postsOf(block)[0] ?? ''));

type Organ = { readonly kind: IssuerKind; readonly authority: string; readonly begins: RegExp; readonly post: string };

/** A body of the congress signs with its full name and its head's post. */
function congressOrgan({ kind, authority, begins, post }: Organ): Check {
  return (paper) => {
    const own = paper.parts.signatures.filter(
      (block) => begins.test(authorityOf(block)) && !isTeamOfCommittee(paper, authorityOf(block)),
    );
    const found = own.flatMap((block): Breach[] => [
      ...wrongAuthority(block, authority),
      ...wrongPost(block, authority, post),
    ]);
    const [first] = signing(paper);
    const isMissing =
      paper.parts.head.issuerKind === kind && own.length === 0 && !paper.parts.isMinutes && first !== undefined;
    return isMissing
      ? [...found, ...of(first, quote(authorityOf(first) || (postsOf(first)[0] ?? '')), `${authority} / ${post}`)]
      : found;
  };
}

/** A team that a committee sets up for a meeting of its own is no organ of the congress. */
const isTeamOfCommittee = (paper: PaperToCheck, authority: string): boolean =>
  /^T\/M TỔ /.test(authority) && isKind('committee', 'subcommittee', 'cell')(paper);

function wrongAuthority(block: SignatureBlock, authority: string): Breach[] {
  const [line] = block.authority;
  if (authorityOf(block) === authority || !line) return [];
  return [
    breachAt(
      line,
      quote(authorityOf(block)),
      quote(authority),
      block.authority.length === 1 ? rewrite(line, authority) : [],
    ),
  ];
}

const LIKE_AUTHORITY = {
  run: { bold: false, size: 14, italic: false },
  layout: { alignment: 'center', firstLine: 0, left: 0, right: 0 },
} as const;

function wrongPost(block: SignatureBlock, authority: string, post: string): Breach[] {
  const [line] = block.posts;
  const last = block.authority.at(-1);
  if (line && postsOf(block)[0] === post) return [];
  if (line)
    return [
      breachAt(line, quote(line.text), quote(post), inCapitals(line.text).startsWith(post) ? rewrite(line, post) : []),
    ];
  if (!last) return [];
  const edits: WordEdit[] =
    last.isWhole && (last.paragraph.place.cell ?? last.paragraph.place.box) !== null
      ? [{ kind: 'insert', after: last.paragraph.index, text: post, ...LIKE_AUTHORITY }]
      : [];
  return [breachAt(last, `không có ${post} dưới ${quote(authority)}`, `${authority} / ${post}`, edits)];
}

type Body = { readonly proper: string; readonly begins: RegExp; readonly wrong: RegExp };

/** "T/M ĐẢNG UỶ", without the committee's own name behind it, and a secretary's post below. */
function committeeBody({ proper, begins, wrong }: Body, applies: (paper: PaperToCheck) => boolean): Check {
  return (paper) => {
    if (!applies(paper)) return [];
    return paper.parts.signatures.flatMap((block): Breach[] => {
      const authority = authorityOf(block);
      const [line] = block.authority;
      if (!line || !(begins.test(authority) || wrong.test(authority))) return [];
      const expected = `${proper} / BÍ THƯ hoặc PHÓ BÍ THƯ`;
      if (authority !== proper)
        return [breachAt(line, quote(authority), expected, block.authority.length === 1 ? rewrite(line, proper) : [])];
      return block.posts.length === 0 ? [breachAt(line, `không có chức vụ dưới ${quote(proper)}`, expected)] : [];
    });
  };
}

const isLocal = (paper: PaperToCheck) =>
  isKind('committee', 'subcommittee', 'unknown', 'congress')(paper) && !/TỈNH UỶ|THÀNH UỶ/.test(organName(paper));

const PARTY_POST = /^(?:PHÓ )?BÍ THƯ|^UỶ VIÊN|^ĐẢNG UỶ VIÊN|^CHI UỶ VIÊN/;

const subcommitteeHead: Check = (paper) => {
  if (!isKind('subcommittee')(paper)) return [];
  return signing(paper).flatMap((block): Breach[] => {
    const posts = postsOf(block);
    const expected = '<chức vụ trong Đảng> / kiêm / TRƯỞNG TIỂU BAN (khi không có con dấu riêng)';
    if (/^T\/M (?:TIỂU BAN|TỔ|BAN CHỈ ĐẠO)/.test(authorityOf(block)))
      return of(block, quote(authorityOf(block)), expected);
    const isHead =
      posts.some((post) => /^TRƯỞNG (?:TIỂU BAN|BAN)|^TỔ TRƯỞNG/.test(post)) &&
      !posts.some((post) => /^PHÓ TRƯỞNG/.test(post));
    if (!isHead || isKiem(block) || block.authority.length > 0) return [];
    if (posts.some((post) => PARTY_POST.test(post))) return of(block, posts.map(quote).join(' / '), expected);
    return of(block, quote(posts.join(' / ')), expected).map((breach) => ({ ...breach, severity: 'info' as const }));
  });
};

const subcommitteeDeputy: Check = (paper) => {
  if (!isKind('subcommittee')(paper)) return [];
  return signing(paper).flatMap((block): Breach[] => {
    const posts = postsOf(block);
    const isDeputy = posts.some((post) => /^PHÓ TRƯỞNG/.test(post) || /^TỔ PHÓ/.test(post));
    if (!isDeputy) return [];
    const expected = '<chức vụ trong Đảng> / kiêm / PHÓ TRƯỞNG TIỂU BAN, không ký K/T (khi không có con dấu riêng)';
    const hasMark = /^K\/T /.test(authorityOf(block));
    const hasPartyPost = posts.some((post) => PARTY_POST.test(post));
    if (hasMark)
      return of(block, quote(authorityOf(block)), expected).map((breach) =>
        hasPartyPost || isKiem(block) ? breach : { ...breach, severity: 'warning' as const },
      );
    return isKiem(block)
      ? []
      : of(block, posts.map(quote).join(' / '), expected).map((breach) => ({
          ...breach,
          severity: 'warning' as const,
        }));
  });
};

const signedBySecretary: Check = (paper) => {
  if (!isForCongress(paper) || !isKind('committee', 'cell')(paper)) return [];
  return signing(paper).flatMap((block) => {
    const isByDeputy = postsOf(block).some((post) => post.startsWith('PHÓ BÍ THƯ'));
    if (!isByDeputy && !/^T\/L /.test(authorityOf(block))) return [];
    return of(block, isByDeputy ? 'phó bí thư ký' : 'ký thừa lệnh', 'bí thư ký văn kiện cấp uỷ trình đại hội');
  });
};

const isDiscussion = (paper: PaperToCheck) => /THẢO LUẬN/.test(subjectOf(paper));
const isCounting = (paper: PaperToCheck) => /KIỂM PHIẾU|BẦU CỬ/.test(subjectOf(paper)) || isKind('counting')(paper);
const at = (paper: PaperToCheck, side: SignatureBlock['side'], pattern: RegExp) =>
  signing(paper).some(
    (block) => block.side === side && pattern.test(`${authorityOf(block)} ${postsOf(block).join(' ')}`.trim()),
  );

const congressMinutes: Check = (paper) => {
  const { isMinutes } = paper.parts;
  const [first] = signing(paper);
  if (
    !isMinutes ||
    !first ||
    !isKind('congress', 'cell-congress', 'presidium', 'secretariat')(paper) ||
    isDiscussion(paper) ||
    isCounting(paper)
  )
    return [];
  const isLeft = at(paper, 'left', /^T\/M ĐOÀN THƯ KÝ TRƯỞNG ĐOÀN|^THƯ KÝ ĐẠI HỘI/);
  const isRight = at(paper, 'right', /^T\/M ĐOÀN CHỦ TỊCH|^CHỦ TỊCH ĐẠI HỘI/);
  return isLeft && isRight
    ? []
    : of(first, describeSides(paper), 'trái: T/M ĐOÀN THƯ KÝ / TRƯỞNG ĐOÀN; phải: T/M ĐOÀN CHỦ TỊCH');
};

const describeSides = (paper: PaperToCheck) =>
  signing(paper)
    .map(
      (block) =>
        `${block.side === 'left' ? 'trái' : block.side === 'right' ? 'phải' : 'giữa'}: ${[authorityOf(block), ...postsOf(block)].filter(Boolean).join(' / ')}`,
    )
    .join('; ');

const discussionMinutes: Check = (paper) => {
  const [first] = signing(paper);
  const isOfCongress = isKind('congress', 'cell-congress', 'secretariat')(paper);
  if (!paper.parts.isMinutes || !first || !isOfCongress || !isDiscussion(paper)) return [];
  const isFine = at(paper, 'left', /^NGƯỜI GHI BIÊN BẢN/) && at(paper, 'right', /^T\/M ĐOÀN THƯ KÝ TRƯỞNG ĐOÀN/);
  return isFine ? [] : of(first, describeSides(paper), 'trái: NGƯỜI GHI BIÊN BẢN; phải: T/M ĐOÀN THƯ KÝ / TRƯỞNG ĐOÀN');
};

const meetingMinutes: Check = (paper) => {
  const [first] = signing(paper);
  const isOfCommittee = isKind('committee', 'cell', 'province', 'advisory', 'inspection', 'subcommittee')(paper);
  if (!paper.parts.isMinutes || !first || !isOfCommittee || isCounting(paper)) return [];
  const expected = 'trái: NGƯỜI GHI BIÊN BẢN; phải: CHỦ TRÌ HỘI NGHỊ';
  if (at(paper, 'left', /^NGƯỜI GHI BIÊN BẢN/) && at(paper, 'right', /^CHỦ TRÌ(?: HỘI NGHỊ)?/)) return [];
  const isOtherWording = at(paper, 'left', /^(?:NGƯỜI GHI|THƯ KÝ)/) && at(paper, 'right', /^CHỦ (?:TRÌ|TOẠ|TỊCH)/);
  return of(first, describeSides(paper), expected).map((breach) =>
    isOtherWording ? { ...breach, severity: 'warning' as const } : breach,
  );
};

const joint: Check = (paper) => {
  if (!isKind('joint')(paper)) return [];
  const blocks = signing(paper);
  const [first] = blocks;
  if (!first) return [];
  const expected = 'mỗi cơ quan một người ký, chức vụ kèm tên cơ quan; cơ quan chủ trì ở bên phải';
  if (blocks.length < 2) return of(first, `chỉ có ${blocks.length} phần đề ký`, expected);
  const bare = blocks.find(
    (block) =>
      /^(?:PHÓ )?(?:TRƯỞNG BAN|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|BÍ THƯ|CHỦ TỊCH)$/.test(
        postsOf(block).at(-1) ?? '',
      ) && block.authority.length === 0,
  );
  return bare ? of(bare, quote(postsOf(bare).join(' / ')), expected) : [];
};

const notAlone: Check = ({ parts: { document, tailAt, signatures, body }, pages }) => {
  const first = document.paragraphs[tailAt];
  const last = body.at(-1)?.paragraph;
  if (!first || !last || signatures.length === 0) return [];
  const lines =
    linesBeside(firstSigned(signatures) ?? first, last, pages, document) ??
    (isBrokenOff(first, last, document) ? 0 : 2);
  if (lines > 1) return [];
  const found = lines === 0 ? 'phần ký sang trang riêng' : 'chỉ có một dòng nội dung cùng trang với phần ký';
  return [{ at: first, found, expected: 'ít nhất hai dòng nội dung cùng trang với chữ ký' }];
};

const firstSigned = ([block]: readonly SignatureBlock[]) =>
  (block?.authority[0] ?? block?.posts[0] ?? block?.name)?.paragraph;

/** Lines of the body on the page where the signatures begin: 0, 1, or 2 for more; null when it was not laid out. */
function linesBeside(
  first: WordParagraph,
  last: WordParagraph,
  pages: PageFacts | null,
  { sections }: WordDocument,
): number | null {
  const [signed, body] = [pages?.places[first.index], pages?.places[last.index]];
  const section = sections[last.place.section];
  if (!signed || !body || !section) return null;
  if (body.ends < signed.begins) return 0;
  const isTopLine = body.lastLine > section.height - section.margins.top - HALF_A_LINE;
  return body.ends > 1 && isTopLine ? 1 : 2;
}

const HALF_A_LINE = 3;

/** As far as page breaks in the file tell. */
function isBrokenOff(first: WordParagraph, last: WordParagraph, { paragraphs }: WordDocument): boolean {
  const between = paragraphs.slice(last.index + 1, first.index + 1);
  return last.breaks.inside || between.some(({ breaks }) => breaks.before || breaks.laidOut);
}

const cellSeal: Check = (paper) => {
  const { document, body, annexes } = paper.parts;
  if (!isKind('cell', 'cell-congress')(paper)) return [];
  const stamped = document.paragraphs
    .slice((body.at(-1)?.paragraph.index ?? 0) + 1, annexes[0]?.from)
    .find(({ images }) => images > 0);
  return stamped
    ? [{ at: stamped, found: 'có hình ảnh ở phần ký', expected: 'chi bộ không có con dấu thì không có hình dấu' }]
    : [];
};

export const SIGNER_RULES: Checks = {
  'CK-11': presidium,
  'CK-12': congressOrgan({
    kind: 'secretariat',
    authority: 'T/M ĐOÀN THƯ KÝ',
    begins: /^T\/M (?:ĐOÀN|BAN|TỔ) THƯ KÝ/,
    post: 'TRƯỞNG ĐOÀN',
  }),
  'CK-13': congressOrgan({
    kind: 'credentials',
    authority: 'T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU',
    begins: /^T\/M BAN THẨM TRA/,
    post: 'TRƯỞNG BAN',
  }),
  'CK-14': congressOrgan({
    kind: 'counting',
    authority: 'T/M BAN KIỂM PHIẾU',
    begins: /^T\/M (?:BAN|TỔ) KIỂM PHIẾU/,
    post: 'TRƯỞNG BAN',
  }),
  'CK-15': committeeBody(
    { proper: 'T/M ĐẢNG UỶ', begins: /^T\/M ĐẢNG UỶ/, wrong: /^T\/M (?:BAN CHẤP HÀNH|BCH|ĐẢNG BỘ)/ },
    isLocal,
  ),
  'CK-16': committeeBody(
    { proper: 'T/M BAN THƯỜNG VỤ', begins: /^T\/M BAN THƯỜNG VỤ/, wrong: /^T\/M (?:BTV|THƯỜNG VỤ)/ },
    isLocal,
  ),
  'CK-17': committeeBody(
    { proper: 'T/M CHI BỘ', begins: /^T\/M CHI BỘ/, wrong: /^T\/M (?:CHI UỶ|BAN CHI UỶ|ĐẢNG UỶ)/ },
    isKind('cell', 'cell-congress'),
  ),
  'CK-18': advisory,
  'CK-19': delegation,
  'CK-20': subcommitteeHead,
  'CK-21': subcommitteeDeputy,
  'CK-22': signedBySecretary,
  'CK-23': confirmation,
  'CK-24': congressMinutes,
  'CK-25': discussionMinutes,
  'CK-26': meetingMinutes,
  'CK-27': joint,
  'CK-28': notAlone,
  'CK-29': cellSeal,
};
