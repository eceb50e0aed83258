import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { presentOf } from './attendance-facts.ts';
import { isOfDelegates, tellsOfLeavers } from './base-facts.ts';
import { isShare } from './prose-shares.ts';
import { folded, WHOLE_NUMBER as NUMBER, wholeOf } from './read-numbers.ts';

/** Sums and shares whose parts stand in one sentence; where the base must be guessed nothing is said. */
export const checkProseSums = (text: PaperText): readonly ContentFinding[] => {
  const present = isOfDelegates(text) && !tellsOfLeavers(text) ? presentOf(text) : null;
  return text.lines.flatMap((line) => {
    if (!/\d/.test(line.text)) return [];
    const words = folded(line.text);
    return words.length === line.text.length
      ? [
          ...sexesIn(line, words),
          ...membersIn(line, words),
          ...attendanceShare(line, words),
          ...votesIn(line, words, present),
        ]
      : [];
  });
};

const PEOPLE = '(?:dong chi|dang vien|dai bieu|nguoi|hoi vien|doan vien)';
const WORDS = String.raw`(?: \([^()]*\))?`;
const END = String.raw`(?=\s*(?:[.;,)]|$))`;
/** "30 đảng viên, trong đó 12 nam và 15 nữ": one number of people, then both sexes and nothing else that is counted. */
const SEXES = [
  new RegExp(
    `${NUMBER}${WORDS} ${PEOPLE}[,;:]? (?:\\(|)(?:trong do|gom)(?: co|:)? ${NUMBER}${WORDS}(?: ${PEOPLE})?(?: la)? nam(?:,| va|, va|;) ${NUMBER}${WORDS}(?: ${PEOPLE})?(?: la)? nu${END}`,
    'g',
  ),
  new RegExp(
    `${NUMBER}${WORDS} ${PEOPLE}[,;:]? (?:\\(|)(?:trong do|gom)(?: co|:)? nam:? ${NUMBER}${WORDS}(?: ${PEOPLE})?(?:,| va|, va|;) nu:? ${NUMBER}${WORDS}(?: ${PEOPLE})?${END}`,
    'g',
  ),
];

/** Another kind follows, or a word that narrows both: "(trong đó 5 nam, 3 nữ), dự bị", "10 nam và 5 nữ; 22 dự bị". */
const GOES_ON =
  /^\s*\)?\s*[,;]?\s*(?:va |con |cung )?(?:\d|du bi|chinh thuc|thuoc|duoi|tren|do tuoi|dan toc|ton giao|con lai|khac)/;

function sexesIn(line: TextLine, words: string): readonly ContentFinding[] {
  return SEXES.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ 0: whole, 1: all = '', 2: men = '', 3: women = '', index }) => {
      const isMale = !/nă/iu.test(line.text.slice(index, index + whole.length).replace(/\(.*?\)/gu, ''));
      const sum = Number(wholeOf(men)) + Number(wholeOf(women));
      if (!isMale || sum === Number(wholeOf(all)) || GOES_ON.test(words.slice(index + whole.length))) return [];
      return [
        contentFinding('NB-03', line, {
          found: `“${line.text.slice(index, index + whole.length)}”: nam và nữ cộng lại là ${sum}`,
          expected: 'tổng bằng nam và nữ cộng lại',
        }),
      ];
    }),
  );
}

const CHANGED = new RegExp(
  `(?:chi dinh|bau|dau nhiem ky(?: co)?)(?: gom)? ${NUMBER}${WORDS} dong chi[^.]*?giam ${NUMBER}${WORDS} dong chi[^.]*?bo sung ${NUMBER}${WORDS} dong chi[^.]*?hien (?:co|con|nay co|nay con) ${NUMBER}${WORDS} dong chi`,
);

/** Others came by other ways. */
const GREW = /(?<![a-z])tang(?![a-z])|sap nhap|hop nhat/;

/** "chỉ định 15 đồng chí…, giảm 01 đồng chí…, bổ sung 01 đồng chí, hiện có 15 đồng chí", and no other number of people between. */
function membersIn(line: TextLine, words: string): readonly ContentFinding[] {
  const found = CHANGED.exec(words);
  if (!found || GREW.test(found[0]) || [...found[0].matchAll(/\d (?:\([^()]*\) )?dong chi/g)].length !== 4) return [];
  const [first = 0, left = 0, joined = 0, now = 0] = found.slice(1).map((one) => Number(wholeOf(one)));
  if (first - left + joined === now) return [];
  return [
    contentFinding('NB-03', line, {
      found: `${first} đồng chí, giảm ${left}, bổ sung ${joined}, ghi hiện có ${now}`,
      expected: `hiện có ${first - left + joined} đồng chí, hoặc số giảm, số bổ sung khác`,
    }),
  ];
}

const ATTENDED = new RegExp(
  `trieu tap(?: la)?:? ${NUMBER}${WORDS}(?:(?!trong do|rieng)[^.\\d])*?co mat(?: la)?:? ${NUMBER}${WORDS}(?: ${PEOPLE})?,? (?:dat|chiem|bang) (?:ti le |ty le )?(\\d+(?:,\\d+)?) ?%(?: (?:tong )?so (?:${PEOPLE} )?(?:duoc )?trieu tap)?(?=\\s*(?:[.;,]|$))`,
);

/** "được triệu tập: 128…; có mặt: 127…, đạt 99,22% số được triệu tập", and no figure of a part between. */
function attendanceShare(line: TextLine, words: string): readonly ContentFinding[] {
  const [, summoned, present, share] = ATTENDED.exec(words) ?? [];
  if (summoned === undefined || present === undefined || share === undefined) return [];
  if (isShare(present, summoned, share)) return [];
  return [
    contentFinding('NB-04', line, {
      found: `có mặt ${present}, được triệu tập ${summoned}, ghi ${share}%`,
      expected: 'tỉ lệ tính đúng từ hai số',
    }),
  ];
}

const VOTES = new RegExp(
  `(?<!khong )(?:dong y|tan thanh):? ${NUMBER}(?: ${PEOPLE})?(?: \\((\\d+(?:,\\d+)?) ?% (?:tong )?so (?:${PEOPLE} )?co mat\\))?[;,] khong (?:dong y|tan thanh):? ${NUMBER}(?: ${PEOPLE})?[;,] (?:co )?y kien khac:? ${NUMBER}`,
);

/**
 * A vote by show of hands whose share is told of those present. They may have come and gone since the count, so
 * a sum is doubted only where the share itself was taken of the number present; where nobody is told to be against,
 * who did not vote was not counted. At a congress of members those on probation are present and do not vote.
 */
function votesIn(line: TextLine, words: string, present: string | null): readonly ContentFinding[] {
  const [, agree, share, against, other] = VOTES.exec(words) ?? [];
  if (present === null || agree === undefined || share === undefined || against === undefined || other === undefined)
    return [];
  const sum = [agree, against, other].reduce((all, one) => all + Number(wholeOf(one)), 0);
  if (sum === Number(present) || !isShare(agree, present, share)) return [];
  if (sum < Number(present) && sum === Number(wholeOf(agree))) return [];
  return [
    contentFinding('NB-02', line, {
      found: `đồng ý ${agree}, không đồng ý ${against}, ý kiến khác ${other} cộng lại là ${sum}, có mặt ${present}`,
      expected: 'tổng bằng số có mặt; ai không biểu quyết thì ghi rõ',
      severity: 'warning',
    }),
  ];
}
