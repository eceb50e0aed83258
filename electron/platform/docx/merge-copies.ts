import type { CompiledTemplate } from './compiled/compiled-template.ts';
import { Furniture } from './merge-furniture.ts';
import { Numbering } from './merge-numbering.ts';
import { closeSection, splitBody, startSection } from './merge-sections.ts';

type Parts = ReadonlyMap<string, string>;

/**
 * One file of copies of the same template, one after the other: each begins a
 * page and its own page numbers, keeps its headers, and its lists count from
 * their start. Nothing stands after the last one. Takes copies one at a time.
 */
export function openMerge(template: CompiledTemplate): {
  readonly add: (parts: Parts) => void;
  readonly finish: () => Uint8Array;
} {
  const furniture = new Furniture(template);
  const numbering = new Numbering(template.readFixed('word/numbering.xml'));
  const bodies: string[] = [];
  let first: Parts | null = null;
  let last: ReturnType<typeof splitBody> | null = null;
  return {
    add: (parts) => {
      if (last) bodies.push(closeSection(last.body, last.section));
      const split = splitBody(parts.get(template.main) ?? template.readFixed(template.main) ?? '');
      const withOwn = furniture.take(parts);
      last = { ...split, ...startSection(withOwn(numbering.take(split.body)), withOwn(split.section)) };
      first ??= parts;
    },
    finish: () => {
      if (!last || !first) throw new Error('No copies to merge');
      const xml = numberPictures(last.head + bodies.join('') + last.body + last.section + last.tail);
      const parts = new Map([...first, [template.main, xml], ...furniture.texts()]);
      return template.pack(parts, [...furniture.entries(), ...numbering.entries()]);
    },
  };
}

/** Word refuses two pictures of one number. */
function numberPictures(xml: string): string {
  let number = 0;
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, start: string) => {
    number += 1;
    return `${start}${number}"`;
  });
}
