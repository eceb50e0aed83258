import type PizZip from 'pizzip';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { listZipEntries, type ZipEntry } from '../../../files/zip-entries.ts';
import { ZIP_LIMITS } from '../../../files/zip-limits.ts';
import { textOfPart } from '../../docx-safety.ts';
import { parseXml, type XmlNode } from '../../xml-tree.ts';
import { toStableBytes } from '../../zip-bytes.ts';
import type { ParagraphSource, ReadWord } from '../word-source.ts';
import { type Comment, commentable, markComment, nextCommentId, writeComments } from './comments.ts';
import { editParagraph, mustStay, noEdits, type ParagraphEdits, takeEdit, textAfter } from './edit-paragraph.ts';
import { editSection, noSectionEdits, type SectionEdits } from './edit-section.ts';
import { addPart, inUtf8, wrapPart } from './package-parts.ts';
import { dropNumber, hasPageField, NUMBER_PARAGRAPH, plainNumber, shownHeader } from './page-number.ts';
import type { Tracking } from './properties.ts';
import { Splices } from './splices.ts';
import { TextEdits } from './text-edits.ts';

/** Edits that belong together: all of them are made, or none; of letters and looks, all of one paragraph or none. */
export type EditGroup = {
  readonly edits: readonly WordEdit[];
  /** `WordParagraph.index` the comment stands at, and what it says; null: none */
  readonly comment: { readonly paragraph: number; readonly text: string } | null;
};

export type Applied = {
  /** Empty when nothing was made */
  readonly bytes: Uint8Array;
  /** Groups that were made, by place in what was asked */
  readonly made: readonly number[];
  /** Text of every body paragraph as it must read now, in order; then of every footnote */
  readonly texts: readonly string[];
  readonly notes: readonly string[];
};

type How = { readonly tracked: boolean; readonly author: string; readonly date: string };

/**
 * Makes edits in the file itself: only the elements they name are written again,
 * all other parts and bytes of XML stay. Groups that do not fit together are left for another round.
 */
export function applyEdits(word: ReadWord & { readonly zip: PizZip }, groups: readonly EditGroup[], how: How): Applied {
  return new Editor(word, how).apply(groups);
}

class Editor {
  private readonly word: ReadWord & { readonly zip: PizZip };
  private readonly how: How;
  private readonly tracking: Tracking | null;
  private readonly paragraphs = new Map<number, ParagraphEdits>();
  private readonly sections = new Map<number, SectionEdits>();
  private readonly numbered = new Set<number>();
  private readonly quiet = new Set<number>();
  private readonly splices = new Map<string, Splices>();
  private ids: number;

  constructor(word: ReadWord & { readonly zip: PizZip }, how: How) {
    this.word = word;
    this.how = how;
    const text = word.source.trees.get(word.source.main)?.text ?? '';
    this.ids = 1_000;
    for (const [, id] of text.matchAll(/<w:(?:ins|del|rPrChange|pPrChange) [^>]*w:id="(\d{1,9})"/g))
      this.ids = Math.max(this.ids, Number(id));
    const nextId = () => {
      this.ids += 1;
      return this.ids;
    };
    this.tracking = how.tracked ? { author: how.author, date: how.date, nextId } : null;
  }

  apply(groups: readonly EditGroup[]): Applied {
    const made = groups.flatMap((group, at) => (this.takeGroup(group) ? [at] : []));
    if (made.length === 0) return { bytes: new Uint8Array(), made, texts: [], notes: [] };
    const { main } = this.word.source;
    for (const [key, edits] of this.paragraphs) {
      const source = this.sourceOf(key);
      for (const one of source ? [source, ...source.twins] : [])
        editParagraph(one, edits, this.of(one.part), this.tracking);
    }
    this.writeComments(made.map((at) => groups[at]).filter((group) => group !== undefined));
    for (const section of this.numbered) this.numberSection(section);
    for (const section of this.quiet) this.quietSection(section);
    for (const [section, edits] of this.sections) {
      const node = this.word.source.sections[section];
      if (node) editSection(node, edits, this.of(main));
    }
    this.write();
    return { bytes: packed(this.word.zip), made, ...this.textsAfter() };
  }

