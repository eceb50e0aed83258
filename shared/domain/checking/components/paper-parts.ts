import type { WordDocument, WordParagraph, WordShape } from '#shared/kernel/word-document.ts';
import type { Fragment, Side } from './fragment.ts';

/** Who issues a paper, by its letterhead. */
export type IssuerKind =
  | 'congress'
  | 'cell-congress'
  | 'presidium'
  | 'secretariat'
  | 'credentials'
  | 'counting'
  | 'committee'
  | 'cell'
  | 'province'
  | 'advisory'
  | 'inspection'
  | 'subcommittee'
  | 'joint'
  | 'state'
  | 'unknown';

export const CONGRESS_KINDS: ReadonlySet<IssuerKind> = new Set([
  'congress',
  'cell-congress',
  'presidium',
  'secretariat',
  'credentials',
  'counting',
]);

/** A line that is drawn, whatever it is made of. */
export type DrawnLine = {
  readonly made: 'shape' | 'border' | 'underline' | 'signs';
  readonly paragraph: WordParagraph;
  /** mm; null when it cannot be told */
  readonly width: number | null;
  readonly shape: WordShape | null;
};

export type NumberLine = {
  readonly at: Fragment;
  /** As written; '' for a blank to be filled by hand */
  readonly number: string;
  readonly typeCode: string;
  readonly organCode: string;
};

export type PlaceDate = {
  readonly at: Fragment;
  readonly place: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** YYYY-MM-DD; null while something is blank or impossible */
  readonly iso: string | null;
};

export type Head = {
  readonly title: Fragment | null;
  readonly titleLine: DrawnLine | null;
  /** Quốc hiệu, tiêu ngữ */
  readonly state: readonly Fragment[];
  readonly upper: readonly Fragment[];
  readonly issuer: readonly Fragment[];
  readonly issuerKind: IssuerKind;
  readonly issuerLine: DrawnLine | null;
  readonly star: Fragment | null;
  /** Word turned the star into a bullet */
  readonly starIsBullet: boolean;
  readonly number: NumberLine | null;
  readonly placeDate: PlaceDate | null;
  readonly draft: Fragment | null;
  readonly urgency: Fragment | null;
  readonly scopes: readonly Fragment[];
  readonly secrecy: Fragment | null;
  /** "về việc …" of an official letter */
  readonly letterSubject: readonly Fragment[];
  /** The first paragraph after the letterhead */
  readonly endsAt: number;
  /** Anything of a letterhead was there */
  readonly found: boolean;
};

export type Title = {
  readonly type: Fragment | null;
  /** 'Báo cáo'; null when the words are no known type */
  readonly typeName: string | null;
  readonly typeCode: string;
  readonly author: Fragment | null;
  readonly subject: readonly Fragment[];
  readonly hyphens: Fragment | null;
  readonly line: DrawnLine | null;
  readonly endsAt: number;
};

export type Addressees = {
  readonly label: Fragment;
  readonly word: 'Kính gửi' | 'Kính trình';
  readonly items: readonly Fragment[];
};

export type SignatureBlock = {
  readonly side: Side;
  readonly authority: readonly Fragment[];
  readonly posts: readonly Fragment[];
  readonly name: Fragment | null;
  /** "Xác nhận chữ ký của đồng chí …" above it */
  readonly confirmation: Fragment | null;
};

export type Recipients = {
  readonly label: Fragment;
  readonly items: readonly Fragment[];
  /** 'NguyenVanAn-26' */
  readonly typist: Fragment | null;
};

export type Annex = {
  /** 'Phụ lục 1'; null for a part after the signature that does not say so */
  readonly heading: Fragment | null;
  readonly from: number;
  readonly to: number;
  readonly section: number;
  readonly title: Fragment | null;
  readonly reference: Fragment | null;
};

export type BodyKind =
  | 'ground'
  | 'part'
  | 'part-name'
  | 'section'
  | 'section-name'
  | 'article'
  | 'roman'
  | 'number'
  | 'letter'
  | 'dash'
  | 'text';

export type BodyParagraph = {
  readonly paragraph: WordParagraph;
  readonly kind: BodyKind;
  /** With its automatic number, tidy */
  readonly text: string;
  /** Stands in a table with lines, or in a box */
  readonly isApart: boolean;
};

/** A paper taken apart: every component with its place, or null where it was looked for and not found. */
export type PaperParts = {
  readonly document: WordDocument;
  readonly head: Head;
  readonly title: Title;
  readonly addressees: Addressees | null;
  readonly body: readonly BodyParagraph[];
  readonly signatures: readonly SignatureBlock[];
  readonly recipients: Recipients | null;
  readonly annexes: readonly Annex[];
  readonly contact: readonly WordParagraph[];
  /** First paragraph of the signatures and recipients; where the body ends */
  readonly tailAt: number;
  readonly isLetter: boolean;
  readonly isMinutes: boolean;
  readonly isDraft: boolean;
};
