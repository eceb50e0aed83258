/**
 * Code 128, set C (pairs of digits) as bars drawn in the document itself: no
 * font, no picture file, sharp at any size. Widths are the table of ISO/IEC
 * 15417, each symbol six alternating bars and spaces of 11 modules.
 */
const WIDTHS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232';
const START_C = 105;
const STOP = '2331112';
const symbol = (value: number): string => WIDTHS.slice(value * 6, value * 6 + 6);

/** Widths of bars and spaces in turn, in modules, bar first; digits come in pairs. */
export function code128Widths(digits: string): readonly number[] {
  if (!/^(?:\d\d)+$/.test(digits)) throw new RangeError(`Not pairs of digits: ${digits}`);
  const values = (digits.match(/\d\d/g) ?? []).map(Number);
  const check = values.reduce((sum, value, at) => sum + value * (at + 1), START_C) % 103;
  const pattern = [START_C, ...values, check].map(symbol).join('') + STOP;
  return [...pattern].map(Number);
}

/** Left edge and width of every bar, in modules. */
export function barsOf(digits: string): {
  readonly bars: readonly (readonly [left: number, width: number])[];
  readonly total: number;
} {
  let left = 0;
  const bars = code128Widths(digits).flatMap((width, at): readonly (readonly [number, number])[] => {
    const bar = [left, width] as const;
    left += width;
    return at % 2 === 0 ? [bar] : [];
  });
  return { bars, total: left };
}

/** A value of a raw tag that prints as bars; see `toBlockXml`. */
export type Barcode = { readonly type: 'barcode'; readonly digits: string };
export const isBarcode = (value: unknown): value is Barcode =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'barcode' && 'digits' in value;

const EMU_PER_MM = 36_000;
/** 0,42 mm a module (17 mil): read by the cheapest readers, from an office printer too. */
const MODULE = 0.42 * EMU_PER_MM;
const HEIGHT = 9 * EMU_PER_MM;
const NAMESPACES = [
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** One paragraph with the bars: one drawn shape, and rectangles for what knows no such shapes (the preview). */
export function barcodeXml({ digits }: Barcode, style: string): string {
  const { bars, total } = barsOf(digits);
  const width = Math.round(total * MODULE);
  const path = bars
    .map(([left, wide]) => {
      const points = [
        [left, 0],
        [left + wide, 0],
        [left + wide, 1],
        [left, 1],
      ];
      const [first = '', ...rest] = points.map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`);
      return `<a:moveTo>${first}</a:moveTo>${rest.map((point) => `<a:lnTo>${point}</a:lnTo>`).join('')}<a:close/>`;
    })
    .join('');
  const size = `cx="${width}" cy="${HEIGHT}"`;
  const shape =
    `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>` +
    `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${total}" h="1">${path}</a:path></a:pathLst></a:custGeom>` +
    '<a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>';
  const drawing =
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${Number(digits) % 2_000_000_000}" name="${digits}" descr="Mã vạch ${digits}"/>` +
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps">${drawing}</mc:Choice>` +
    `<mc:Fallback>${vmlXml(bars, total, width)}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
}

function vmlXml(bars: readonly (readonly [number, number])[], total: number, width: number): string {
  const points = (emu: number) => `${(emu / 12_700).toFixed(2)}pt`;
  const rects = bars
    .map(
      ([left, wide]) =>
        `<v:rect style="position:absolute;left:${left};top:0;width:${wide};height:10" fillcolor="black" stroked="f"/>`,
    )
    .join('');
  return `<w:pict><v:group style="width:${points(width)};height:${points(HEIGHT)}" coordsize="${total},10">${rects}</v:group></w:pict>`;
}
