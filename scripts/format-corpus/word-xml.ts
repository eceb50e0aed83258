/**
 * Raw WordprocessingML for the corpus. Written by hand and on its own: it shares
 * nothing with what reads, checks or repairs papers, so that a mistake there
 * cannot hide here.
 */
export type Look = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly font?: string;
  readonly color?: string;
  readonly highlight?: string;
};

export type Layout = {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** twips */
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly rule?: 'exact' | 'atLeast' | 'auto';
  readonly border?: 'top' | 'bottom';
  readonly style?: string;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly frame?: string;
  /** Centre stops, twips from the edge of the text */
  readonly stops?: readonly number[];
  /** More inside `w:pPr`, e.g. a section */
  readonly more?: string;
};

export type Piece = { readonly text: string; readonly look?: Look; readonly xml?: string };
export type Para = { readonly pieces: readonly Piece[]; readonly look: Look; readonly layout: Layout };

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const on = (name: string, value: boolean | undefined) => (value ? `<w:${name}/>` : '');

export function runProperties(look: Look): string {
  const font = look.font ?? 'Times New Roman';
  return (
    `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/>` +
    `${on('b', look.bold)}${on('i', look.italic)}${on('caps', look.caps)}` +
    `${look.color ? `<w:color w:val="${look.color}"/>` : ''}` +
    `<w:sz w:val="${Math.round((look.size ?? 14) * 2)}"/>` +
    `${look.highlight ? `<w:highlight w:val="${look.highlight}"/>` : ''}` +
    `${look.underline ? '<w:u w:val="single"/>' : ''}</w:rPr>`
  );
}

function paragraphProperties(layout: Layout): string {
  const indents = [
    layout.left === undefined ? '' : ` w:left="${layout.left}"`,
    layout.right === undefined ? '' : ` w:right="${layout.right}"`,
    layout.firstLine === undefined ? '' : ` w:firstLine="${layout.firstLine}"`,
    layout.hanging === undefined ? '' : ` w:hanging="${layout.hanging}"`,
  ].join('');
  const { line, rule = 'auto', before = 0, after = 0 } = layout;
  return (
    `<w:pPr>${layout.style ? `<w:pStyle w:val="${layout.style}"/>` : ''}${on('pageBreakBefore', layout.pageBreakBefore)}` +
    `${layout.frame ?? ''}` +
    `${layout.numbering ? `<w:numPr><w:ilvl w:val="${layout.numbering.level}"/><w:numId w:val="${layout.numbering.id}"/></w:numPr>` : ''}` +
    `${layout.border ? `<w:pBdr><w:${layout.border} w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>` : ''}` +
    `${layout.stops ? `<w:tabs>${layout.stops.map((at) => `<w:tab w:val="center" w:pos="${at}"/>`).join('')}</w:tabs>` : ''}` +
    `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="${rule}"`}/>` +
    `${indents === '' ? '' : `<w:ind${indents}/>`}<w:jc w:val="${layout.align ?? 'left'}"/>${layout.more ?? ''}</w:pPr>`
  );
}

/** '\t' and '\n' in a text are a tab and a line break. */
function textXml(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join('');
}

export function paraXml({ pieces, look, layout }: Para): string {
  const runs = pieces.map(
    (piece) => piece.xml ?? `<w:r>${runProperties({ ...look, ...piece.look })}${textXml(piece.text)}</w:r>`,
  );
  return `<w:p>${paragraphProperties(layout)}${runs.join('')}</w:p>`;
}

/** A table without lines, or with. */
export function tableXml(
  widths: readonly number[],
  rows: readonly (readonly (readonly Para[])[])[],
  lined = false,
): string {
  const edge = (name: string) =>
    `<w:${name} w:val="${lined ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const cell = (paras: readonly Para[], at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paras.map(paraXml).join('')}</w:tc>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  );
}

/** A straight line drawn with the drawing tool, anchored in a paragraph; EMU from millimetres. */
export function drawnLine(widthMm: number, xMm: number): Piece {
  const emu = (mm: number) => Math.round(mm * 36_000);
  return {
    text: '',
    xml:
      `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
      `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${emu(xMm)}</wp:posOffset></wp:positionH>` +
      `<wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset></wp:positionV><wp:extent cx="${emu(widthMm)}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="Line"/>` +
      `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(widthMm)}" cy="0"/></a:xfrm><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
  };
}

/** A text box as Word writes it today, with its older twin. */
export function textBox(xMm: number, widthMm: number, paras: readonly Para[]): Piece {
  const emu = (mm: number) => Math.round(mm * 36_000);
  const content = `<w:txbxContent>${paras.map(paraXml).join('')}</w:txbxContent>`;
  return {
    text: '',
    xml:
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor simplePos="0" behindDoc="0"><wp:simplePos x="0" y="0"/>` +
      `<wp:positionH relativeFrom="page"><wp:posOffset>${emu(xMm)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>` +
      `<wp:extent cx="${emu(widthMm)}" cy="900000"/><wp:wrapNone/><wp:docPr id="2" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
      `<wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape style="position:absolute;margin-left:${xMm * 2.83}pt;width:${widthMm * 2.83}pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  };
}
