import { eraseGrids, GRID_STYLE } from './erased-grid.ts';
import { joinedByBreaks } from './line-breaks.ts';
import { packDocx, type Section, sectionXml } from './package.ts';
import { headerSection } from './page-numbers.ts';
import type { Component, Item, Signature, Spec } from './paper-spec.ts';
import { type Gap, placedBeside, sideBySide } from './side-by-side.ts';
import { drawnLine, type Layout, type Look, type Para, type Piece, paraXml, tableXml, textBox } from './word-xml.ts';

const LOOKS: Readonly<Partial<Record<Component, Look>>> = {
  title: { size: 15, bold: true },
  issuer: { bold: true },
  draft: { italic: true },
  urgency: { bold: true },
  scope: { size: 12, bold: true },
  letterSubject: { size: 12, italic: true },
  placeDate: { italic: true },
  type: { size: 16, bold: true },
  author: { size: 14, bold: true },
  subject: { bold: true },
  label: { italic: true },
  part: { bold: true },
  partName: { bold: true },
  section: { bold: true },
  sectionName: { bold: true },
  article: { bold: true },
  roman: { bold: true },
  heading: { bold: true },
  authority: { bold: true },
  name: { bold: true },
  recipientsLabel: { underline: true },
  recipient: { size: 12 },
  typist: { size: 11 },
  annex: { bold: true },
  annexTitle: { bold: true },
  annexReference: { italic: true },
  contact: { size: 10 },
};

const BODY: Layout = { align: 'both', firstLine: 567, after: 120, line: 380, rule: 'exact' };
const CENTRE: Layout = { align: 'center' };
const RUNNING = new Set<Component>(['ground', 'text', 'article', 'clause', 'point', 'roman', 'heading']);
const PLAIN = new Set<Component>(['recipient', 'recipientsLabel', 'typist', 'addressee', 'contact']);

function layoutOf(kind: Component): Layout {
  if (RUNNING.has(kind)) return BODY;
  return PLAIN.has(kind) ? {} : CENTRE;
}

class Builder {
  private readonly spec: Spec;

  constructor(spec: Spec) {
    this.spec = spec;
  }

  para(kind: Component, text: string, more: { layout?: Layout; look?: Look; pieces?: readonly Piece[] } = {}): Para {
    const { looks, layouts } = this.spec;
    return {
      look: { ...LOOKS[kind], ...looks[kind], ...more.look },
      layout: { ...layoutOf(kind), ...layouts[kind], ...more.layout },
      pieces: [{ text }, ...(more.pieces ?? [])],
    };
  }

  left(): Para[] {
    const { upper, issuer, star, starAsBullet, issuerLine, spec } = { ...this.spec, spec: this.spec };
    const lines = [
      ...upper.map((line) => this.para('upper', line)),
      ...issuer.map((line) => this.para('issuer', line)),
    ];
    const last = lines.at(-1);
    if (last && issuerLine === 'border')
      lines[lines.length - 1] = { ...last, layout: { ...last.layout, border: 'bottom' } };
    if (last && issuerLine === 'underline')
      lines[lines.length - 1] = { ...last, look: { ...last.look, underline: true } };
    if (last && issuerLine === 'shape')
      lines[lines.length - 1] = { ...last, pieces: [...last.pieces, drawnLine(30, 55)] };
    const mark = starAsBullet
      ? [this.para('star', '', { layout: { numbering: { id: 9, level: 0 } } })]
      : star === null
        ? []
        : [this.para('star', star)];
    return [...lines, ...mark, ...(spec.secrecy ? [this.para('urgency', spec.secrecy)] : [])];
  }

  below(): Para[] {
    const { number, draft, urgency, letterSubject = [] } = this.spec;
    return [
      ...(number === null ? [] : [this.para('number', number)]),
      ...letterSubject.map((line) => this.para('letterSubject', line)),
      ...(draft ? [this.para('draft', draft)] : []),
      ...(urgency ? [this.para('urgency', urgency)] : []),
    ];
  }

