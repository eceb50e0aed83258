import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { Finding } from '../format/check-format.ts';
import type { RepairPlan } from './checked-file.ts';
import { signatureOf } from './ignored.ts';

type TextEdit = Extract<WordEdit, { readonly kind: 'text' }>;

/** What a repair would change, finding by finding: words as they would read, anything else by what is found and wanted. */
export function planRepair(texts: readonly string[], findings: readonly Finding[]): RepairPlan {
  const changes = findings
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits, ...finding }) => ({
      signature: signatureOf(finding),
      finding,
      ...(readingOf(texts, edits) ?? { before: finding.found, after: finding.expected }),
    }));
  const left = findings.filter(({ edits }) => edits.length === 0).map(({ edits: _, ...finding }) => finding);
  return { changes, left };
}

/** The sentence before and after; null where no words change. */
function readingOf(texts: readonly string[], edits: readonly WordEdit[]) {
  const removed = edits.find(({ kind }) => kind === 'remove');
  if (removed?.kind === 'remove') return { before: short(texts[removed.paragraph] ?? ''), after: '(bỏ dòng này)' };
  const inserted = edits.find(({ kind }) => kind === 'insert');
  if (inserted?.kind === 'insert') return { before: '(chưa có dòng này)', after: short(inserted.text) };
  const first = edits.find((edit): edit is TextEdit => edit.kind === 'text' && !edit.note);
  if (!first) return null;
  const before = texts[first.paragraph] ?? '';
  const own = edits
    .filter((edit): edit is TextEdit => edit.kind === 'text' && !edit.note && edit.paragraph === first.paragraph)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const after = withChanges(before, own);
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  const grown = after.length - before.length;
  const window = { before: cut(before, from, to), after: cut(after, from, to + grown) };
  // Spaces and forms of letters are not to be seen: then the rule's own words say it.
  return window.before === window.after ? null : window;
}

/** Changes in the order of their places. */
function withChanges(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    if (edit.from < at) continue;
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}

const AROUND = 30;
const LONGEST = 160;

/** The changed words with a little of what stands around them. */
function cut(text: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return short(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`);
}

function short(text: string): string {
  const tidy = tidyText(text);
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1)}…` : tidy;
}
