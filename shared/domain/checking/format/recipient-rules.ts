import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Fragment } from '../components/fragment.ts';
import { ADMINISTRATIVE } from '../components/words.ts';
import { lookBreaches } from './look.ts';
import {
  type Breach,
  breachAt,
  type Check,
  type Checks,
  isNumberedPaper,
  type PaperToCheck,
  quote,
  rewriteIn,
} from './rule.ts';

const items = ({ parts }: PaperToCheck): readonly Fragment[] => parts.recipients?.items ?? [];
const isOld = ({ profile }: PaperToCheck) => profile === 'HD36_2018';
const isSubmission = ({ parts }: PaperToCheck) => parts.title.typeName === 'Tờ trình';

const presence: Check = (paper) => {
  const { recipients, head, isMinutes, title } = paper.parts;
  const expected = 'nơi nhận ở bên trái, dưới nội dung, ngang phần ký';
  if (!head.found || !isNumberedPaper(paper) || ADMINISTRATIVE.has(title.typeName ?? '')) return [];
  if (!recipients) {
    const breach = { at: null, found: 'không tìm thấy “Nơi nhận:” (đã tìm bên trái, dưới nội dung)', expected };
    return isMinutes ? [{ ...breach, severity: 'info' }] : [breach];
  }
  return recipients.label.side === 'right' ? [breachAt(recipients.label, 'ở bên phải', expected)] : [];
};

const labelLook: Check = ({ parts: { recipients } }) => {
  if (!recipients) return [];
  const { label } = recipients;
  const extra = /^n[ơo]i nhận\s*:?\s*\S/iu.test(label.text) && !/^n[ơo]i nhận\s*:?$/iu.test(label.text);
  if (extra) return [breachAt(label, 'nơi nhận cùng dòng với chữ “Nơi nhận:”', '“Nơi nhận:” trên dòng riêng')];
  return [...labelCase(label), ...lookBreaches([label], { size: 14, bold: false, italic: false, underline: 'single' })];
};

const LABEL = 'Nơi nhận';

function labelCase(label: Fragment): Breach[] {
  const written = /^n[ơo]i\s+nhận/iu.exec(label.raw.normalize('NFC'))?.[0] ?? LABEL;
  const isRight = tidyText(written) === LABEL;
  const isCaps = label.runs.some((run) => run.caps && /\p{L}/u.test(run.text));
  if (isRight && !isCaps) return [];
  const { paragraph, from, to, raw } = label;
  const edits: WordEdit[] = [
    ...(isRight || raw !== raw.normalize('NFC') ? [] : rewriteIn(label, 0, written.length, LABEL)),
    ...(isCaps ? [{ kind: 'run', paragraph: paragraph.index, from, to, change: { caps: false } } as const] : []),
  ];
  return [breachAt(label, isCaps ? 'chữ in hoa' : quote(written), `${quote(`${LABEL}:`)}, chỉ in hoa chữ đầu`, edits)];
}

const listLook: Check = (paper) => {
  const found = lookBreaches(items(paper), { size: 12, bold: false, italic: false });
  const [first] = found;
  if (!first) return [];
  return [
    { ...first, found: `${first.found} (${found.length} dòng)`, edits: found.flatMap(({ edits = [] }) => edits) },
  ];
};

/** A line a long name runs on to has neither a dash of its own nor an end mark before it. */
const isContinuation = (list: readonly Fragment[], at: number) =>
  at > 0 && !/^[-–—+•*]/.test(list[at]?.text ?? '') && !/[;.,]$/.test(list[at - 1]?.text ?? '');
const starts = (list: readonly Fragment[]) => list.filter((_, at) => !isContinuation(list, at));
/** Each recipient with the line it ends in. */
const ends = (list: readonly Fragment[]) =>
  list.filter((_, at) => at === list.length - 1 || !isContinuation(list, at + 1));

const oneEach: Check = (paper) =>
  starts(items(paper)).flatMap((item): Breach[] => {
    if (/;\s*-?\s*\p{Lu}/u.test(item.text))
      return [breachAt(item, 'nhiều nơi nhận trên một dòng', 'mỗi nơi nhận một dòng, mở đầu bằng “- ”')];
    if (/^- \S/.test(item.text) || /^-$/.test(item.paragraph.mark)) return [];
    const written = /^[-–—+•*]?\s*/.exec(item.raw)?.[0].length ?? 0;
    const edits = item.paragraph.mark === '' ? rewriteIn(item, 0, written, '- ') : [];
    return [breachAt(item, quote(item.text), 'mở đầu bằng “- ”', edits)];
  });

