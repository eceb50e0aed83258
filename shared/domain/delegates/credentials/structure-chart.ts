import type { Drawing, DrawnBox, DrawnText } from '#shared/kernel/drawing.ts';

/** A part of those counted, in words that are printed beside its bar. */
export type ChartRow = {
  readonly label: string;
  readonly people: number;
  readonly value: string;
  readonly isUnknown: boolean;
};
export type ChartPanel = { readonly title: string; readonly rows: readonly ChartRow[] };

/** Millimetres; the text area of a portrait page is 165 wide and 257 − heading tall. */
const WIDTH = 164;
const GUTTER = 10;
const COLUMN = (WIDTH - GUTTER) / 2;
const TALLEST = 215;
const TITLE = 7;
const ROW = 7.6;
const GAP = 4;
const BAR = 2.4;
const VALUE_ROOM = 22;
const [TRACK, KNOWN, UNKNOWN] = [232, 70, 170];
const [TITLE_SIZE, TEXT_SIZE] = [11, 10];

/**
 * Bars of the structure, each as long as its share of the base, panel below panel
 * in two columns of about the same height; as many pictures as pages are needed.
 * A panel is never torn apart.
 */
export function drawStructure(panels: readonly ChartPanel[], base: number, subject: string): readonly Drawing[] {
  if (panels.length === 0 || base <= 0) return [];
  const columns = fillColumns(panels);
  const pages = Array.from({ length: Math.ceil(columns.length / 2) }, (_, at) => columns.slice(at * 2, at * 2 + 2));
  return pages.map((page) => ({
    width: WIDTH,
    height: Math.max(...page.map(heightOf)),
    alt: `${subject}. ${page.flat().map(describePanel).join('. ')}.`,
    shapes: page.flatMap((column, at) => drawColumn(column, at * (COLUMN + GUTTER), base)),
  }));
}

const panelHeight = ({ rows }: ChartPanel): number => TITLE + rows.length * ROW;
const heightOf = (column: readonly ChartPanel[]): number =>
  column.reduce((sum, panel) => sum + panelHeight(panel), 0) + Math.max(0, column.length - 1) * GAP;

/** The lowest height at which the panels, in their order, fill an even number of columns. */
function fillColumns(panels: readonly ChartPanel[]): readonly (readonly ChartPanel[])[] {
  const least = Math.ceil(Math.max(...panels.map(panelHeight)));
  const most = Math.max(least, TALLEST);
  const fewest = Math.ceil(columnsAt(panels, most).length / 2) * 2;
  for (let height = least; height < most; height += 1) {
    const columns = columnsAt(panels, height);
    if (columns.length <= fewest) return columns;
  }
  return columnsAt(panels, most);
}

function columnsAt(panels: readonly ChartPanel[], height: number): readonly (readonly ChartPanel[])[] {
  const columns: ChartPanel[][] = [[]];
  for (const panel of panels) {
    const last = columns.at(-1) ?? [];
    if (last.length > 0 && heightOf([...last, panel]) > height) columns.push([panel]);
    else last.push(panel);
  }
  return columns;
}

function drawColumn(column: readonly ChartPanel[], left: number, base: number): readonly (DrawnBox | DrawnText)[] {
  let top = 0;
  return column.flatMap((panel) => {
    const shapes = drawPanel(panel, { left, top }, base);
    top += panelHeight(panel) + GAP;
    return shapes;
  });
}

function drawPanel(
  { title, rows }: ChartPanel,
  { left, top }: { readonly left: number; readonly top: number },
  base: number,
): readonly (DrawnBox | DrawnText)[] {
  const text = { kind: 'text', size: TEXT_SIZE, isBold: false } as const;
  return [
    {
      ...text,
      size: TITLE_SIZE,
      isBold: true,
      x: left,
      baseline: top + 4.6,
      text: title,
      anchor: 'start',
      room: COLUMN,
    },
    ...rows.flatMap(({ label, people, value, isUnknown }, at): readonly (DrawnBox | DrawnText)[] => {
      const y = top + TITLE + at * ROW;
      const bar = { kind: 'box', x: left, y: y + 4.4, height: BAR } as const;
      const room = COLUMN - VALUE_ROOM;
      return [
        { ...text, x: left, baseline: y + 3.4, text: label, anchor: 'start', room },
        { ...text, x: left + COLUMN, baseline: y + 3.4, text: value, anchor: 'end', room: VALUE_ROOM },
        { ...bar, width: COLUMN, shade: TRACK },
        ...(people === 0
          ? []
          : [{ ...bar, width: (COLUMN * people) / base, shade: isUnknown ? UNKNOWN : KNOWN } as const]),
      ];
    }),
  ];
}

const describePanel = ({ title, rows }: ChartPanel): string =>
  `${title}: ${rows.map(({ label, value }) => `${label} ${value}`).join('; ')}`;
