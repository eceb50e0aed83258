/**
 * Ids of the named Word styles that every template carries. Rich text printed
 * into a template uses them, so they are part of the agreement between a
 * template and the program; a unit's own template may give them another look.
 */
export const PAPER_STYLES = {
  body: 'NoiDung',
  heading1: 'Muc1',
  heading2: 'Muc2',
  heading3: 'Muc3',
  tableHead: 'BangDau',
  tableText: 'BangChu',
  tableCentred: 'BangGiua',
  tableGap: 'BangCach',
  barcode: 'MaVach',
} as const;

/** Width of the text area of a portrait page, twips: 210 − 30 − 15 mm (HD05 IV§4.1). */
export const TEXT_WIDTH = 9354;

/** The same of a landscape page: 297 − 30 − 15 mm. */
export const LANDSCAPE_WIDTH = 14287;
