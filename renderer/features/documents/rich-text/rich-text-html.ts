import { type RichBlock, type RichInline, type RichText, wordsOfInline } from '#shared/domain/documents/rich-text.ts';

const MARK_TAGS = { bold: 'strong', italic: 'em', underline: 'u' } as const;

/** Rich text as plain, clean HTML: what the editor reads when something is pasted. */
export function htmlFromRichText(text: RichText): string {
  return text.content.map(block).join('');
}

function block(node: RichBlock): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.content)}</p>`;
    case 'heading':
      return `<h${node.attrs.level}>${inlines(node.content)}</h${node.attrs.level}>`;
    case 'bulletList':
    case 'orderedList': {
      const tag = node.type === 'bulletList' ? 'ul' : 'ol';
      const entries = (node.content ?? []).map((entry) => `<li>${(entry.content ?? []).map(block).join('')}</li>`);
      return `<${tag}>${entries.join('')}</${tag}>`;
    }
    case 'table':
      return `<table>${(node.content ?? []).map((row) => `<tr>${(row.content ?? []).map(cell).join('')}</tr>`).join('')}</table>`;
    // Drawn from records: nothing a clerk could edit
    case 'picture':
      return '';
  }
}

type Cell = NonNullable<NonNullable<Extract<RichBlock, { type: 'table' }>['content']>[number]['content']>[number];

function cell(node: Cell): string {
  const tag = node.type === 'tableHeader' ? 'th' : 'td';
  const spans = (['colspan', 'rowspan'] as const).map((name) => span(name, node.attrs?.[name] ?? 1)).join('');
  return `<${tag}${spans}>${(node.content ?? []).map(block).join('')}</${tag}>`;
}

const span = (name: string, value: number) => (value > 1 ? ` ${name}="${value}"` : '');

function inlines(content: readonly RichInline[] = []): string {
  return content.map(inline).join('');
}

function inline(node: RichInline): string {
  if (node.type === 'hardBreak') return '<br>';
  const tags = (node.marks ?? []).map((mark) => MARK_TAGS[mark.type]);
  return `${tags.map((tag) => `<${tag}>`).join('')}${escapeHtml(wordsOfInline(node))}${tags
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