  title(room: number): Para[] {
    const { title, titleLine } = this.spec;
    if (title === '') return [];
    const indent = Math.max(0, Math.round((room - 4130) / 2));
    const own = this.para('title', title, titleLine === 'underline' ? { look: { underline: true } } : {});
    const line: Para = {
      look: {},
      layout: { ...CENTRE, border: 'top', left: indent, right: indent, line: 160, rule: 'exact' },
      pieces: [],
    };
    if (titleLine === 'border') return [own, line];
    if (titleLine === 'long-border') return [own, { ...line, layout: { ...line.layout, left: 1400, right: 1400 } }];
    if (titleLine === 'signs')
      return [own, { look: {}, layout: CENTRE, pieces: [{ text: '_______________________' }] }];
    if (titleLine === 'shape') return [{ ...own, pieces: [...own.pieces, drawnLine(72.9, 118)] }];
    return titleLine === 'short-shape' ? [{ ...own, pieces: [...own.pieces, drawnLine(35, 130)] }] : [own];
  }

  right(room: number): Para[] {
    const { placeDate, extraRight = [] } = this.spec;
    return [
      ...extraRight.map((line) => this.para('title', line, { look: { size: 13 } })),
      ...this.title(room),
      ...(placeDate === null ? [] : [this.para('placeDate', placeDate)]),
    ];
  }

  head(): string {
    const [left, right] = [4820, 4535];
    const scope = this.spec.scope
      ? paraXml(this.para('scope', this.spec.scope, { layout: { align: 'right', ...this.spec.layouts.scope } }))
      : '';
    if (this.spec.frame === 'boxes')
      return (
        scope +
        paraXml({
          look: {},
          layout: {},
          pieces: [textBox(30, 80, [...this.left(), ...this.below()]), textBox(115, 80, this.right(4535))],
        })
      );
    if (this.spec.frame === 'frames') return scope + this.framed();
    if (this.spec.frame === 'columns') return scope + this.columns();
    const { frame } = this.spec;
    if (frame === 'tabs' || frame === 'spaces' || frame === 'stops') return scope + this.tabbed(frame);
    const top = this.spec.titleOnLeft ? [this.title(left), this.left()] : [this.left(), this.right(right).slice(0, -1)];
    const place = this.spec.placeDate === null ? [] : [this.para('placeDate', this.spec.placeDate)];
    const upperRight = this.spec.placeDate === null ? this.right(right) : top[1];
    const rows = this.spec.titleOnLeft ? top : [top[0] ?? [], upperRight ?? []];
    const empty: Para[] = [{ look: {}, layout: {}, pieces: [] }];
    const fill = (paras: readonly Para[]) => (paras.length === 0 ? empty : paras);
    return scope + tableXml([left, right], [rows.map(fill), [fill(this.below()), fill(place)]]);
  }

  private framed(): string {
    const frame = (x: number) =>
      `<w:framePr w:w="4600" w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${x}" w:y="1134"/>`;
    const inFrame = (paras: readonly Para[], x: number) =>
      paras.map((para) => paraXml({ ...para, layout: { ...para.layout, frame: frame(x) } })).join('');
    return inFrame([...this.left(), ...this.below()], 1701) + inFrame(this.right(4600), 6500);
  }

  private tabbed(gap: Gap): string {
    const right = this.right(4535).filter((para) => !(para.layout.border && para.pieces.length === 0));
    const underlined = right.map((para, at) =>
      at === 0 && this.spec.titleLine === 'border' ? { ...para, look: { ...para.look, underline: true } } : para,
    );
    const names = this.left();
    return sideBySide([...names, ...this.below()], placedBeside(underlined, names.length), gap);
  }

  /** A section of two columns, the left one ended by a column break. */
  private columns(): string {
    const turn: Para = { look: {}, layout: {}, pieces: [{ text: '', xml: '<w:r><w:br w:type="column"/></w:r>' }] };
    const section = sectionXml(headerSection(this.spec, this.spec.header), 0);
    const ends = section.replace('</w:sectPr>', '<w:cols w:num="2" w:space="720"/></w:sectPr>');
    return [
      ...this.left(),
      ...this.below(),
      turn,
      ...this.right(4300),
      { look: {}, layout: { more: ends }, pieces: [] },
    ]
      .map(paraXml)
      .join('');
  }

