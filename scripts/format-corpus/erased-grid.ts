/** The style that Word gives to every new table. */
export const GRID_STYLE = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${[
  'top',
  'left',
  'bottom',
  'right',
  'insideH',
  'insideV',
]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`)
  .join('')}</w:tblBorders></w:tblPr></w:style>`;

const NO_EDGES = ['top', 'left', 'bottom', 'right'].map((edge) => `<w:${edge} w:val="nil"/>`).join('');

/** Tables without lines as they look when the lines of a grid were taken away cell by cell. */
export const eraseGrids = (xml: string): string =>
  xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, (table) =>
    table.includes('w:val="nil"')
      ? table
          .replace(/<w:tblBorders>.*?<\/w:tblBorders>/s, '')
          .replace('<w:tblPr>', '<w:tblPr><w:tblStyle w:val="TableGrid"/>')
          .replaceAll('</w:tcPr>', `<w:tcBorders>${NO_EDGES}</w:tcBorders></w:tcPr>`)
      : table,
  );
