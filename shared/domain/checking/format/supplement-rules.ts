import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Annex } from '../components/paper-parts.ts';
import { inCapitals, isBlank } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import {
  type Breach,
  breachAt,
  type Check,
  type Checks,
  inPt,
  type PaperToCheck,
  quote,
  rewrite,
  rewriteIn,
} from './rule.ts';
import { fromRoman } from './structure-rules.ts';

const CENTRE = { alignment: 'center', firstLine: 0, left: 0, right: 0 } as const;
const headed = ({ parts }: PaperToCheck): readonly Annex[] => parts.annexes.filter(({ heading }) => heading !== null);

const announced: Check = (paper) => {
  const [first] = headed(paper);
  const { document, title } = paper.parts;
  if (!first?.heading) return [];
  const before = document.paragraphs.slice(title.endsAt, first.from);
  const isTold = before.some(({ text }) => /phụ lục|kèm theo|biểu số|bảng số|danh sách/iu.test(text.normalize('NFC')));
  return isTold
    ? []
    : [
        breachAt(
          first.heading,
          'văn bản chính không nhắc đến phụ lục (đã tìm “phụ lục”, “kèm theo”, “biểu số”, “bảng số”, “danh sách”)',
          'chỉ dẫn trong văn bản, như “(có Phụ lục kèm theo)”',
        ),
      ];
};

const NUMBERED = /^(phụ lục)(?:\s+(?:số\s+)?(\d+|[IVXLC]+|[A-Z])(?=[\s:.]|$))?/iu;

const numbering: Check = (paper) => {
  const annexes = headed(paper);
  return annexes.flatMap(({ heading }, at): Breach[] => {
    const match = heading ? NUMBERED.exec(heading.raw.normalize('NFC')) : null;
    if (!heading || !match) return [];
    const number = match[2];
    if (number === undefined ? annexes.length < 2 : /^\d+$/.test(number)) return [];
    const proper =
      number === undefined ? String(at + 1) : /^[IVXLC]+$/.test(number) ? String(fromRoman(number)) : String(at + 1);
    const edits = rewriteIn(heading, 0, match[0].length, `${match[1]} ${proper}`);
    return [breachAt(heading, quote(heading.text), `${quote(`Phụ lục ${proper}`)} (chữ số Ả Rập)`, edits)];
  });
};

const annexHead: Check = (paper) =>
  headed(paper).flatMap(({ heading, title, reference }): Breach[] => {
    if (!heading) return [];
    const centre: WordEdit[] = [{ kind: 'paragraph', paragraph: heading.paragraph.index, change: CENTRE }];
    const lacking = [title ? '' : 'tiêu đề', reference ? '' : 'dòng “(Kèm theo …)”'].filter((one) => one !== '');
    const off =
      heading.paragraph.alignment === 'center'
        ? []
        : [breachAt(heading, 'chữ “Phụ lục” không căn giữa', 'dòng riêng, căn giữa', centre)];
    return lacking.length === 0
      ? off
      : [
          ...off,
          breachAt(
            heading,
            `không tìm thấy ${lacking.join(', ')} (đã tìm trong các dòng đầu dưới chữ “Phụ lục”)`,
            '“Phụ lục n”, tiêu đề, “(Kèm theo <Loại> số …, ngày … của …)”',
          ),
        ];
  });

const secrecy: Check = ({ parts }) =>
  parts.head.secrecy
    ? [
        breachAt(
          parts.head.secrecy,
          `dấu chỉ độ mật ${quote(parts.head.secrecy.text)}`,
          'không xử lý văn bản mật trên máy này; làm theo quy trình bảo vệ bí mật nhà nước',
        ),
      ]
    : [];

const urgency: Check = ({ parts: { head } }) => {
  const { urgency: mark, number, letterSubject } = head;
  if (!mark) return [];
  const above = letterSubject.at(-1) ?? number?.at;
  const isAbove = above && mark.paragraph.index < above.paragraph.index;
  const place =
    isAbove || mark.side === 'right'
      ? [breachAt(mark, 'không ở dưới số và ký hiệu', 'dưới số và ký hiệu (công văn: dưới trích yếu)')]
      : [];
  return [...place, ...lookBreaches([mark], { capitals: true, size: 14, bold: true, italic: false })];
};