  heading(): string {
    const { type, author, subject, hyphens, subjectLine } = this.spec;
    const lines: Para[] = [
      ...(type === null ? [] : [this.para('type', type, { layout: { before: 360, ...this.spec.layouts.type } })]),
      ...(author ? [this.para('author', author)] : []),
      ...subject.map((line) => this.para('subject', line)),
    ];
    const last = lines.at(-1);
    if (last && subjectLine === 'border')
      lines[lines.length - 1] = { ...last, layout: { ...last.layout, border: 'bottom' } };
    if (last && subjectLine === 'shape')
      lines[lines.length - 1] = { ...last, pieces: [...last.pieces, drawnLine(30, 90)] };
    const mark =
      hyphens === null ? [] : [this.para('hyphens', hyphens, { layout: { after: 120, ...this.spec.layouts.hyphens } })];
    return this.set([...lines, ...mark])
      .map(paraXml)
      .join('');
  }

  private set(lines: readonly Para[]): readonly Para[] {
    return this.spec.lineBreaks ? joinedByBreaks(lines) : lines;
  }

  addressees(): string {
    const { addressees } = this.spec;
    if (!addressees) return '';
    const label = [this.para('label', addressees.label, { layout: { align: 'right', ...this.spec.layouts.label } })];
    return (
      tableXml([3000, 6354], [[label, addressees.items.map((item) => this.para('addressee', item))]]) +
      paraXml({ look: {}, layout: {}, pieces: [] })
    );
  }

  body(): string {
    const { grounds, body, paragraphLooks = {} } = this.spec;
    const items: Item[] = [...grounds.map((text): Item => ({ kind: 'ground', text })), ...body];
    return items.map((item, at) => this.item(item, paragraphLooks[at])).join('');
  }

  private item(item: Item, look: Look | undefined): string {
    if (item.kind === 'table') {
      const rows = item.rows ?? [];
      const widths = (rows[0] ?? []).map(() => Math.floor(9354 / (rows[0]?.length ?? 1)));
      return tableXml(
        widths,
        rows.map((cells) => cells.map((text) => [{ look: { size: 12 }, layout: {}, pieces: [{ text }] }])),
        true,
      );
    }
    if (item.kind === 'point' && this.spec.countedPoints)
      return paraXml(this.para('point', item.text.slice(3), { layout: { numbering: { id: 10, level: 0 } } }));
    const own = item.bold === undefined ? {} : { bold: item.bold };
    return paraXml(this.para(item.kind, item.text, { look: { ...own, ...look } }));
  }

  private signed({ authority, posts, name }: Signature): readonly Para[] {
    const blank: Para = { look: {}, layout: CENTRE, pieces: [] };
    return this.set([
      ...authority.map((line) => this.para('authority', line)),
      ...posts.map((line) => this.para('post', line)),
      ...[blank, blank, blank],
      ...(name === '' ? [] : [this.para('name', name)]),
    ]);
  }

  private recipients(): Para[] {
    const { recipients, typist } = this.spec;
    if (!recipients) return [];
    return [
      this.para('recipientsLabel', recipients.label),
      ...recipients.items.map((item) =>
        this.spec.drawnDashes
          ? this.para('recipient', item.slice(2), { layout: { numbering: { id: 11, level: 0 } } })
          : this.para('recipient', item),
      ),
      ...(typist ? [this.para('typist', typist)] : []),
    ];
  }