  private of(part: string): Splices {
    const found = this.splices.get(part) ?? new Splices();
    this.splices.set(part, found);
    return found;
  }

  /** Tries the group on copies first, so that a half of it is never made. */
  private takeGroup({ edits }: EditGroup): boolean {
    if (!edits.every(isOfLetters)) return this.takeTogether(edits);
    return [...byParagraph(edits)].map((own) => this.takeTogether(own)).includes(true);
  }

  private takeTogether(edits: readonly WordEdit[]): boolean {
    const tried = new Map<number, ParagraphEdits>();
    if (!edits.every((edit) => this.takeOne(edit, tried))) return false;
    for (const [index, paragraph] of tried) this.paragraphs.set(index, paragraph);
    for (const edit of edits) this.takeSection(edit);
    return edits.length > 0;
  }

  private takeOne(edit: WordEdit, tried: Map<number, ParagraphEdits>): boolean {
    if (edit.kind === 'section' || edit.kind === 'page-number' || edit.kind === 'quiet-first-page')
      return this.word.source.sections[edit.section] != null;
    const key = keyOf(edit) ?? 0;
    const source = this.sourceOf(key);
    if (!source || !isPlainPrefix(source)) return false;
    const paragraph = tried.get(key) ?? copyOf(this.paragraphs.get(key));
    tried.set(key, paragraph);
    return takeEdit(paragraph, edit, source);
  }

  private sourceOf(key: number): ParagraphSource | undefined {
    const { paragraphs, notes } = this.word.source;
    return key < 0 ? notes[keyOfNote(key)] : paragraphs[key];
  }

  private takeSection(edit: WordEdit): void {
    if (edit.kind === 'page-number') this.numbered.add(edit.section);
    if (edit.kind === 'quiet-first-page') this.quiet.add(edit.section);
    if (edit.kind === 'section')
      this.section(edit.section).change = { ...this.section(edit.section).change, ...edit.change };
  }

  private section(at: number): SectionEdits {
    const found = this.sections.get(at) ?? noSectionEdits();
    this.sections.set(at, found);
    return found;
  }

