import { isSyllable } from '#shared/kernel/legacy-encodings.ts';
import { capitaliseName } from '#shared/kernel/vietnamese-text.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import { isNumbered, isOneSyllable, isPersonName } from './place-names.ts';
import { around, type Hit, hits, oneBreach, replace, sentences } from './reference-rules.ts';
import { type Breach, type Check, type Checks, type PaperToCheck, quote } from './rule.ts';

const find = (paper: PaperToCheck, pattern: RegExp) => hits(sentences(paper), pattern);

const sentenceStart: Check = (paper) => {
  const inside = find(paper, /[.?!] (?<=(?<before>\p{Ll}{2,})[.?!] )(?<letter>\p{Ll})/gu).filter(
    ({ groups }) => !ABBREVIATED.has(groups.before ?? ''),
  );
  const marked = inside.map((hit): Hit => ({ ...hit, from: hit.to - 1 }));
  return [
    ...oneBreach(marked, ({ groups }) => (groups.letter ?? '').toUpperCase(), 'chữ thường sau dấu chấm').map(
      (breach) => ({ ...breach, expected: 'chữ hoa đầu câu' }),
    ),
    ...paragraphStarts(paper),
  ];
};

const ABBREVIATED = new Set(['tr', 'vv', 'tp', 'st', 'nxb', 'ths', 'ts']);

function paragraphStarts({ parts: { body } }: PaperToCheck): Breach[] {
  return body.flatMap(({ kind, paragraph, text, isApart }, at): Breach[] => {
    const before = body[at - 1];
    if (kind !== 'text' || isApart || paragraph.mark !== '' || !/^\p{Ll}/u.test(text) || text.length < 25) return [];
    if (!before || before.isApart || !/[.?!]$/.test(before.text)) return [];
    const from = paragraph.text.search(/\S/);
    const letter = paragraph.text.charAt(from);
    return [
      {
        at: paragraph,
        text,
        found: 'đoạn mở đầu bằng chữ thường',
        expected: 'chữ hoa đầu đoạn',
        edits: [{ kind: 'text', paragraph: paragraph.index, from, to: from + 1, text: letter.toUpperCase() }],
      },
    ];
  });
}

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Vi|Lộc|Triệu|Bế|Đàm|Hà|Mã|Lương|Đinh|Trịnh|Tạ|Chu|Lâm|La|Lưu|Cao|Mai|Tô|Tống|Quách';
const MIDDLE = 'văn|thị|đình|đức|hữu|xuân|công|minh|ngọc|quang|thanh|thu|hồng|quốc|mạnh';

const personNames: Check = (paper) => {
  const mixed = find(paper, new RegExp(`(?<!\\p{L})(?:${SURNAMES}) (?:${MIDDLE}) \\p{Lu}\\p{Ll}*(?!\\p{L})`, 'gu'));
  const small = find(
    paper,
    new RegExp(`(?<=đồng chí )(?:${SURNAMES.toLowerCase()}) (?:${MIDDLE}) \\p{L}+(?!\\p{L})`, 'giu'),
  ).filter(({ text }) => /^\p{Ll}/u.test(text));
  return oneBreach([...mixed, ...small], ({ text }) => capitaliseName(text));
};

const UNITS =
  /(?<=\p{Ll}[,;]? )(?<unit>Tỉnh|Xã|Huyện|Phường|Thị trấn|Đặc khu) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/gu;

const administrativeUnits: Check = (paper) => {
  const wrong = find(paper, UNITS).filter(
    ({ groups: { name = '' } }) =>
      !isPersonName(name) && !isOneSyllable(name) && !isNumbered(name) && !/^(?:Uỷ|Ủy|Đoàn|Đội)/u.test(name),
  );
  return oneBreach(wrong, ({ groups }) => `${(groups.unit ?? '').toLowerCase()} ${groups.name}`);
};

const committees: Check = (paper) =>
  oneBreach(find(paper, /(?<!\p{L})Ban (?<word>chấp hành|thường vụ)(?!\p{L})/gu), ({ groups }) =>
    groups.word === 'chấp hành' ? 'Ban Chấp hành' : 'Ban Thường vụ',
  );

