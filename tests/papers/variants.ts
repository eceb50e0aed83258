import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate } from '../../electron/platform/docx/compiled/compiled-template.ts';
import { openMerge } from '../../electron/platform/docx/merge-copies.ts';
import { CONGRESS_KINDS } from '../../shared/domain/congress/congress.ts';
import type { PaperDefinition, PaperFrame, ShapedPaper } from '../../shared/domain/documents/paper.ts';
import { familyIdOf } from '../../shared/domain/documents/paper-family.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { PROJECT } from '../fixtures/context.ts';
import {
  COMPLETE_DRAFTS,
  DRAFT_FRAME,
  fullDraftOf,
  ISSUED_FRAME,
  PAPERS,
  recordsOf,
} from '../fixtures/paper-records.ts';
import { markEnd } from './office.ts';

const PROFILES = ['HD05_2026', 'HD36_2018'] as const;
const KINDS = CONGRESS_KINDS.flatMap((kind) =>
  PROFILES.map((profile) => ({ kind, profile, records: recordsOf(kind) })),
);

/** Variants of one data: what stands beside each other on a sheet. */
export const COLUMNS = KINDS.length;

/** full: all that can be typed · minimal: all that must be · missing: nothing; stamped, so that the stamp is seen on every paper. */
const DATA = ['full', 'minimal', 'missing'] as const;

export type Variant = { readonly name: string; readonly shaped: ShapedPaper };

/** A template with every variant of its paper; `copyOf`: which copy of the file shows it, for many are the same. */
export type VariedPaper = {
  readonly id: string;
  readonly variants: readonly Variant[];
  readonly copyOf: readonly number[];
  /** How many copies there are */
  readonly copies: number;
  readonly file: Uint8Array;
};

/** Each template of the catalogue, of a family its first paper. */
export const TEMPLATES: readonly PaperDefinition[] = PAPERS.filter(
  ({ id }, at) => PAPERS.findIndex((one) => familyIdOf(one.id) === familyIdOf(id)) === at,
);

/** Every kind of congress × layout rules × data of one template, all in one file as letters for many people are. */
export function varied(paper: PaperDefinition): VariedPaper {
  const id = familyIdOf(paper.id);
  const template = compileTemplate(readFileSync(join(PROJECT, 'resources/templates', id, 'template.docx')), {
    practice: true,
  });
  const variants = variantsOf(paper);
  const merge = openMerge(template);
  const copies = new Map<string, number>();
  const copyOf = variants.map(({ shaped }) => {
    const parts = template.fill({ ...shaped.view, tap_duot: true }, { toBlocks: toBlockXml });
    const key = [...parts].flat().join('\n');
    const known = copies.get(key);
    if (known !== undefined) return known;
    const xml = parts.get(template.main) ?? '';
    const body = xml.indexOf('>', xml.indexOf('<w:body')) + 1;
    merge.add(
      new Map([
        ...parts,
        [template.main, xml.slice(0, body) + (copies.size > 0 ? markEnd(copies.size) : '') + xml.slice(body)],
      ]),
    );
    copies.set(key, copies.size);
    return copies.size - 1;
  });
  return { id, variants, copyOf, copies: copies.size, file: merge.finish() };
}

const variantsOf = (paper: PaperDefinition): Variant[] =>
  DATA.flatMap((data) =>
    KINDS.map(({ kind, profile, records }) => {
      const frame: PaperFrame = { ...(data === 'missing' ? DRAFT_FRAME : ISSUED_FRAME), profile, practice: true };
      const values = {
        full: () => fullDraftOf(paper, kind),
        minimal: () => COMPLETE_DRAFTS[familyIdOf(paper.id)] ?? {},
        missing: () => ({}),
      }[data]();
      return {
        name: `${familyIdOf(paper.id)}-${kind}-${profile}-${data}`,
        shaped: paper.shape(records, values, frame),
      };
    }),
  );
