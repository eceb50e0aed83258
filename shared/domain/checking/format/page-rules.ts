import type { WordDocument, WordHeader, WordParagraph, WordSection } from '#shared/kernel/word-document.ts';
import type { SectionChange, WordEdit } from '#shared/kernel/word-edit.ts';
import { opensPage } from '../components/find-annexes.ts';
import { ADMINISTRATIVE } from '../components/words.ts';
import { leastPages } from './estimate-pages.ts';
import { type Breach, type Check, type Checks, inMm, inPt, type PaperToCheck } from './rule.ts';

const A4 = [210, 297] as const;
const A5 = [148, 210] as const;
const A3 = [297, 420] as const;
const isSize = ({ width, height }: WordSection, [short, long]: readonly [number, number]) =>
  near(Math.min(width, height), short) && near(Math.max(width, height), long);
const near = (value: number, wanted: number, tolerance = 1) => Math.abs(value - wanted) <= tolerance + 0.01;

/** One breach for each section that differs; the same fault of later sections is told once. */
function perSection(
  paper: PaperToCheck,
  look: (section: WordSection, at: number) => Omit<Breach, 'at'> | null,
): Breach[] {
  const told = new Set<string>();
  return paper.parts.document.sections.flatMap((section, at): Breach[] => {
    const breach = look(section, at);
    if (!breach) return [];
    const first = paper.parts.document.paragraphs.find(({ place }) => place.section === at) ?? null;
    const key = `${breach.found}|${breach.edits === undefined}`;
    if (told.has(key) && breach.edits === undefined) return [];
    told.add(key);
    return [{ ...breach, at: at === 0 ? null : first }];
  });
}

const setSection = (section: number, change: SectionChange): WordEdit[] => [{ kind: 'section', section, change }];

const paperSize: Check = (paper) =>
  perSection(paper, (section, at) => {
    const isA5 = ADMINISTRATIVE.has(paper.parts.title.typeName ?? '') && isSize(section, A5);
    if (isA5 || isSize(section, A4) || isWideList(paper, section, at)) return null;
    const change = section.landscape ? { width: A4[1], height: A4[0] } : { width: A4[0], height: A4[1] };
    return {
      found: `${inMm(section.width)} × ${inMm(section.height)}`,
      expected: 'A4, 210 × 297 mm',
      edits: setSection(at, change),
    };
  });

const WIDE = /^(?:danh sách|biểu)(?!\p{L})/iu;

/** Short profiles of candidates and statistical forms are made on A3 lying across where A4 is too narrow (practice). */
const isWideList = ({ parts: { document, title } }: PaperToCheck, section: WordSection, at: number) =>
  section.landscape && isSize(section, A3) && WIDE.test(title.type?.text ?? '') && hasDrawnTable(document, at);

const hasDrawnTable = ({ paragraphs, tables }: WordDocument, at: number) =>
  paragraphs.some(
    ({ place }) => place.section === at && place.cell !== null && tables[place.cell.table]?.isInvisible === false,
  );

/** mm; a card to be hung on a neck or a plate to stand on a table is no lower. */
const LOWEST_PIECE = 20;
const LIST_HEAD = /^(?:s?tt|số tt|họ và tên|họ tên)$/iu;

/** Cards and plates: a sheet that is cut up into pieces of one height, no part of a paper; what holds of papers' pages is not said of it. */
const isCutSheet = ({ parts: { document, head, signatures } }: PaperToCheck) => {
  if (head.found || signatures.length > 0) return false;
  const written = document.paragraphs.filter(({ text, images }) => text.trim() !== '' || images > 0);
  if (written.length === 0) return false;
  const heights = written.map(({ place: { cell } }) => cell && document.tables[cell.table]?.rowHeights[cell.row]);
  const [height] = heights;
  return (
    height !== null &&
    height !== undefined &&
    height >= LOWEST_PIECE &&
    heights.every((one) => one !== null && one !== undefined && near(one, height)) &&
    !written.some(({ text }) => LIST_HEAD.test(text.trim()))
  );
};

const ofPapers =
  (check: Check): Check =>
  (paper) =>
    isCutSheet(paper) ? [] : check(paper);

/** Landscape is for pages with tables; which tables need it only a person can tell. */
const orientation: Check = (paper) =>
  perSection(paper, (section, at) => {
    const { document } = paper.parts;
    const hasTable = hasDrawnTable(document, at);
    const hasImage = document.paragraphs.some(({ place, images }) => place.section === at && images > 0);
    if (!section.landscape || hasTable || hasImage) return null;
    const change = { portrait: true, width: A4[0], height: A4[1] } as const;
    return { found: 'trang ngang không có bảng rộng', expected: 'trang đứng', edits: setSection(at, change) };
  });