const commonNouns: Check = (paper) => {
  const wrong = find(paper, /(?<=\p{Ll} )(?:Đảng viên|Cấp uỷ|Cấp ủy|Tổ chức đảng)(?= \p{Ll})/gu);
  return oneBreach(wrong, ({ text }) => text.toLowerCase()).map((breach) => ({ ...breach, edits: [] }));
};

const provisions: Check = (paper) => {
  const small = find(paper, /(?<=\p{L}[,;]? )(?:điều (?=\d)|chương (?=[IVX]+(?!\p{L})))/gu);
  const large = find(paper, /(?<=\p{Ll}[,;]? |\d[,;]? )(?:Khoản (?=\d)|Điểm (?=\p{Ll}[ ,;)]))/gu);
  return [
    ...oneBreach(small, ({ text }) => text.charAt(0).toUpperCase() + text.slice(1)),
    ...oneBreach(large, ({ text }) => text.toLowerCase()),
  ];
};

const PARTY: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/(?<!\p{L})đảng cộng sản việt nam(?!\p{L})/giu, () => 'Đảng Cộng sản Việt Nam'],
  [/(?<!\p{L})đảng ta(?!\p{L})/gu, () => 'Đảng ta'],
  [
    /(?<=(?:lãnh đạo|đường lối|chủ trương|nghị quyết|cương lĩnh|sự nghiệp|truyền thống|niềm tin) của )đảng(?= *[,.;]|, | và Nhà nước)/gu,
    () => 'Đảng',
  ],
  [/(?<!\p{L})điều lệ đảng(?!\p{L})/gu, () => 'Điều lệ Đảng'],
];

const theParty: Check = (paper) =>
  PARTY.flatMap(([pattern, proper]) =>
    oneBreach(
      find(paper, pattern).filter(({ text }) => text !== proper(text) && text !== text.toUpperCase()),
      ({ text }) => proper(text),
    ),
  );

/** One way to place the tone: letters of one style → the other. */
const STYLES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const TO_SECOND = new Map(STYLES);
const TO_FIRST = new Map(STYLES.map(([first, second]) => [second, first]));
const FIRST = new RegExp(
  `(?<=\\p{Ll})(?<!q)(?<!\\p{Lu}\\p{Ll}{0,2})(?:${[...TO_SECOND.keys()].join('|')})(?!\\p{L})`,
  'gu',
);
const SECOND = new RegExp(
  `(?<=\\p{Ll})(?<!q)(?<!\\p{Lu}\\p{Ll}{0,2})(?:${[...TO_FIRST.keys()].join('|')})(?!\\p{L})|(?<= )(?:uỷ|ủy)(?!\\p{L})`,
  'gu',
);

/** Names of persons and places begin with a capital and are left alone. */
const tonePlaces: Check = (paper) => {
  const texts = allSentences(paper);
  const first = hits(texts, new RegExp(`${FIRST.source}|(?<= )uỷ(?!\\p{L})`, 'gu'));
  const second = hits(texts, SECOND).filter(({ text }) => TO_FIRST.has(text));
  const isFirstCommon = first.length >= second.length;
  const rare = isFirstCommon ? second : first;
  if (first.length === 0 || second.length === 0) return [];
  const proper = ({ text }: Hit) => (isFirstCommon ? TO_FIRST : TO_SECOND).get(text) ?? text;
  const words = (hit: Hit) => wordAround(hit);
  const [shown] = rare;
  if (!shown) return [];
  return [
    {
      at: shown.paragraph,
      text: around(shown),
      found: `hai kiểu đặt dấu: ${quote(words(shown))} (${rare.length} chỗ) và kiểu kia (${isFirstCommon ? first.length : second.length} chỗ)`,
      expected: 'một kiểu trong cả văn bản',
      edits: rare.map((hit) => replace(hit, proper(hit))),
    },
  ];
};

const wordAround = ({ paragraph, from, to }: Hit) =>
  /\p{L}*$/u.exec(paragraph.text.slice(0, from))?.[0].concat(paragraph.text.slice(from, to)) ?? '';
const allSentences = (paper: PaperToCheck): readonly WordParagraph[] => sentences(paper);

