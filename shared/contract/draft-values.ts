import { z } from 'zod';
import type { DraftValues, FieldValue } from '#shared/domain/documents/paper.ts';
import { RICH_DEPTH, type RichBlock, type RichInline } from '#shared/domain/documents/rich-text.ts';

/** What the clerk typed into a paper, field by field; one sentence refuses whatever is of another shape. */
const REFUSED =
  'Nội dung bản thảo không đúng dạng hoặc có ô dài quá 20.000 ký tự nên chưa lưu được; hãy rút ngắn hoặc gõ lại ô đó.';

const text = z.string().max(20_000);
const span = z.number().int().min(1).max(100);

const marks = z.array(z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) })).optional();
const words = z.string().max(2000);
const inline: z.ZodType<RichInline> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text,
    marks,
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({
    type: z.literal('figure'),
    attrs: z.strictObject({ key: words.min(1), label: words, text: words }),
    marks,
  }),
]);
const inlines = z.array(inline).optional();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([1, 2, 3]) }),
  content: inlines,
});

/** Written out level by level, so that no depth of nesting can exhaust the stack. */
function blockWithin(depth: number): z.ZodType<RichBlock> {
  if (depth === 1) return z.discriminatedUnion('type', [paragraph, heading]);
  const blocks = z.array(blockWithin(depth - 1)).optional();
  const item = z.strictObject({ type: z.literal('listItem'), content: blocks });
  const cell = z.strictObject({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.strictObject({ colspan: span.optional(), rowspan: span.optional() }).optional(),
    content: blocks,
  });
  const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).optional() });
  return z.discriminatedUnion('type', [
    paragraph,
    heading,
    z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(item).optional() }),
    z.strictObject({ type: z.literal('table'), content: z.array(row).optional() }),
  ]);
}

const richText = z.strictObject({ type: z.literal('doc'), content: z.array(blockWithin(RICH_DEPTH)) });
const rows = z.array(z.record(z.string(), text));

const fieldValue = z.union([text, z.number(), z.null(), richText, rows]);

// The sentence stands for every issue inside: nobody can act on the path of a mark in a cell.
export const draftValues: z.ZodType<DraftValues> = z.record(
  z.string(),
  z.custom<FieldValue>((value) => fieldValue.safeParse(value).success, REFUSED),
);
