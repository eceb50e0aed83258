import {
  AlignmentType,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { type Block, line } from './blocks.ts';

const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567, gutter: 0 };
const A4 = { width: 11906, height: 16838 };
const A3 = { width: 16838, height: 23811 };

/** Text area of a landscape A3, twips: 420 − 30 − 15 mm. */
export const A3_LANDSCAPE_WIDTH = A3.height - MARGIN.left - MARGIN.right;

/** A paper that is one wide table is printed across (HD05 IV§4.3). */
export const landscapeSection = (children: readonly Block[], size: 'A4' | 'A3' = 'A4'): ISectionOptions =>
  section(children, PageOrientation.LANDSCAPE, size === 'A3' ? A3 : A4);

/** A4, HD05 IV§4.1; the number centred 10 mm from the top edge, not on page 1 (IV§5.1). */
export function mainSection(children: readonly Block[]): ISectionOptions {
  return section(children, PageOrientation.PORTRAIT);
}

/** Cards and plates: narrow margins, no page numbers. */
export const bareSection = (children: readonly Block[]): ISectionOptions => ({
  properties: {
    page: { size: A4, margin: { top: 737, bottom: 567, left: 737, right: 737, header: 283, footer: 283, gutter: 0 } },
  },
  headers: { default: new Header({ children: [blank()] }) },
  children: [...children, line('CuoiPhan', '')],
});

/** An annex begins its own page and its own page numbers (HD05 BS§1, IV§5.2). */
export function annexSection(
  children: readonly Block[],
  orientation: 'portrait' | 'landscape' = 'portrait',
): ISectionOptions {
  return section(children, orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT);
}

/** The last paragraph of a section carries its page settings: never a tag's, and too small to need a page. */
function section(
  children: readonly Block[],
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  size = A4,
) {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { ...size, orientation },
        margin: MARGIN,
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [blank()] }) },
    children: [...children, line('CuoiPhan', '')],
  };
}

const pageNumber = () =>
  new Paragraph({
    style: 'SoTrang',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

const blank = () => new Paragraph({ style: 'SoTrang', children: [] });
