export const GAP_START = '⟦';
/** A gap the shape functions leave for a value that is still missing: `⟦nhãn⟧`. */
const GAP = /⟦([^⟦⟧]*)⟧/;
const TEXT = /<w:t(?: [^>]*)?>([^<]*⟦[^<]*)<\/w:t>/g;
/** Run properties that must stand before the highlight are left of it; these stand after (ECMA-376 17.3.2.28). */
const AFTER_HIGHLIGHT =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[ />]/;

/** Turns `⟦nhãn⟧` inside a part's text into its own run: `[nhãn]`, highlighted yellow. */
export function markGaps(xml: string): string {
  if (!xml.includes(GAP_START)) return xml;
  return xml.replace(TEXT, (_, text: string, at: number) => splitRun(text, propertiesOfRunAt(xml, at)));
}

function splitRun(text: string, properties: string): string {
  const pieces = text.split(new RegExp(GAP, 'g'));
  return pieces
    .map((piece, index) => (index % 2 === 0 ? textOf(piece) : textOf(`[${piece}]`)))
    .map((piece, index) =>
      index === 0 ? piece : `</w:r><w:r>${index % 2 ? highlighted(properties) : properties}${piece}`,
    )
    .join('');
}

const textOf = (text: string) => (text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`);

function highlighted(properties: string): string {
  const own = properties.replace(/^<w:rPr>|<\/w:rPr>$/g, '').replace(/<w:highlight [^>]*\/>/, '');
  const split = own.search(AFTER_HIGHLIGHT);
  const [before, after] = split < 0 ? [own, ''] : [own.slice(0, split), own.slice(split)];
  return `<w:rPr>${before}<w:highlight w:val="yellow"/>${after}</w:rPr>`;
}

/** The `<w:rPr>` of the run whose text begins at `at`; '' when it has none. */
function propertiesOfRunAt(xml: string, at: number): string {
  const runAt = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
  const afterTag = xml.indexOf('>', runAt) + 1;
  if (!xml.startsWith('<w:rPr>', afterTag)) return '';
  const end = xml.indexOf('</w:rPr>', afterTag);
  return end < 0 || end > at ? '' : xml.slice(afterTag, end + '</w:rPr>'.length);
}
