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
  const first = edits.find((edit): edit is TextEdit => edit.kind === 'text');
  if (!first) return null;
  const before = texts[first.paragraph] ?? '';
  const own = edits.filter((edit): edit is TextEdit => edit.kind === 'text' && edit.paragraph === first.paragraph);
  const after = [...own]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: words }) => text.slice(0, from) + words + text.slice(to), before);
  const [from, to] = [Math.min(...own.map((one) => one.from)), Math.max(...own.map((one) => one.to))];
  const grown = after.length - before.length;
  const window = { before: cut(before, from, to), after: cut(after, from, to + grown) };
  // Spaces and forms of letters are not to be seen: then the rule's own words say it.
  return window.before === window.after ? null : window;
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
