import type { Drawing, PlacedPicture } from '#shared/kernel/drawing.ts';
import { PAPER_STYLES } from './paper-styles.ts';

export type PlacePicture = (drawing: Drawing) => PlacedPicture;

const EMU_PER_MM = 36_000;
const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  ['wp', `${OFFICE}/drawingml/2006/wordprocessingDrawing`],
  ['a', `${OFFICE}/drawingml/2006/main`],
  ['pic', `${OFFICE}/drawingml/2006/picture`],
  ['r', `${OFFICE}/officeDocument/2006/relationships`],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');
/** Far from the numbers of other drawings */
const FIRST_NUMBER = 7000;

/** A paragraph that holds one picture; `alt` is escaped text. The line is as tall as the picture is. */
export function pictureXml({ width, height }: Drawing, { id, number }: PlacedPicture, alt: string): string {
  const size = `cx="${Math.round(width * EMU_PER_MM)}" cy="${Math.round(height * EMU_PER_MM)}"`;
  const properties = `id="${FIRST_NUMBER + number}" name="Hình ${number}" descr="${alt}"`;
  const shape =
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="${PAPER_STYLES.tableCentred}"/><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:drawing>` +
    `<wp:inline ${NAMESPACES} distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${properties}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic><a:graphicData uri="${OFFICE}/drawingml/2006/picture">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}
