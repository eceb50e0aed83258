import PizZip from 'pizzip';
import { type PageStamp, stampEveryPage } from './practice-stamp.ts';
import { toStableBytes } from './zip-bytes.ts';

const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const WIDTH = 480;

const FORMULAS = [
  ...[
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
  ],
  ...['if @0 0 @2', 'if @0 @4 21600', 'mid @5 @6', 'mid @8 @5', 'mid @7 @8', 'mid @6 @7', 'sum @6 0 @5'],
];
/** Word's shape of plain text along a line, as it writes it itself. */
const WORD_ART =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  `<v:formulas>${FORMULAS.map((one) => `<v:f eqn="${one}"/>`).join('')}</v:formulas>` +
  '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>';

/** A copy of the paper with the words across every page, behind its text, as Word's own watermark is kept. */
export function markEveryPage(docx: Uint8Array, words: string): Uint8Array {
  const zip = new PizZip(docx);
  stampEveryPage(zip, stampOf(words));
  return toStableBytes(zip);
}

const stampOf = (words: string): PageStamp => ({
  ...{ paragraph: paragraphOf(words), at: 'end', id: 'rIdBanCua', part: 'header-ban-cua.xml' },
});

/** In a line of one point, so that no header grows and no text moves. */
function paragraphOf(words: string): string {
  const height = Math.min(60, Math.max(18, Math.round(WIDTH / (words.length * 0.5))));
  const place =
    `position:absolute;margin-left:0;margin-top:0;width:${WIDTH}pt;height:${height}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:page;' +
    'mso-position-vertical:center;mso-position-vertical-relative:page';
  const shape =
    `<v:shape id="BanCua" type="#_x0000_t136" style="${place}" fillcolor="#bfbfbf" stroked="f"><v:fill opacity=".5"/>` +
    `<v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="${escaped(words)}"/></v:shape>`;
  return (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:firstLine="0"/></w:pPr>' +
    `<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:pict xmlns:v="${VML}" xmlns:o="${OFFICE}">${WORD_ART}${shape}</w:pict></w:r></w:p>`
  );
}

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
