import PizZip from 'pizzip';
import type { Drawing, PlacedPicture } from '#shared/kernel/drawing.ts';
import { findMainDocument, relationshipsPath } from './parts.ts';
import { toStableBytes } from './zip-bytes.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Pictures that a paper's blocks place while it is filled; a drawing placed twice is one picture. */
export class Pictures {
  readonly #placed = new Map<string, { readonly drawing: Drawing; readonly picture: PlacedPicture }>();

  readonly place = (drawing: Drawing): PlacedPicture => {
    const key = JSON.stringify(drawing);
    const number = this.#placed.size + 1;
    const picture = this.#placed.get(key)?.picture ?? { id: `rIdHinh${number}`, number };
    this.#placed.set(key, { drawing, picture });
    return picture;
  };

  /** The filled file with its pictures as parts of it; the same bytes when there are none. */
  embedIn(docx: Uint8Array, paint: (drawing: Drawing) => Uint8Array): Uint8Array {
    if (this.#placed.size === 0) return docx;
    const zip = new PizZip(docx);
    const main = findMainDocument(zip) ?? 'word/document.xml';
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const links: string[] = [];
    for (const { drawing, picture } of this.#placed.values()) {
      const target = `media/hinh${picture.number}.png`;
      zip.file(folder + target, paint(drawing));
      links.push(`<Relationship Id="${picture.id}" Type="${IMAGE}" Target="${target}"/>`);
    }
    change(zip, relationshipsPath(main), (xml) => xml.replace('</Relationships>', `${links.join('')}</Relationships>`));
    change(zip, '[Content_Types].xml', withPng);
    return toStableBytes(zip);
  }
}

const withPng = (xml: string): string =>
  /Extension="png"/i.test(xml)
    ? xml
    : xml.replace(/<Types [^>]*>/, (open) => `${open}<Default Extension="png" ContentType="image/png"/>`);

function change(zip: PizZip, path: string, to: (xml: string) => string): void {
  zip.file(path, to(zip.file(path)?.asText() ?? ''));
}