type Side = 'top' | 'bottom' | 'left' | 'right';
const MARGINS: Readonly<Record<Side, number>> = { top: 20, bottom: 20, left: 30, right: 15 };

/** HD05 gives no figures for landscape pages. */
function margin(side: Side): Check {
  return (paper) =>
    perSection(paper, (section, at) => {
      const { mirrorMargins } = paper.parts.document;
      if (section.landscape || isSize(section, A5)) return null;
      if (isVerso(paper, at) && (side === 'left' || side === 'right')) return null;
      // What is inside and outside is told together (PG-07).
      if (mirrorMargins && (side === 'left' || side === 'right')) return null;
      const own = side === 'left' ? section.margins.left + section.gutter : section.margins[side];
      if (near(own, MARGINS[side])) return null;
      return { found: inMm(own), expected: inMm(MARGINS[side]), edits: setSection(at, { [side]: MARGINS[side] }) };
    });
}

/** A section laid out for the back of the sheet: left and right changed over, beside one that is not. */
function isVerso({ parts: { document } }: PaperToCheck, at: number): boolean {
  const section = document.sections[at];
  if (!section || document.sections.length < 2 || document.mirrorMargins) return false;
  return section.begins === 'evenPage' || (near(section.margins.left, 15, 3) && near(section.margins.right, 30, 3));
}

const versoMargins: Check = (paper) =>
  perSection(paper, (section, at) => {
    if (section.landscape) return null;
    const { mirrorMargins } = paper.parts.document;
    const wanted = mirrorMargins ? { left: 30, right: 15 } : { left: 15, right: 30 };
    if (!mirrorMargins && !isVerso(paper, at)) return null;
    const { left, right, top, bottom } = section.margins;
    const isRight = near(left, wanted.left) && near(right, wanted.right) && near(top, 20) && near(bottom, 20);
    if (isRight) return null;
    const shown = mirrorMargins
      ? `lề trong ${inMm(left)}, lề ngoài ${inMm(right)}`
      : `trái ${inMm(left)}, phải ${inMm(right)}`;
    return {
      found: `${shown}, trên ${inMm(top)}, dưới ${inMm(bottom)}`,
      expected: 'mặt sau: trái 15 mm, phải 30 mm, trên 20 mm, dưới 20 mm',
      edits: setSection(at, { ...wanted, top: 20, bottom: 20 }),
    };
  });

type Numbered = { readonly header: WordHeader; readonly paragraph: WordParagraph; readonly isFooter: boolean };

function numberedHeaders(section: WordSection): Numbered[] {
  const of = (headers: readonly WordHeader[], isFooter: boolean) =>
    headers.flatMap((header) =>
      header.paragraphs
        .filter(({ runs }) => runs.some(({ field }) => field === 'PAGE'))
        .map((paragraph) => ({ header, paragraph, isFooter })),
    );
  return [...of(section.headers, false), ...of(section.footers, true)];
}

/** Headers that pages after the first can show. */
const onLaterPages = (section: WordSection) => numberedHeaders(section).filter(({ header }) => header.kind !== 'first');

const hasPageNumber: Check = (paper) => {
  const { document } = paper.parts;
  if ((paper.pages?.count ?? leastPages(document)) < 2) return [];
  const [first] = document.sections;
  const isNumbered = document.sections.some((section) => numberedHeaders(section).length > 0);
  if (isNumbered || !first) return [];
  const edits = document.sections.flatMap((_, section): WordEdit[] =>
    section === 0 ? [{ kind: 'page-number', section }] : [],
  );
  return [
    {
      at: null,
      found: 'không tìm thấy trường số trang ở đầu trang, chân trang',
      expected: 'số trang ở giữa đầu trang',
      edits,
    },
  ];
};

const numberPosition: Check = (paper) =>
  perSection(paper, (section, at) => {
    const wrong = onLaterPages(section).find(
      (one) => !one.header.inherited && (one.isFooter || !isCentred(one.paragraph, section)),
    );
    if (!wrong) return null;
    return {
      found: wrong.isFooter ? 'ở chân trang' : 'ở đầu trang nhưng không căn giữa',
      expected: 'ở đầu trang, căn giữa vùng trình bày',
      edits: [{ kind: 'page-number', section: at }],
    };
  });

function isCentred(paragraph: WordParagraph, section: WordSection): boolean {
  if (paragraph.place.box !== null || paragraph.place.cell !== null) return true;
  if (paragraph.alignment === 'center')
    return Math.abs(paragraph.indent.left + paragraph.indent.firstLine - paragraph.indent.right) < 5;
  return paragraph.alignment === 'left' && /^\t[^\t]*$/.test(leadOf(paragraph)) && section.width > 0;
}

