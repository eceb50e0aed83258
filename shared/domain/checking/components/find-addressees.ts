import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { type Fragment, fragmentsOf } from './fragment.ts';
import type { Addressees } from './paper-parts.ts';

const LABEL = /^kính\s+(gửi|trình)\b\s*:?/iu;

/** "Kính gửi:", "Kính trình:" and who it names, beside or below; `from` is where the letterhead or the subject ends. */
export function findAddressees(document: WordDocument, from: number): { found: Addressees | null; endsAt: number } {
  const near = document.paragraphs.slice(from, from + 12);
  const at = near.findIndex((one) => fragmentsOf(one, document).some(({ text }) => LABEL.test(text)));
  const paragraph = near[at];
  if (!paragraph || near.slice(0, at).some((one) => tidyText(one.text).length > 120))
    return { found: null, endsAt: from };
  const onLine = fragmentsOf(paragraph, document);
  const labelAt = onLine.findIndex(({ text }) => LABEL.test(text));
  const whole = onLine[labelAt];
  if (!whole) return { found: null, endsAt: from };
  const [label, rest] = splitLabel(whole);
  const beside = [...(rest ? [rest] : []), ...onLine.slice(labelAt + 1)];
  const below = itemsBelow(document, paragraph, beside.length > 0);
  const word = /trình/iu.test(label.text) ? ('Kính trình' as const) : ('Kính gửi' as const);
  const endsAt = (below.at(-1)?.paragraph.index ?? paragraph.index) + 1;
  return { found: { label, word, items: [...beside, ...below] }, endsAt };
}

/** "Kính gửi: Ban Tổ chức;" is a label and its first addressee. */
function splitLabel(whole: Fragment): [Fragment, Fragment | null] {
  const length = /^kính\s+(?:gửi|trình)\s*:?/iu.exec(whole.raw.normalize('NFC'))?.[0].length ?? whole.raw.length;
  const rest = whole.raw.slice(length);
  if (rest.trim() === '') return [whole, null];
  const start = whole.from + length + (rest.length - rest.trimStart().length);
  return [clip(whole, whole.from, whole.from + length), clip(whole, start, whole.to)];
}

function clip(fragment: Fragment, from: number, to: number): Fragment {
  const raw = fragment.paragraph.text.slice(from, to);
  let at = 0;
  const runs = fragment.paragraph.runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text.trim() === '' ? [] : [{ ...run, text }];
  });
  return { ...fragment, from, to, raw, text: tidyText(raw), runs };
}

function itemsBelow(document: WordDocument, label: WordParagraph, hasBeside: boolean): Fragment[] {
  const found: Fragment[] = [];
  for (const paragraph of document.paragraphs.slice(label.index + 1, label.index + 15)) {
    const isSameTable = label.place.cell !== null && paragraph.place.cell?.table === label.place.cell.table;
    const text = tidyText(`${paragraph.mark} ${paragraph.text}`);
    if (text === '') {
      if (found.length > 0 && !isSameTable) break;
      continue;
    }
    if (label.place.cell !== null && !isSameTable) break;
    if (!isSameTable && !isItem(text, paragraph, hasBeside || found.length > 0)) break;
    found.push(...fragmentsOf(paragraph, document));
  }
  return found;
}

/** Below a label that names nobody, the next short line is the addressee; later ones begin with a dash. */
function isItem(text: string, paragraph: WordParagraph, hasOne: boolean): boolean {
  if (text.length > 160 || /Căn cứ/.test(text)) return false;
  if (/^[-–—+•*]\s*\S/.test(text)) return true;
  return (
    !hasOne &&
    (paragraph.alignment === 'center' || paragraph.indent.left > 20 || /[;,.]$/.test(text)) &&
    text.length < 120
  );
}
