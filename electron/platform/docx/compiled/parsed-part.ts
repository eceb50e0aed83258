/** A piece of a template as docxtemplater parses it; only what compiling needs. */
export type ParsedPart = {
  readonly type: 'tag' | 'content' | 'placeholder';
  /** XML of a tag or a content, name of a placeholder */
  readonly value: string;
  readonly tag?: string;
  readonly position?: string;
  /** Of a placeholder: absent for a plain value */
  readonly module?: string;
} & Partial<LoopFacts>;

/** What docxtemplater's loop module found out about a section. */
type LoopFacts = {
  readonly subparsed: readonly ParsedPart[];
  readonly inverted: boolean;
  readonly hasPageBreak: boolean;
  readonly hasPageBreakBeginning: boolean;
};

/** Whether a piece of XML begins with this element: `<w:p>`, `<w:p …` or `<w:p/`. */
export const startsElement = (xml: string, name: string): boolean =>
  xml.startsWith(`<${name}`) && ' >/'.includes(xml.charAt(name.length + 1) || '?');