  /** A number in the header, centred; one in the footer goes. */
  private numberSection(at: number): void {
    const { source, zip } = this.word;
    const edits = this.section(at);
    edits.plainFigures = true;
    const footer = shownHeader(source, at, true);
    for (const paragraph of footer?.paragraphs.filter(hasPageField) ?? [])
      dropNumber(paragraph, this.of(paragraph.part));
    const header = shownHeader(source, at, false);
    const numbers = header?.paragraphs.filter(hasPageField) ?? [];
    for (const paragraph of numbers) plainNumber(paragraph, this.of(paragraph.part));
    if (numbers.length > 0) return;
    if (at === 0) edits.change = { ...edits.change, titlePage: true };
    const root = header ? source.trees.get(header.part)?.root : undefined;
    if (header && root) this.of(header.part).insert(root.openEnd, NUMBER_PARAGRAPH);
    else
      edits.references.push(
        `<w:headerReference w:type="default" r:id="${addPart(zip, source.main, 'header', wrapPart('hdr', NUMBER_PARAGRAPH))}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
      );
  }

  private quietSection(at: number): void {
    const edits = this.section(at);
    edits.change = { ...edits.change, titlePage: true };
    const first = this.word.source.headers.filter((one) => one.section === at && one.kind === 'first');
    for (const { paragraphs } of first)
      for (const paragraph of paragraphs.filter(hasPageField)) dropNumber(paragraph, this.of(paragraph.part));
  }

  /** One comment for each paragraph, all its repairs in it. */
  private writeComments(groups: readonly EditGroup[]): void {
    if (!this.tracking) return;
    const { zip, source } = this.word;
    const lines = new Map<XmlNode, { readonly paragraph: ParagraphSource; readonly said: Set<string> }>();
    for (const { comment } of groups) {
      const paragraph = comment ? source.paragraphs[comment.paragraph] : undefined;
      if (!comment || !paragraph) continue;
      const node = commentable(paragraph);
      const own = lines.get(node) ?? { paragraph, said: new Set() };
      own.said.add(comment.text);
      lines.set(node, own);
    }
    let id = nextCommentId(zip, source.main);
    const comments: Comment[] = [];
    for (const [node, { paragraph, said }] of lines) {
      if (node.openEnd === node.end) continue;
      markComment(paragraph, id, this.of(paragraph.part));
      comments.push({ id, text: [...said].join('\n') });
      id += 1;
    }
    writeComments(zip, source.main, comments, this.how);
  }

  private write(): void {
    for (const [part, splices] of this.splices) {
      const text = this.word.source.trees.get(part)?.text;
      if (text === undefined || splices.isEmpty) continue;
      const written = splices.applyTo(text);
      parseXml(written);
      this.word.zip.file(part, inUtf8(written), { createFolders: false });
    }
  }

  private textsAfter(): Pick<Applied, 'texts' | 'notes'> {
    const { paragraphs, notes } = this.word.document;
    const after = (paragraph: WordParagraph, key: number) =>
      textsOf(paragraph, this.paragraphs.get(key), this.sourceOf(key));
    return {
      texts: paragraphs.flatMap((paragraph) => after(paragraph, paragraph.index)),
      notes: notes.flatMap((paragraph) => after(paragraph, keyOfNote(paragraph.index))),
    };
  }
}

/** What a paragraph and what is put behind it must read in the end. */
function textsOf(
  paragraph: WordParagraph,
  edits: ParagraphEdits | undefined,
  source: ParagraphSource | undefined,
): string[] {
  if (!edits || !source) return [paragraph.text];
  const inserted = edits.inserts.map(({ text }) => text);
  if (edits.removed) return mustStay(source) ? ['', ...inserted] : inserted;
  return [textAfter(paragraph.text, edits), ...inserted];
}

/** Key of the paragraph an edit is made in; null for a section. */
function keyOf(edit: WordEdit): number | null {
  if (edit.kind === 'insert') return edit.after;
  if (!('paragraph' in edit)) return null;
  return 'note' in edit && edit.note ? keyOfNote(edit.paragraph) : edit.paragraph;
}

function byParagraph(edits: readonly WordEdit[]): Iterable<readonly WordEdit[]> {
  const found = new Map<number | null, WordEdit[]>();
  for (const edit of edits) {
    const own = found.get(keyOf(edit));
    if (own) own.push(edit);
    else found.set(keyOf(edit), [edit]);
  }
  return found.values();
}

/** Changes are much alike and pack well; a part that packs too well would be taken for a bomb, also by us. */
function packed(zip: PizZip): Uint8Array {
  const bytes = toStableBytes(zip);
  const listed = listZipEntries(bytes, ZIP_LIMITS.entries);
  const isTooSmall = (one: ZipEntry) =>
    one.bytes > ZIP_LIMITS.ratioFromBytes && one.bytes > one.compressedBytes * ZIP_LIMITS.ratio;
  const small = listed.ok ? listed.value.entries.filter(isTooSmall) : [];
  if (small.length === 0) return bytes;
  for (const { path } of small)
    zip.file(path, textOfPart(zip, path) ?? '', { createFolders: false, compression: 'STORE' });
  return toStableBytes(zip);
}

/** The same words in other letters, or in another look: one paragraph does not need the other. */
const isOfLetters = (edit: WordEdit): boolean =>
  edit.kind === 'run' || (edit.kind === 'text' && edit.sameWords === true);

/** Footnotes are numbered apart from the body; they are kept below zero. Its own inverse. */
const keyOfNote = (index: number) => -1 - index;

const copyOf = (edits: ParagraphEdits | undefined): ParagraphEdits =>
  edits
    ? { ...edits, texts: new TextEdits(edits.texts), looks: [...edits.looks], inserts: [...edits.inserts] }
    : noEdits();

/** What is written must be known by the prefix it is written with. */
const isPlainPrefix = ({ node, twins }: ParagraphSource) =>
  [node, ...twins.map((twin) => twin.node)].every(({ raw }) => raw === 'w:p');
