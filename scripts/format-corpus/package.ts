import { crc32, deflateRawSync } from 'node:zlib';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${OFFICE}" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

export type Header = { readonly kind: 'default' | 'first' | 'even'; readonly xml: string; readonly isFooter?: boolean };
export type Section = {
  readonly page?: string;
  readonly headers: readonly Header[];
  readonly titlePage: boolean;
  readonly start?: number;
  readonly format?: string;
};

export type Parts = {
  readonly body: string;
  /** Page settings of sections before the last, in the order they are asked for by `sectionXml` */
  readonly sections: readonly Section[];
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly theme?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly pages?: number;
};

const main = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
const wrap = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

/** Page settings; headers are named by section and kind. */
export function sectionXml(section: Section, at: number): string {
  const references = section.headers
    .map(
      ({ kind, isFooter }) =>
        `<w:${isFooter ? 'footer' : 'header'}Reference w:type="${kind}" r:id="${nameOf(at, kind, isFooter)}"/>`,
    )
    .join('');
  const page =
    section.page ??
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
  const number =
    section.start === undefined && !section.format
      ? ''
      : `<w:pgNumType${section.format ? ` w:fmt="${section.format}"` : ''}${section.start === undefined ? '' : ` w:start="${section.start}"`}/>`;
  return `<w:sectPr>${references}${page}${number}${section.titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

const nameOf = (at: number, kind: string, isFooter = false) => `${isFooter ? 'ft' : 'hd'}${at}${kind}`;

/** A whole .docx. */
export function packDocx(parts: Parts): Uint8Array {
  const files = new Map<string, string>();
  const overrides: string[] = [];
  const links: string[] = [];
  const add = (path: string, xml: string, type: string, link: string, id: string) => {
    files.set(`word/${path}`, xml);
    overrides.push(`<Override PartName="/word/${path}" ContentType="${type}"/>`);
    if (link !== '') links.push(`<Relationship Id="${id}" Type="${OFFICE}/${link}" Target="${path}"/>`);
  };
  add('document.xml', wrap('document', `<w:body>${parts.body}</w:body>`), main('document.main'), '', '');
  add('styles.xml', wrap('styles', parts.styles ?? ''), main('styles'), 'styles', 'st');
  if (parts.numbering) add('numbering.xml', wrap('numbering', parts.numbering), main('numbering'), 'numbering', 'nu');
  if (parts.settings) add('settings.xml', wrap('settings', parts.settings), main('settings'), 'settings', 'se');
  if (parts.comments) add('comments.xml', wrap('comments', parts.comments), main('comments'), 'comments', 'co');
  if (parts.footnotes) add('footnotes.xml', wrap('footnotes', parts.footnotes), main('footnotes'), 'footnotes', 'fo');
  if (parts.theme)
    add('theme/theme1.xml', parts.theme, 'application/vnd.openxmlformats-officedocument.theme+xml', 'theme', 'th');
  for (const [at, section] of parts.sections.entries())
    for (const { kind, xml, isFooter } of section.headers) {
      const name = nameOf(at, kind, isFooter);
      add(
        `${name}.xml`,
        wrap(isFooter ? 'ftr' : 'hdr', xml),
        main(isFooter ? 'footer' : 'header'),
        isFooter ? 'footer' : 'header',
        name,
      );
    }
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  files.set('word/_rels/document.xml.rels', `<Relationships xmlns="${relations}">${links.join('')}</Relationships>`);
  files.set(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  if (parts.pages)
    files.set(
      'docProps/app.xml',
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${parts.pages}</Pages></Properties>`,
    );
  files.set(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  return zip([...files].reverse());
}

/** The smallest zip writer there is. */
function zip(files: readonly (readonly [string, string])[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(0x5cb70000, 6);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from('504b0304', 'hex'), fields, name, packed);
    directory.push(Buffer.from('504b01021400', 'hex'), fields, rest, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listed, end]);
}
