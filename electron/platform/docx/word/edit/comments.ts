import type PizZip from 'pizzip';
import { textOfPart } from '../../docx-safety.ts';
import { listRelationships } from '../../parts.ts';
import { encodeText, type XmlNode } from '../../xml-tree.ts';
import type { ParagraphSource } from '../word-source.ts';
import { addPart, wrapPart } from './package-parts.ts';
import type { Splices } from './splices.ts';

export type Comment = { readonly id: number; readonly text: string };
type By = { readonly author: string; readonly date: string };

/** Marks the paragraph and refers to the comment at its end. */
export function markComment(source: ParagraphSource, id: number, splices: Splices): void {
  const node = commentable(source);
  const properties = node.child('w:pPr');
  const at = properties?.end ?? node.openEnd;
  if (node.openEnd === node.end) return;
  splices.insert(at, `<w:commentRangeStart w:id="${id}"/>`, 90);
  splices.insert(node.closeAt, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`, 90);
}

/** Word knows no comments within a text box: they stand at the paragraph it is anchored in. */
export function commentable({ node }: ParagraphSource): XmlNode {
  let found = node;
  for (let above = node.parent; above; above = above.parent) if (above.name === 'w:p') found = above;
  return found;
}

/** Ids that no comment of the file has yet. */
export function nextCommentId(zip: PizZip, main: string): number {
  let next = 0;
  for (const [, id] of commentsText(zip, main)?.matchAll(/<w:comment [^>]*w:id="(\d{1,9})"/g) ?? [])
    next = Math.max(next, Number(id) + 1);
  return next;
}

export function writeComments(zip: PizZip, main: string, comments: readonly Comment[], by: By): void {
  if (comments.length === 0) return;
  const xml = comments.map((comment) => toXml(comment, by)).join('');
  const path = commentsPath(zip, main);
  const found = path === null ? null : textOfPart(zip, path);
  if (path === null || found === null) {
    addPart(zip, main, 'comments', wrapPart('comments', xml));
    return;
  }
  const open = found.replace(/<w:comments([^>]*)\/>\s*$/, '<w:comments$1></w:comments>');
  zip.file(path, open.replace(/(<\/w:comments>)[\s\S]*$/, `${xml}$1`));
}

const commentsPath = (zip: PizZip, main: string) =>
  listRelationships(zip, main).find(({ kind }) => kind === 'comments')?.target ?? null;

function commentsText(zip: PizZip, main: string): string | null {
  const path = commentsPath(zip, main);
  return path === null ? null : textOfPart(zip, path);
}

function toXml({ id, text }: Comment, { author, date }: By): string {
  const lines = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${encodeText(line)}</w:t></w:r></w:p>`);
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="TKĐH">${lines.join('')}</w:comment>`;
}
