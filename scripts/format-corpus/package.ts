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
  readonly comments?: string;
  readonly footnotes?: string;
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

type Part = {
  readonly path: string;
  readonly xml: string;
  readonly type: string;
  readonly link: string;
  readonly id: string;
};

/** Parts besides the document itself, each with the kind of its relationship. */
function partsOf(parts: Parts): Part[] {
  const plain = ['styles', 'numbering', 'settings', 'comments', 'footnotes'] as const;
  const own = plain.flatMap((kind): Part[] => {
    const inner = parts[kind] ?? (kind === 'styles' ? '' : undefined);
    return inner === undefined
      ? []
      : [{ path: `${kind}.xml`, xml: wrap(kind, inner), type: main(kind), link: kind, id: `p${kind}` }];
  });
  const headers = parts.sections.flatMap((section, at) => section.headers.map((header) => headerPart(header, at)));
  return [...own, ...headers];
}

function headerPart({ kind, xml, isFooter }: Header, at: number): Part {
  const [name, word] = [nameOf(at, kind, isFooter), isFooter ? 'footer' : 'header'];
  return { path: `${name}.xml`, xml: wrap(isFooter ? 'ftr' : 'hdr', xml), type: main(word), link: word, id: name };
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A whole .docx. */
export function packDocx(parts: Parts): Uint8Array {
  const body: Part = {
    path: 'document.xml',
    xml: wrap('document', `<w:body>${parts.body}</w:body>`),
    type: main('document.main'),
    link: '',
    id: '',
  };
  const linked = partsOf(parts);
  const overrides = [body, ...linked].map(
    ({ path, type }) => `<Override PartName="/word/${path}" ContentType="${type}"/>`,
  );
  const links = linked.map(
    ({ id, link, path }) => `<Relationship Id="${id}" Type="${OFFICE}/${link}" Target="${path}"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return zip([
    ['[Content_Types].xml', `<Types xmlns="${TYPES}">${defaults}${overrides.join('')}</Types>`],
    [
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/_rels/document.xml.rels', `<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`],
    ...[body, ...linked].map(({ path, xml }) => [`word/${path}`, xml] as const),
  ]);
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