  tail(): string {
    const { left, right, confirmation, recipients, signatureOnLeft, breakBeforeSignature, stamp } = this.spec;
    const empty: Para[] = [{ look: {}, layout: {}, pieces: [] }];
    const fill = (paras: readonly Para[]) => (paras.length === 0 ? empty : paras);
    const stampPiece: Piece = {
      text: '',
      xml: '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="7" name="dau"/><a:graphic><a:graphicData uri="x"><a:blip r:embed="x1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    };
    const gap = paraXml({
      look: {},
      layout: { pageBreakBefore: breakBeforeSignature ?? false },
      pieces: stamp ? [stampPiece] : [],
    });
    const signature = right ? this.signed(right) : [];
    if (this.spec.tail === 'stops' && left)
      return gap + sideBySide(this.signed(left), signature, 'stops') + this.recipients().map(paraXml).join('');
    if (this.spec.tail === 'boxes')
      return gap + paraXml({ look: {}, layout: {}, pieces: [textBox(115, 80, signature)] });
    if (this.spec.tail) return gap + sideBySide(this.recipients(), signature, this.spec.tail);
    const block = (one: readonly Para[], other: readonly Para[]) => tableXml([4677, 4677], [[fill(one), fill(other)]]);
    if (left || confirmation) {
      const first = block(left ? this.signed(left) : [], signature);
      const vouched = confirmation
        ? [this.para('confirmation', confirmation.intro), ...this.signed(confirmation.signature)]
        : [];
      return gap + first + paraXml({ look: {}, layout: {}, pieces: [] }) + block(this.recipients(), vouched);
    }
    const sides =
      signatureOnLeft || recipients?.onRight ? [signature, this.recipients()] : [this.recipients(), signature];
    return gap + block(sides[0] ?? [], sides[1] ?? []);
  }

  annexes(): { xml: string; sections: Section[] } {
    const sections: Section[] = [];
    const xml = this.spec.annexes.map((annex) => {
      const head = [
        this.para('annex', annex.heading, annex.ownSection === false ? { layout: { pageBreakBefore: true } } : {}),
        ...(annex.title === '' ? [] : [this.para('annexTitle', annex.title)]),
        ...(annex.reference === '' ? [] : [this.para('annexReference', annex.reference)]),
      ];
      const widths = (annex.rows[0] ?? []).map(() => 3000);
      const table = tableXml(
        widths,
        annex.rows.map((cells) => cells.map((text) => [{ look: { size: 12 }, layout: {}, pieces: [{ text }] }])),
        true,
      );
      if (annex.ownSection !== false)
        sections.push({
          ...headerSection(this.spec, 'right'),
          ...(annex.start !== undefined && { start: annex.start }),
          ...(annex.landscape && { page: LANDSCAPE }),
        });
      return head.map(paraXml).join('') + table;
    });
    return { xml: xml.join('\u0000'), sections };
  }
}

const LANDSCAPE =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

/** The paper as a .docx. */
export function buildPaper(spec: Spec): Uint8Array {
  const builder = new Builder(spec);
  const annexes = builder.annexes();
  const notPublic = (place: 'last' | 'early') =>
    spec.notPublic === place
      ? paraXml({
          look: {},
          layout: { align: 'center' },
          pieces: [{ text: 'Không phổ biến trên phương tiện thông tin đại chúng' }],
        })
      : '';
  const contact = spec.contact
    ? paraXml(builder.para('contact', spec.contact.text, { layout: { border: 'top' } }))
    : '';
  const early = spec.contact?.early ? contact : '';
  const laidOut =
    builder.head() +
    early +
    builder.heading() +
    notPublic('early') +
    builder.addressees() +
    builder.body() +
    builder.tail() +
    (spec.contact?.early ? '' : contact) +
    notPublic('last') +
    (spec.extraXml ?? '');
  const main = spec.erasedGrid ? eraseGrids(laidOut) : laidOut;
  const own = headerSection(spec, spec.header);
  const sections = [own, ...annexes.sections];
  const pieces = [main, ...annexes.xml.split('\u0000').filter((xml) => xml !== '')];
  const body = annexes.sections.length === 0 ? pieces.join('') + sectionXml(own, 0) : joinSections(pieces, sections);
  return packDocx({
    body,
    sections,
    numbering: lists(spec.countedPoints ?? ')'),
    styles: GRID_STYLE,
    ...(spec.settings && { settings: spec.settings }),
  });
}

/** Each section but the last ends in a paragraph that carries its settings. */
function joinSections(pieces: readonly string[], sections: readonly Section[]): string {
  return pieces
    .map((xml, at) =>
      at < pieces.length - 1
        ? `${xml}<w:p><w:pPr>${sectionXml(sections[at] as Section, at)}</w:pPr></w:p>`
        : xml + sectionXml(sections[at] as Section, at),
    )
    .join('');
}

const lists = (after: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1${after}"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="10"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="11"><w:abstractNumId w:val="2"/></w:num>`;
