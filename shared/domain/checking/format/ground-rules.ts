import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { BodyParagraph } from '../components/paper-parts.ts';
import { type Breach, type Check, type Checks, type PaperToCheck, quote } from './rule.ts';

const groundsOf = ({ parts }: PaperToCheck): BodyParagraph[] => parts.body.filter(({ kind }) => kind === 'ground');
const startOf = ({ text }: { text: string }) => text.length - text.trimStart().length;

const dash: Check = (paper) =>
  groundsOf(paper).flatMap(({ paragraph, text }): Breach[] => {
    if (/;\s*(?:-\s*)?Căn cứ/u.test(text))
      return [
        {
          at: paragraph,
          text,
          found: 'nhiều căn cứ trong một đoạn',
          expected: 'mỗi căn cứ một đoạn, mở đầu bằng “- ”',
        },
      ];
    if (/^- \S/.test(text) || (paragraph.mark !== '' && /^[-–•]/.test(paragraph.mark))) return [];
    const at = startOf(paragraph);
    const written = /^[-–—+•*]\s*/.exec(paragraph.text.slice(at))?.[0].length ?? 0;
    const edits: WordEdit[] = [{ kind: 'text', paragraph: paragraph.index, from: at, to: at + written, text: '- ' }];
    return [{ at: paragraph, text, found: 'không mở đầu bằng “- ”', expected: '“- Căn cứ …”', edits }];
  });

const endMarks: Check = (paper) => {
  const grounds = groundsOf(paper);
  return grounds.flatMap((ground, at): Breach[] =>
    endBreach(ground, at === grounds.length - 1, paper.profile === 'HD36_2018'),
  );
};

function endBreach({ paragraph, text }: BodyParagraph, isLast: boolean, isOld: boolean): Breach[] {
  const mark = /[;,.:]$/.exec(text)?.[0] ?? '';
  const wanted = isLast ? (isOld ? ',' : '.') : ';';
  if (mark === wanted) return [];
  const end = paragraph.text.trimEnd().length;
  const edits: WordEdit[] = [
    { kind: 'text', paragraph: paragraph.index, from: end - mark.length, to: end, text: wanted },
  ];
  // Papers of the centre end the last one with a comma; older guidance did, too.
  const isPractice = isLast && (mark === ',' || (isOld && mark === '.'));
  const found = mark === '' ? 'không có dấu cuối' : `kết thúc bằng “${mark}”`;
  return [
    {
      at: paragraph,
      text: text.slice(-60),
      found,
      expected: `dấu “${wanted}”`,
      edits,
      ...(isPractice && { severity: 'info' as const }),
    },
  ];
}

const upright: Check = (paper) =>
  groundsOf(paper).flatMap(({ paragraph, text }): Breach[] => {
    if (!paragraph.runs.some((run) => run.italic && run.text.trim().length > 3)) return [];
    const edits: WordEdit[] = [
      { kind: 'run', paragraph: paragraph.index, from: 0, to: paragraph.text.length, change: { italic: false } },
    ];
    return [{ at: paragraph, text, found: 'chữ nghiêng', expected: 'chữ đứng', edits }];
  });

const SYMBOL = /\d+[-/](?:\d{4}\/)?\p{Lu}[\p{L}]*[-/]\p{Lu}/u;
const DATED = /ngày\s+\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/u;

const fullReference: Check = (paper) =>
  groundsOf(paper).flatMap(({ paragraph, text }): Breach[] => {
    const isLaw = /Căn cứ (?:Luật|Bộ luật|Pháp lệnh)\s/u.test(text);
    if (isLaw && !/(?:19|20)\d\d/.test(text))
      return [{ at: paragraph, text, found: `${quote(text)} không có năm`, expected: 'tên luật kèm năm' }];
    const isCited = SYMBOL.test(text) && !isLaw;
    if (!isCited || (DATED.test(text) && /\scủa\s/u.test(text))) return [];
    const lacking = [
      DATED.test(text) ? '' : 'ngày, tháng, năm',
      /\scủa\s/u.test(text) ? '' : 'cơ quan ban hành',
    ].filter((one) => one !== '');
    return [
      {
        at: paragraph,
        text,
        found: `thiếu ${lacking.join(', ')}`,
        expected: 'tên loại, số, ký hiệu, cơ quan ban hành, ngày ban hành, trích yếu',
      },
    ];
  });

export const GROUND_RULES: Checks = { 'ND-09': dash, 'ND-10': endMarks, 'ND-11': upright, 'ND-12': fullReference };