/** Text before the page number: one tab leads to the middle stop of a header. */
function leadOf(paragraph: WordParagraph): string {
  const at = paragraph.runs.findIndex(({ field }) => field === 'PAGE');
  return paragraph.runs
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
}

const numberDistance: Check = (paper) =>
  perSection(paper, (section, at) => {
    const isOnTop = onLaterPages(section).some(({ isFooter }) => !isFooter);
    if (!isOnTop || near(section.headerAt, 10, 3)) return null;
    return { found: inMm(section.headerAt), expected: '10 mm', edits: setSection(at, { header: 10 }) };
  });

const quietFirstPage: Check = (paper) => {
  const [section] = paper.parts.document.sections;
  const numbered = section ? numberedHeaders(section) : [];
  if (!section || numbered.length === 0) return [];
  const shows = section.titlePage
    ? numbered.some(({ header }) => header.kind === 'first')
    : numbered.some(({ header }) => header.kind === 'default');
  if (!shows || startsAtZero(section)) return [];
  return [
    {
      at: null,
      found: 'trang 1 có hiện số trang',
      expected: 'không hiện số ở trang đầu',
      edits: [{ kind: 'quiet-first-page', section: 0 }],
    },
  ];
};

const startsAtZero = ({ pageNumber }: WordSection) => pageNumber.start === 0;

const numberLook: Check = (paper) =>
  perSection(paper, (section, at) => {
    const runs = onLaterPages(section)
      .filter(({ header }) => !header.inherited)
      .flatMap(({ paragraph }) => paragraph.runs);
    const numbers = runs.filter(({ field }) => field === 'PAGE');
    const wrong = numbers.find(({ size, bold, italic }) => size !== 14 || bold || italic);
    const isArabic = ['decimal', 'numberInDash'].includes(section.pageNumber.format);
    if (numbers.length === 0 || (!wrong && isArabic)) return null;
    const look = wrong
      ? `cỡ ${inPt(wrong.size)}${wrong.bold ? ', đậm' : ''}${wrong.italic ? ', nghiêng' : ''}`
      : 'không phải chữ số Ả Rập';
    return {
      found: look,
      expected: 'chữ số Ả Rập, cỡ 14 pt, đứng, không đậm',
      edits: [{ kind: 'page-number', section: at }],
    };
  });

const bareNumber: Check = (paper) =>
  perSection(paper, (section, at) => {
    const wrong = onLaterPages(section).find(
      ({ header, paragraph }) => !header.inherited && decorationOf(paragraph) !== '',
    );
    if (!wrong && section.pageNumber.format !== 'numberInDash') return null;
    const found = wrong ? `kèm “${decorationOf(wrong.paragraph)}”` : 'kèm hai dấu gạch';
    return { found, expected: 'chỉ chữ số', edits: [{ kind: 'page-number', section: at }] };
  });

function decorationOf({ runs }: WordParagraph): string {
  const words = runs
    .filter(({ field }) => field !== 'PAGE')
    .map((run) => run.text)
    .join('')
    .trim();
  return /trang|page|^[-–—./]+\s*[-–—./]*$|^\/|\d/iu.test(words) ? words : '';
}

const annexNumbers: Check = (paper) => {
  const { document, annexes } = paper.parts;
  const [main] = document.sections;
  const isNumbered = main !== undefined && numberedHeaders(main).length > 0;
  if (!isNumbered) return [];
  return annexes.flatMap((annex): Breach[] => {
    const section = document.sections[annex.section];
    const at = document.paragraphs[annex.from] ?? null;
    if (!section || !at || !annex.heading) return [];
    const isOwn = annex.section > 0 && document.paragraphs[annex.from - 1]?.place.section !== annex.section;
    if (isOwn && section.pageNumber.start !== null) return [];
    const found = isOwn
      ? 'đánh số tiếp theo văn bản chính'
      : opensPage(at, document)
        ? 'không có phần (section) riêng nên số trang chạy tiếp'
        : 'không sang trang riêng';
    const edits = isOwn ? setSection(annex.section, { pageNumberStart: 1 }) : [];
    return [{ at, text: annex.heading.text, found, expected: 'mỗi phụ lục bắt đầu lại từ trang 1', edits }];
  });
};

export const PAGE_RULES: Checks = {
  'PG-01': paperSize,
  'PG-02': orientation,
  'PG-03': ofPapers(margin('top')),
  'PG-04': ofPapers(margin('bottom')),
  'PG-05': ofPapers(margin('left')),
  'PG-06': ofPapers(margin('right')),
  'PG-07': versoMargins,
  'PG-08': ofPapers(hasPageNumber),
  'PG-09': numberPosition,
  'PG-10': numberDistance,
  'PG-11': quietFirstPage,
  'PG-12': numberLook,
  'PG-13': bareNumber,
  'PG-14': annexNumbers,
};
