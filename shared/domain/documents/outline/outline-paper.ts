import type { PaperHead } from '../head-view.ts';
import type { PaperDefinition, PaperField, PaperRecords } from '../paper.ts';
import type { SignatureView } from '../papers/common.view.ts';
import type { RichText } from '../rich-text.ts';
import type { ValueBook } from '../value-book.ts';

/** What a section of an outlined paper is composed from. */
export type OutlineSource = { readonly records: PaperRecords; readonly book: ValueBook; readonly head: PaperHead };

export type OutlineSection = {
  readonly id: string;
  /** On screen */
  readonly label: string;
  /** On paper, without its number; absent or '': the text stands without a heading */
  readonly heading?: string | ((source: OutlineSource) => string);
  readonly fields: readonly PaperField[];
  /** Blank: the section is left out, and the next one takes its number */
  readonly body: (source: OutlineSource) => RichText;
};

/** roman: "I- TIÊU ĐỀ" · article: "Điều 1. Tiêu đề" · plain: headings as they are written. */
export type OutlineNumbering = 'roman' | 'article' | 'plain';

/**
 * Who signs. committee: T/M ĐẢNG UỶ or BAN THƯỜNG VỤ (HD05 §7.1.4b) · presidium:
 * T/M ĐOÀN CHỦ TỊCH, confirmed where the congress has no seal (§7.1.4a) ·
 * secretariat: T/M ĐOÀN THƯ KÝ ·
 * credentials: T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU · meeting: who wrote the minutes and who chaired
 * (§7.1.4e) · nobody: a text that is read out or posted, without recipients.
 */
export type OutlineSigning =
  | {
      readonly by: 'committee';
      readonly body: 'committee' | 'standing-committee';
      /** Papers laid before the congress are signed by the secretary alone (§7.1.4b(v)) */
      readonly mayDeputySign: boolean;
    }
  | { readonly by: 'presidium'; readonly confirmedByOffice: boolean }
  | { readonly by: 'secretariat' }
  | {
      readonly by: 'meeting';
      /** Who signs as the records say; absent: typed */
      readonly recorded?: (source: OutlineSource) => { readonly left: SignatureView; readonly right: SignatureView };
    }
  | { readonly by: 'credentials' }
  | { readonly by: 'nobody' };

/**
 * A paper that is a head, an outline of sections and a signature: most of the
 * catalogue. `toPaper` makes the catalogue's definition of it and the template
 * builder its template, so a paper is one module.
 */
export type OutlineDefinition = Omit<PaperDefinition, 'sections' | 'fields' | 'shape'> & {
  /** Capitals, e.g. 'KẾ HOẠCH' */
  readonly title: string | ((source: OutlineSource) => string);
  /** Subject, one entry a line */
  readonly subject: (source: OutlineSource) => readonly string[];
  /** "Kính trình:" the direct superior, and others that are typed */
  readonly isAddressed?: boolean;
  /** Căn cứ, typed one a row */
  readonly hasGrounds?: boolean;
  readonly numbering: OutlineNumbering;
  /** Printed across, for lists of many columns */
  readonly isLandscape?: boolean;
  readonly outline: readonly OutlineSection[];
  readonly signing: OutlineSigning;
  /** Used while the clerk lists nobody; the archive line is added */
  readonly recipients: (source: OutlineSource) => readonly string[];
  /** Warnings beyond what is missing */
  readonly check?: (source: OutlineSource) => void;
};
