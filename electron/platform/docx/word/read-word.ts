import type PizZip from 'pizzip';
import type { FileProblem } from '#shared/kernel/file-problem.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { openSafeZip, textOfPart } from '../docx-safety.ts';
import { BrokenXml, listRelationships, type Relationship } from '../parts.ts';
import { parseXml, UnreadableXml, type XmlNode, type XmlTree } from '../xml-tree.ts';
import { Numbering } from './numbering.ts';
import { BlockReader } from './read-blocks.ts';
import { type HeaderPart, readSections } from './read-sections.ts';
import { isOn, type ThemeFonts } from './run-format.ts';
import { StyleSheet } from './style-sheet.ts';
import type { ReadWord } from './word-source.ts';

/** Reads a .docx from anywhere as Word would show it. Hostile and broken files are refused by name. */
export function readWord(bytes: Uint8Array): Result<ReadWord & { readonly zip: PizZip }, FileProblem[]> {
  const opened = openSafeZip(bytes);
  if (!opened.ok) return opened;
  const { zip, main } = opened.value;
  try {
    return ok({ ...new WordFile(zip, main).read(), zip });
  } catch (error) {
    if (error instanceof BrokenXml) return refuse([{ code: 'xml-broken' }]);
    if (error instanceof UnreadableXml)
      return refuse([{ code: error.reason === 'broken' ? 'xml-broken' : 'document-too-large' }]);
    throw error;
  }
}

class WordFile {
  private readonly zip: PizZip;
  private readonly main: string;
  private readonly links: readonly Relationship[];
  private readonly trees = new Map<string, XmlTree>();
  private readonly headerParts = new Map<string, HeaderPart>();
  private readonly sheet: StyleSheet;

  constructor(zip: PizZip, main: string) {
    this.zip = zip;
    this.main = main;
    this.links = listRelationships(zip, main);
    this.sheet = new StyleSheet(this.rootOf('styles'), this.readTheme());
  }

  read(): ReadWord {
    const body = this.open(this.main)?.root.child('w:body');
    const reader = new BlockReader(this.sheet, new Numbering(this.rootOf('numbering')), {
      kind: 'body',
      path: this.main,
    });
    if (body) reader.read(body);
    const notes = this.readNotes();
    const { sections, headers } = readSections(reader.sections, (id) => this.openHeader(id));
    const settings = this.rootOf('settings');
    const document: WordDocument = {
      paragraphs: reader.paragraphs,
      notes: notes.paragraphs,
      sections,
      tables: reader.tables,
      boxes: reader.boxes,
      mirrorMargins: isSet(settings, 'w:mirrorMargins'),
      evenAndOddHeaders: isSet(settings, 'w:evenAndOddHeaders'),
      leftovers: this.leftovers(reader),
      pagesWritten: this.readPages(),
    };
    const { trees, main } = this;
    return {
      document,
      source: { main, trees, paragraphs: reader.sources, notes: notes.sources, sections: reader.sections, headers },
    };
  }

  /** Changes of format are tracked too; they count as insertions. */
  private leftovers(reader: BlockReader): WordDocument['leftovers'] {
    const text = this.trees.get(this.main)?.text ?? '';
    const formats = text.includes('PrChange ') ? 1 : 0;
    return { ...reader.leftovers, insertions: reader.leftovers.insertions + formats };
  }

  private partOf(kind: string): string {
    return this.links.find((link) => link.kind === kind && !link.isExternal)?.target ?? '';
  }

  private rootOf(kind: string): XmlNode | null {
    return this.open(this.partOf(kind))?.root ?? null;
  }

  private open(path: string): XmlTree | null {
    const known = this.trees.get(path);
    if (known) return known;
    const text = textOfPart(this.zip, path);
    if (text === null) return null;
    const tree = parseXml(text);
    this.trees.set(path, tree);
    return tree;
  }

  private readTheme(): ThemeFonts {
    const scheme = this.rootOf('theme')?.child('a:themeElements')?.child('a:fontScheme');
    const latin = (name: string) => scheme?.child(name)?.child('a:latin')?.attribute('typeface') ?? '';
    const [major, minor] = [latin('a:majorFont'), latin('a:minorFont')];
    const names = ['Ascii', 'HAnsi'].flatMap((use): [string, string][] => [
      [`major${use}`, major],
      [`minor${use}`, minor],
    ]);
    return new Map(names.filter(([, font]) => font !== ''));
  }

  /** Footnotes, then endnotes; the lines Word draws between them and the text are notes too, of another type. */
  private readNotes(): Pick<BlockReader, 'paragraphs' | 'sources'> {
    const [foot, end] = [this.readNotesOf('note', 'footnotes'), this.readNotesOf('endnote', 'endnotes')];
    const first = foot.paragraphs.length;
    const later = end.paragraphs.map((paragraph) => ({ ...paragraph, index: paragraph.index + first }));
    return { paragraphs: [...foot.paragraphs, ...later], sources: [...foot.sources, ...end.sources] };
  }

  private readNotesOf(kind: 'note' | 'endnote', part: string): BlockReader {
    const reader = new BlockReader(this.sheet, null, { kind, path: this.partOf(part) });
    for (const note of this.rootOf(part)?.children ?? [])
      if (['', 'normal'].includes(note.attribute('w:type'))) reader.read(note);
    return reader;
  }

  private openHeader(relationship: string): HeaderPart | null {
    const path = this.links.find(({ id, isExternal }) => id === relationship && !isExternal)?.target ?? '';
    const known = this.headerParts.get(path);
    if (known) return known;
    const root = this.open(path)?.root;
    if (!root) return null;
    const reader = new BlockReader(this.sheet, null, { kind: root.name === 'w:ftr' ? 'footer' : 'header', path });
    reader.read(root);
    const part = { paragraphs: reader.paragraphs, sources: reader.sources, path };
    this.headerParts.set(path, part);
    return part;
  }

  private readPages(): number | null {
    const pages = /<Pages>(\d{1,6})<\/Pages>/.exec(textOfPart(this.zip, 'docProps/app.xml') ?? '')?.[1];
    return pages && Number(pages) > 0 ? Number(pages) : null;
  }
}

function isSet(settings: XmlNode | null, name: string): boolean {
  const node = settings?.child(name);
  return node !== undefined && isOn(node);
}