const endMarks: Check = (paper) => {
  const list = ends(items(paper));
  const between = isOld(paper) ? ',' : ';';
  return list.flatMap((item, at): Breach[] => {
    const isLast = at === list.length - 1;
    const mark = /[;,.:]$/.exec(item.text)?.[0] ?? '';
    const wanted = isLast ? '.' : between;
    if (mark === wanted || (isLast && mark === '' && /^\[|…$/.test(item.text))) return [];
    const end = item.raw.length;
    const found = mark === '' ? 'không có dấu cuối dòng' : `kết thúc bằng “${mark}”`;
    return [
      breachAt(
        item,
        found,
        isLast ? 'dấu chấm (.) ở dòng cuối' : `dấu “${wanted}”`,
        rewriteIn(item, end - mark.length, end, wanted),
      ),
    ];
  });
};

const isArchive = ({ text }: Fragment) => /^[-–—+•*]?\s*Lưu\b/iu.test(text);

const archiveLast: Check = (paper) => {
  const list = starts(items(paper));
  const last = list.at(-1);
  if (!last) return [];
  const at = list.findIndex(isArchive);
  if (at < 0)
    return [
      breachAt(
        last,
        'không tìm thấy dòng lưu (đã tìm dòng mở đầu “- Lưu” trong danh sách nơi nhận)',
        '“- Lưu …” ở dòng cuối',
      ),
    ];
  const archive = list[at];
  return archive && at < list.length - 1 ? [breachAt(archive, 'dòng lưu không ở cuối', '“- Lưu …” ở dòng cuối')] : [];
};

/** Where the paper is kept, the state's "VT" put in the Party's words. A cell and a sub-committee have no office. */
function archiveOf(written: string, { parts: { head } }: PaperToCheck): string {
  const own = { cell: 'Chi bộ', 'cell-congress': 'Chi bộ', subcommittee: 'Tiểu ban' }[head.issuerKind as string];
  if (own === undefined) return written.replace(/(?<!\p{L})VT(?!\p{L})/u, 'Văn phòng');
  const rest = /^\s*VT\s*[,;]\s*(?=.*(?:Chi bộ|Tiểu ban|hồ sơ|(?<!\p{L})CB(?!\p{L})))/iu.exec(written)?.[0];
  return rest === undefined ? written.replace(/(?<!\p{L})VT(?!\p{L})/u, own) : written.slice(rest.length);
}

const partyArchive: Check = (paper) =>
  items(paper)
    .filter(isArchive)
    .flatMap((item): Breach[] => {
      if (!/Lưu\s*:|(?<!\p{L})VT(?!\p{L})/u.test(item.text)) return [];
      const lead = /^[-–—+•*]?\s*Lưu\s*:?\s*/iu.exec(item.raw)?.[0].length ?? 0;
      const rest = archiveOf(item.raw.slice(lead), paper);
      const dash = item.paragraph.mark === '' ? '- ' : '';
      return [
        breachAt(
          item,
          quote(item.text),
          '“- Lưu <cơ quan, văn phòng>.”, không có dấu hai chấm, không ghi VT',
          rewriteIn(item, 0, item.raw.length, `${dash}Lưu ${rest}`),
        ),
      ];
    });

const AS_ABOVE = /^[-–—+•*]?\s*Như trên/iu;

const asAbove: Check = (paper) => {
  const { recipients, isLetter, head } = paper.parts;
  if (!recipients || !head.found || !(isLetter || isSubmission(paper))) return [];
  const [first] = recipients.items;
  if (first && AS_ABOVE.test(first.text)) return [];
  const { label } = recipients;
  const edits: WordEdit[] = label.isWhole
    ? [
        {
          kind: 'insert',
          after: label.paragraph.index,
          text: isOld(paper) ? '- Như trên,' : '- Như trên;',
          run: { size: 12, underline: 'none', bold: false, italic: false },
          layout: {},
        },
      ]
    : [];
  return [
    breachAt(
      label,
      first ? `dòng đầu là ${quote(first.text)}` : 'không có nơi nhận nào',
      'dòng đầu “- Như trên;”',
      edits,
    ),
  ];
};

const notAsAbove: Check = (paper) => {
  const { isLetter, addressees, title } = paper.parts;
  if (isLetter || isSubmission(paper) || addressees || title.typeName === null) return [];
  // An invitation names in its text whom it goes to.
  if (ADMINISTRATIVE.has(title.typeName)) return [];
  const item = items(paper).find(({ text }) => AS_ABOVE.test(text));
  return item ? [breachAt(item, quote(item.text), 'ghi tên nơi nhận: văn bản không có phần nơi gửi ở trên')] : [];
};

const LABEL_LOOK = { size: 14, italic: true, bold: false } as const;

const letterLabel: Check = ({ parts: { isLetter, head, addressees } }) => {
  if (!isLetter || !head.found) return [];
  if (!addressees)
    return [
      {
        at: null,
        found: 'không tìm thấy “Kính gửi:” (đã tìm trước nội dung)',
        expected: '“Kính gửi:” cỡ 14, nghiêng, giữa trang đầu',
      },
    ];
  const { label, word } = addressees;
  const wrong =
    word === 'Kính trình' ? [breachAt(label, quote(word), quote('Kính gửi'), changeWord(label, 'gửi'))] : [];
  return [...wrong, ...lookBreaches([label], LABEL_LOOK)];
};

function changeWord(label: Fragment, to: 'gửi' | 'trình'): WordEdit[] {
  const at = label.raw.search(/gửi|trình/iu);
  return at < 0 ? [] : rewriteIn(label, at, at + (label.raw.slice(at).match(/^\p{L}+/u)?.[0].length ?? 0), to);
}

const submissionLabel: Check = (paper) => {
  const { head, addressees } = paper.parts;
  if (!isSubmission(paper) || !head.found) return [];
  const wanted = isOld(paper) ? 'Kính gửi' : 'Kính trình';
  if (!addressees)
    return [
      {
        at: null,
        found: `không tìm thấy “${wanted}:” (đã tìm dưới trích yếu)`,
        expected: `“${wanted}:” cỡ 14, nghiêng, dưới trích yếu`,
      },
    ];
  const { label, word } = addressees;
  const isWrong = word !== wanted;
  const breach = breachAt(label, quote(word), quote(wanted), changeWord(label, isOld(paper) ? 'gửi' : 'trình'));
  const words: Breach[] = isWrong ? [isOld(paper) ? { ...breach, severity: 'info' } : breach] : [];
  return [...words, ...lookBreaches([label], LABEL_LOOK)];
};

const noLabel: Check = (paper) => {
  const { isLetter, head, addressees, title } = paper.parts;
  if (
    !addressees ||
    isLetter ||
    !head.found ||
    isSubmission(paper) ||
    title.typeName === null ||
    ADMINISTRATIVE.has(title.typeName)
  )
    return [];
  return [
    breachAt(
      addressees.label,
      quote(addressees.label.text),
      `${title.typeName.toLowerCase()} không có phần Kính gửi, Kính trình`,
    ),
  ];
};

const addresseeNames: Check = (paper) => {
  const { addressees, isLetter } = paper.parts;
  if (!addressees || !(isLetter || isSubmission(paper))) return [];
  const list = addressees.items;
  const looks = lookBreaches(list, { size: [14, 15], bold: false, italic: false });
  const several = starts(list).length > 1;
  const dashes = several
    ? starts(list)
        .filter(({ text, paragraph }) => !/^- \S/.test(text) && !/^[-•]$/.test(paragraph.mark))
        .map((item) =>
          breachAt(
            item,
            quote(item.text),
            'mở đầu bằng “- ”',
            rewriteIn(item, 0, /^[-–—+•*]?\s*/.exec(item.raw)?.[0].length ?? 0, '- '),
          ),
        )
    : [];
  return [...looks, ...dashes, ...addresseeEnds(ends(list), isOld(paper))];
};

function addresseeEnds(list: readonly Fragment[], isOldProfile: boolean): Breach[] {
  return list.flatMap((item, at): Breach[] => {
    const mark = /[;,.:]$/.exec(item.text)?.[0] ?? '';
    const isLast = at === list.length - 1;
    const wanted = isOldProfile ? ',' : ';';
    if (mark === wanted || (isLast && (mark === '.' || (isOldProfile && mark === ';')))) return [];
    const end = item.raw.length;
    return [
      breachAt(
        item,
        mark === '' ? 'không có dấu cuối' : `kết thúc bằng “${mark}”`,
        `dấu “${wanted}”`,
        rewriteIn(item, end - mark.length, end, wanted),
      ),
    ];
  });
}

const colon: Check = ({ parts: { recipients, addressees } }) =>
  [recipients?.label, addressees?.label].flatMap((label): Breach[] => {
    if (!label || label.text.includes(':')) return [];
    return [
      breachAt(label, quote(label.text), 'có dấu hai chấm', rewriteIn(label, label.raw.length, label.raw.length, ':')),
    ];
  });

export const RECIPIENT_RULES: Checks = {
  'NN-01': presence,
  'NN-02': labelLook,
  'NN-03': listLook,
  'NN-04': oneEach,
  'NN-05': endMarks,
  'NN-06': archiveLast,
  'NN-07': partyArchive,
  'NN-08': asAbove,
  'NN-09': notAsAbove,
  'NN-10': letterLabel,
  'NN-11': submissionLabel,
  'NN-12': noLabel,
  'NN-13': addresseeNames,
  'NN-14': colon,
};