const iAndY: Check = (paper) => {
  const qui = find(paper, /(?<!\p{L})(?<first>[Qq])ui(?= (?:định|chế|hoạch|trình|mô|ước|tắc|phạm|tụ))/gu);
  const withI = find(
    paper,
    /(?<!\p{L})(?<onset>[KkLlMm])(?<vowel>ĩ|í)(?= (?:thuật|năng|luận|luật|lịch|kết|hiệu|do|sư|cương))/gu,
  );
  const withY = find(paper, /(?<!\p{L})[KkLlMm](?:ỹ|ý)(?= (?:thuật|năng|luận|luật|lịch|kết|hiệu|do|sư|cương))/gu);
  const mixed = withI.length > 0 && withY.length > 0 ? withI : [];
  return [
    ...oneBreach(qui, ({ groups }) => `${groups.first}uy`),
    ...oneBreach(mixed, ({ groups }) => `${groups.onset}${groups.vowel === 'ĩ' ? 'ỹ' : 'ý'}`),
  ];
};

const TERM = /(?<![\d/-])(?<from>20\d\d|19\d\d)(?<dash>\s*[-–—]\s*)(?<to>20\d\d|19\d\d)(?![\d/-])/gu;

const termRanges: Check = (paper) => {
  const { head, title, body } = paper.parts;
  const around = [...head.issuer, ...head.upper, ...title.subject].map(({ paragraph }) => paragraph);
  const texts = [...new Set([...around, ...body.filter(({ isApart }) => !isApart).map(({ paragraph }) => paragraph)])];
  const isTerm = ({ groups: { from = '', to = '', dash = '' } }: Hit) =>
    dash !== ' - ' && Number(to) > Number(from) && Number(to) - Number(from) <= 10;
  return oneBreach(hits(texts, TERM).filter(isTerm), ({ groups }) => `${groups.from} - ${groups.to}`);
};

/** Ends of addresses and names of files, which read as words. */
const ENDING = /^(?:com|vn|net|org|gov|js|docx?|xlsx?|pdf)$/iu;

/** Vietnamese words on both sides: "đủ.Trong", not "Facebook.Com" or ".Net". */
function isBetweenWords({ paragraph: { text }, from, to }: Pick<Hit, 'paragraph' | 'from' | 'to'>): boolean {
  const word = /\p{L}+$/u.exec(text.slice(0, from).trimEnd())?.[0] ?? '';
  const start = text.slice(from, to).search(/\p{L}/u);
  const next = /^\p{L}+/u.exec(text.slice(start < 0 ? to : from + start))?.[0] ?? '';
  return isSyllable(word) && isSyllable(next) && !ENDING.test(next);
}

const punctuation: Check = (paper) => {
  const doubled = find(paper, /(?<=\S) {2,3}(?=\S)/g);
  const before = find(
    paper,
    /(?<=[\p{L}\d)”]) +(?<mark>[,;](?=\s|$|\p{L})|[:!?](?=\s|$)|\.(?=\s|$|\p{Lu}\p{Ll}))(?<joined>\p{L})?/gu,
  ).filter(({ groups: { mark, joined }, ...hit }) => mark !== '.' || joined === undefined || isBetweenWords(hit));
  const after = find(
    paper,
    /(?<=\p{L}{2})(?<mark>[,;])(?=\p{L}{2})|(?<=\p{Ll}{2})(?<stop>\.)(?=\p{Lu}\p{Ll}+[\s,])/gu,
  ).filter(({ groups: { stop }, ...hit }) => stop === undefined || isBetweenWords(hit));
  return [
    ...oneBreach(doubled, () => ' ', 'thừa dấu cách').map((breach) => ({ ...breach, expected: 'một dấu cách' })),
    ...oneBreach(
      before,
      ({ groups: { mark = '', joined } }) => (joined ? `${mark} ${joined}` : mark),
      'có dấu cách trước dấu câu',
    ).map((breach) => ({
      ...breach,
      expected: 'dấu câu liền chữ trước',
    })),
    ...oneBreach(after, ({ text }) => `${text} `, 'thiếu dấu cách sau dấu câu').map((breach) => ({
      ...breach,
      expected: 'một dấu cách sau dấu câu',
    })),
  ];
};

export const SPELLING_RULES: Checks = {
  'CP-01': sentenceStart,
  'CP-02': personNames,
  'CP-03': administrativeUnits,
  'CP-04': committees,
  'CP-05': commonNouns,
  'CP-06': provisions,
  'CP-07': theParty,
  'CP-08': tonePlaces,
  'CP-09': iAndY,
  'CP-10': termRanges,
  'CP-11': punctuation,
};