const SCOPE = /^(?:TÀI LIỆU HỘI NGHỊ|TÀI LIỆU ĐẠI HỘI|TÀI LIỆU THU HỒI|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/;

const scope: Check = ({ parts: { head, document } }) => {
  const marks = head.scopes.filter(({ text }) => SCOPE.test(inCapitals(text)));
  const place = marks
    .filter(({ side }) => side !== 'right')
    .map((mark) => breachAt(mark, 'không ở góc phải trang đầu', 'góc phải, cách mép trên 10 mm'));
  const inHeader = document.sections
    .slice(0, 1)
    .flatMap(({ headers }) => headers.filter(({ kind }) => kind !== 'even').flatMap((one) => one.paragraphs));
  const wrong = inHeader.filter(
    ({ text, runs }) =>
      SCOPE.test(inCapitals(text)) && runs.some((run) => run.text.trim() !== '' && (run.size !== 12 || !run.bold)),
  );
  const headers = wrong.map(
    ({ text }): Breach => ({
      at: null,
      text,
      found: `kiểu chữ ${quote(tidyText(text))}`,
      expected: 'chữ in hoa, cỡ 12, đậm',
    }),
  );
  return [...place, ...lookBreaches(marks, { capitals: true, size: 12, bold: true }), ...headers];
};

const NOT_PUBLIC = /^KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG\.?$/;

const notPublic: Check = ({ parts: { document, tailAt } }) =>
  document.paragraphs
    .filter(({ text }) => text.length < 90 && NOT_PUBLIC.test(inCapitals(text)))
    .flatMap((paragraph): Breach[] => {
      const isEarly = paragraph.index < tailAt;
      if (!isEarly && paragraph.alignment === 'center') return [];
      const edits: WordEdit[] = isEarly ? [] : [{ kind: 'paragraph', paragraph: paragraph.index, change: CENTRE }];
      return [
        {
          at: paragraph,
          found: isEarly ? 'không ở trang cuối' : 'không căn giữa',
          expected: 'trang cuối, căn giữa, cách mép dưới 10 mm',
          edits,
        },
      ];
    });

const draft: Check = ({ parts: { head } }) => {
  const { draft: mark, number } = head;
  if (!mark) return [];
  const looks = lookBreaches([mark], { size: 14, italic: true, bold: false });
  const isOff = mark.side === 'right' || (number && mark.paragraph.index < number.at.paragraph.index);
  const place = isOff ? [breachAt(mark, 'không ở dưới số và ký hiệu', 'dưới số và ký hiệu')] : [];
  return [...draftWords(mark), ...place, ...looks];
};

function draftWords(mark: NonNullable<PaperToCheck['parts']['head']['draft']>): Breach[] {
  if (/^Dự thảo lần (?:\d+|[[.…].*)$/u.test(mark.text)) return [];
  const number = /\d+/.exec(mark.text)?.[0];
  return [
    breachAt(
      mark,
      quote(mark.text),
      '“Dự thảo lần …” kèm số lần',
      number ? rewrite(mark, `Dự thảo lần ${number}`) : [],
    ),
  ];
}

const typist: Check = ({ parts: { recipients }, profile }) => {
  const mark = recipients?.typist;
  if (!mark) return [];
  const isOld = profile === 'HD36_2018';
  const looks = lookBreaches([mark], { size: isOld ? 8 : 11, bold: false, italic: false });
  const isRight = isOld ? /^\p{Lu}+-\d+$/u.test(mark.text) : /^\p{Lu}\p{Ll}\p{L}*-\d+$/u.test(mark.text);
  const words = isRight
    ? []
    : [
        breachAt(
          mark,
          quote(mark.text),
          isOld ? 'chữ cái đầu in hoa và số bản, như ABC-268' : 'họ tên viết liền và số bản, như NguyenVanAn-26',
        ),
      ];
  return [...words, ...looks];
};

const stillDraft: Check = ({ parts: { head } }) => {
  const { draft: mark, number, placeDate } = head;
  const isFilled =
    number !== null &&
    number.number !== '' &&
    placeDate !== null &&
    !isBlank(placeDate.day) &&
    !isBlank(placeDate.month);
  return mark && isFilled
    ? [breachAt(mark, 'đã có số và ngày nhưng còn ghi dự thảo', 'bản chính không ghi dự thảo')]
    : [];
};

/** On the last page, below the text; a letterhead or a first-page footer is the place of state papers. */
const contact: Check = ({ parts: { contact: lines, document, tailAt } }) => {
  const early = lines.find((line) => line.place.part === 'body' && line.index < Math.min(12, tailAt));
  const firstFooter =
    document.sections[0]?.footers.filter(({ kind }) => kind === 'first').flatMap(({ paragraphs }) => paragraphs) ?? [];
  const misplaced = early ?? firstFooter.find((line) => lines.includes(line));
  const place: Breach[] = misplaced
    ? [
        {
          at: misplaced.place.part === 'body' ? misplaced : null,
          text: misplaced.text,
          found: 'ở trang đầu',
          expected: 'ở trang cuối, dưới đường kẻ ngang, cỡ 10',
        },
      ]
    : [];
  return [...place, ...contactLook(lines)];
};

function contactLook(lines: readonly WordParagraph[]): Breach[] {
  const wrong = lines.filter(({ runs }) =>
    runs.some((run) => run.text.trim() !== '' && (run.size !== 10 || run.italic || run.bold)),
  );
  const [first] = wrong;
  if (!first) return [];
  const edits = wrong
    .filter(({ place }) => place.part === 'body')
    .map(
      ({ index, text }): WordEdit => ({
        kind: 'run',
        paragraph: index,
        from: 0,
        to: text.length,
        change: { size: 10, italic: false, bold: false },
      }),
    );
  return [
    {
      at: first.place.part === 'body' ? first : null,
      text: first.text,
      found: `cỡ ${inPt(first.runs[0]?.size ?? 0)}`,
      expected: 'cỡ 10, đứng',
      edits,
    },
  ];
}

export const SUPPLEMENT_RULES: Checks = {
  'BS-01': announced,
  'BS-02': numbering,
  'BS-03': annexHead,
  'BS-04': secrecy,
  'BS-05': urgency,
  'BS-06': scope,
  'BS-07': notPublic,
  'BS-08': draft,
  'BS-09': typist,
  'BS-10': stillDraft,
  'BS-11': contact,
};
