import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { line, repeat, repeatLines } from './blocks.ts';
import { bareSection } from './page.ts';

/** Cards of 92 × 66 mm, two in a row, four rows to a page; cut along dotted lines. */
const CARD = { width: 5216, height: 3742 };
const DOTTED = { style: BorderStyle.DOTTED, size: 4, color: '7F7F7F' };
const EDGES = {
  top: DOTTED,
  bottom: DOTTED,
  left: DOTTED,
  right: DOTTED,
  insideHorizontal: DOTTED,
  insideVertical: DOTTED,
};

export const delegateCards = () => [
  bareSection([
    new Table({
      borders: EDGES,
      layout: TableLayoutType.FIXED,
      columnWidths: [CARD.width, CARD.width],
      width: { size: CARD.width * 2, type: WidthType.DXA },
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: CARD.height, rule: HeightRule.EXACT },
          children: [
            cell([line('CuoiPhan', '{#hang}'), ...card('trai')]),
            cell([
              line('CuoiPhan', '{#co_phai}'),
              ...card('phai'),
              line('CuoiPhan', '{/co_phai}'),
              line('CuoiPhan', '{/hang}'),
            ]),
          ],
        }),
      ],
    }),
  ]),
];

const card = (side: string) => [
  ...repeatLines(`${side}.dai_hoi`, 'TheDaiHoi', '{ten}'),
  line('TheLoai', `{${side}.loai_the}`),
  line('TheTen', `{${side}.ho_ten}`),
  line('TheChu', `{${side}.don_vi}`),
  line('TheChu', `{${side}.to_ghe}`),
  line('MaVach', `{@${side}.ma_vach}`),
  line('TheSo', `{${side}.so_the}`),
];

const cell = (children: ReturnType<typeof line>[]) =>
  new TableCell({
    children,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: CARD.width, type: WidthType.DXA },
  });

/** A page folded along its middle: the name is read from both sides of the table, its head towards the fold on either. */
const PLATE = { width: 5216, height: 14740 };

export const namePlates = () => [
  bareSection([
    line('CuoiPhan', '{#bien}'),
    ...pageBreak(),
    new Table({
      borders: EDGES,
      layout: TableLayoutType.FIXED,
      columnWidths: [PLATE.width, PLATE.width],
      width: { size: PLATE.width * 2, type: WidthType.DXA },
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: PLATE.height, rule: HeightRule.EXACT },
          children: [
            plate(TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT),
            plate(TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT),
          ],
        }),
      ],
    }),
    line('CuoiPhan', '{/bien}'),
  ]),
];

/** A line too small to be seen that begins a page. */
const pageBreak = () => repeat('sang_trang', new Paragraph({ style: 'CuoiPhan', pageBreakBefore: true, children: [] }));

const plate = (textDirection: (typeof TextDirection)[keyof typeof TextDirection]) =>
  new TableCell({
    textDirection,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: PLATE.width, type: WidthType.DXA },
    children: [line('BienTen', '{ho_ten}'), line('BienChucVu', '{chuc_vu}')],
  });
