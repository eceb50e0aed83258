import type { Layout, Look } from './word-xml.ts';

export type Component =
  | 'title'
  | 'upper'
  | 'issuer'
  | 'star'
  | 'number'
  | 'draft'
  | 'urgency'
  | 'letterSubject'
  | 'placeDate'
  | 'scope'
  | 'type'
  | 'author'
  | 'subject'
  | 'hyphens'
  | 'label'
  | 'addressee'
  | 'ground'
  | 'text'
  | 'part'
  | 'partName'
  | 'section'
  | 'sectionName'
  | 'article'
  | 'clause'
  | 'point'
  | 'roman'
  | 'heading'
  | 'authority'
  | 'post'
  | 'name'
  | 'confirmation'
  | 'recipientsLabel'
  | 'recipient'
  | 'typist'
  | 'annex'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber'
  | 'contact';

export type Item = {
  readonly kind: Component | 'table';
  readonly text: string;
  readonly rows?: readonly (readonly string[])[];
  readonly bold?: boolean;
};
export type Signature = {
  readonly authority: readonly string[];
  readonly posts: readonly string[];
  readonly name: string;
};
export type Annex = {
  readonly heading: string;
  readonly title: string;
  readonly reference: string;
  readonly ownSection?: boolean;
  readonly start?: number;
  readonly landscape?: boolean;
  readonly rows: readonly (readonly string[])[];
};
export type TitleLine = 'border' | 'underline' | 'shape' | 'signs' | 'none' | 'long-border' | 'short-shape';
export type Frame = 'table' | 'stops' | 'tabs' | 'boxes' | 'frames' | 'spaces' | 'columns';
export type PageHeader = 'right' | 'none' | 'first-too' | 'left' | 'footer' | 'words' | 'roman';

/** One paper in the words of the trade; what is not said is as the rules want it. */
export type Spec = {
  readonly title: string;
  readonly titleLine: TitleLine;
  readonly upper: readonly string[];
  readonly issuer: readonly string[];
  readonly star: string | null;
  readonly starAsBullet?: boolean;
  readonly issuerLine?: 'border' | 'underline' | 'shape';
  readonly number: string | null;
  readonly draft?: string;
  readonly urgency?: string;
  readonly scope?: string;
  readonly secrecy?: string;
  readonly letterSubject?: readonly string[];
  readonly placeDate: string | null;
  readonly extraRight?: readonly string[];
  readonly titleOnLeft?: boolean;
  readonly type: string | null;
  readonly author?: string;
  readonly subject: readonly string[];
  readonly hyphens: string | null;
  readonly subjectLine?: 'border' | 'shape';
  readonly addressees?: { readonly label: string; readonly items: readonly string[] };
  readonly grounds: readonly string[];
  readonly body: readonly Item[];
  readonly left?: Signature;
  readonly right: Signature | null;
  readonly signatureOnLeft?: boolean;
  readonly confirmation?: { readonly intro: string; readonly signature: Signature };
  /** Recipients and signature on the same lines, kept apart so; nothing: in a table */
  readonly tail?: 'tabs' | 'spaces' | 'stops' | 'boxes';
  readonly stamp?: boolean;
  readonly breakBeforeSignature?: boolean;
  readonly recipients: { readonly label: string; readonly items: readonly string[]; readonly onRight?: boolean } | null;
  readonly typist?: string;
  readonly contact?: { readonly text: string; readonly early?: boolean };
  readonly notPublic?: 'last' | 'early';
  readonly annexes: readonly Annex[];
  readonly header: PageHeader;
  readonly headerText?: string;
  readonly page?: string;
  readonly settings?: string;
  readonly frame: Frame;
  /** Word draws the dashes before the recipients */
  readonly drawnDashes?: boolean;
  /** Word counts the points by itself and writes this after the letter */
  readonly countedPoints?: '.' | ')';
  /** Type, subject and hyphens in one paragraph, cut by line breaks; names and recipients of each cell, too */
  readonly lineBreaks?: boolean;
  /** A grid whose lines were taken away cell by cell */
  readonly erasedGrid?: boolean;
  readonly looks: Readonly<Partial<Record<Component, Look>>>;
  readonly layouts: Readonly<Partial<Record<Component, Layout>>>;
  /** Changes to single body paragraphs by place */
  readonly paragraphLooks?: Readonly<Record<number, Look>>;
  readonly comments?: boolean;
  readonly tracked?: boolean;
  readonly extraXml?: string;
};
