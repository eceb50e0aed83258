import type { CongressKind, CongressSetup, Indicator, Unit } from '../congress/congress.ts';
import type { RulesInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { UnconfirmedRule } from '../congress/rule-sources.ts';
import type { CredentialCase } from '../delegates/credentials/credential-case.ts';
import type { ReportedSession } from '../delegates/credentials/reported-session.ts';
import type { Delegate } from '../delegates/person.ts';
import type { DiscussionGroup } from '../delegates/seating/groups.ts';
import type { Hall, Seat } from '../delegates/seating/seats.ts';
import type { DossierItem } from '../personnel/dossier.ts';
import type { OfficeSeats } from '../personnel/offices.ts';
import type { PersonnelFacts } from '../personnel/personnel-facts.ts';
import type { StepRecords } from '../personnel/steps/step-list.ts';
import type { ListedCandidate } from '../personnel/structure.ts';
import type { StructureSetup } from '../personnel/structure-gauge.ts';
import type { NamedOpinion } from './opinions.ts';
import type { RichText } from './rich-text.ts';

/** Layout profiles (thể thức) by the paper's date, see regulations page. */
export type LayoutProfile = 'HD05_2026' | 'HD36_2018';

/** Document types (tên loại) with their codes, HD05 §3.1.2a. 'none': papers without number and symbol. */
export type TypeCode = 'BC' | 'TTr' | 'BB' | 'NQ' | 'KH' | 'QĐ' | 'TB' | 'CV' | 'GM' | 'CTr' | 'QC' | 'ĐA' | 'none';

/** Who issues: the outgoing committee, the congress itself or one of its organs (HD05 §2.1). */
export type Issuer =
  | 'committee'
  | 'standing-committee'
  | 'congress'
  | 'presidium'
  | 'secretariat'
  | 'credentials'
  | 'counting';

export type Need = 'must' | 'optional' | 'none';
export type Stage = 'before' | 'during' | 'after';

export type TableColumn = { readonly name: string; readonly label: string; readonly width?: number };

/** A field of a paper's form. `name` is the key in the draft and, where it prints one value, the template tag. */
export type PaperField = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** id of a section of the same paper */
  readonly section: string;
  readonly type: 'text' | 'rich' | 'whole' | 'date' | 'time' | 'choice' | 'table';
  readonly required: boolean;
  /** record: comes from the store and is shown with its source; typed: the clerk writes it */
  readonly source: 'record' | 'typed';
  /** Where a record value lives and the screen that changes it, e.g. { label: 'Đại hội › Chủ đề', screen: '/congress', } */
  readonly from?: { readonly label: string; readonly screen: string };
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly columns?: readonly TableColumn[];
  /** Only for these kinds of congress; absent = all */
  readonly kinds?: readonly CongressKind[];
  /** Not asked for while that choice of the same paper is made */
  readonly unless?: { readonly field: string; readonly value: string };
  /** A rule that decides what is printed here and was not compared with the original text */
  readonly rule?: UnconfirmedRule;
};

/** What usually stands in a field: help for writing, never printed by itself. */
export type FieldGuide = {
  readonly title: string;
  readonly lines: readonly string[];
  /** May be put into an empty text as its headings; none for a list that is only read */
  readonly headings: readonly string[];
};

export type PaperSection = { readonly id: string; readonly label: string; readonly part?: string };

export type TableRow = Readonly<Record<string, string>>;
export type FieldValue = string | number | null | RichText | readonly TableRow[];
/** What the clerk typed, by field name. Record values are never copied in here. */
export type DraftValues = Readonly<Record<string, FieldValue>>;

/** Everything a paper may draw on, read in one go; values in, values out from here on. */
export type PaperRecords = {
  readonly setup: CongressSetup;
  /** The rules in force, with what the unit changed */
  readonly rules: RulesInForce;
  readonly indicators: readonly Indicator[];
  readonly delegates: readonly Delegate[];
  /** Who is proposed now for the committee and its organs */
  readonly candidates: readonly ListedCandidate[];
  /** Everyone ever put forward, who left and delegates to the upper congress included */
  readonly everyone: readonly ListedCandidate[];
  /** What only personnel papers may print (restricted) */
  readonly personnel: {
    readonly facts: readonly PersonnelFacts[];
    readonly seats: OfficeSeats;
    readonly structure: StructureSetup;
    readonly dossier: readonly DossierItem[];
  };
  /** The personnel process: its steps and their meetings */
  readonly steps: StepRecords;
  /** Who signed in at the session the credentials report speaks of */
  readonly reported: ReportedSession;
  readonly cases: readonly CredentialCase[];
  readonly groups: readonly DiscussionGroup[];
  readonly hall: Hall;
  readonly seats: readonly Seat[];
  /** Every paper of the catalogue with who answers for it and its due day, a family once */
  readonly plan: readonly PlannedPaper[];
  /** Drafts there are, by the paper's id: how often each was saved, and when last */
  readonly drafts: Readonly<Record<string, SavedDraft>>;
  /** Opinions on drafts, in the order of the papers */
  readonly opinions: readonly NamedOpinion[];
  /** Papers issued so far, for references and attachment lists */
  readonly issued: readonly {
    readonly paperId: string;
    readonly name: string;
    readonly symbol: string;
    readonly issuedOn: string;
  }[];
};

/** What the paper itself decides: its number, date and whether it is a draft. */
export type PaperFrame = {
  readonly profile: LayoutProfile;
  /** null: not issued yet, the number is left blank on paper */
  readonly number: number | null;
  /** Day of signing `YYYY-MM-DD`, null: blanks on paper */
  readonly issuedOn: string | null;
  /** "Dự thảo lần n"; null on an issued paper */
  readonly draftNumber: number | null;
  /** Practice congress: every page says so */
  readonly practice: boolean;
  /** Key of the instance that is shaped, in a family of papers */
  readonly instance?: string;
};

/** One paper of a family: one for each step, person, office or round. */
export type PaperInstance = {
  /** Short and for good, it stands in the id of drafts and issued papers: "3", "committee-2", a person's id */
  readonly key: string;
  /** How its name ends, e.g. "bước 3" */
  readonly label: string;
};
export type PaperFamily = { readonly id: string; readonly name: string; readonly label: string };

/** A value printed on paper and the record it came from; kept with the issued paper to find what is out of date. */
export type UsedValue = {
  readonly tag: string;
  readonly label: string;
  readonly value: string;
  /** Record key, e.g. 'congress.theme', 'indicator:0199…', 'delegates.summoned' */
  readonly record: string;
};

/** A check that does not stop the paper: something a careful reader would ask about. */
export type PaperWarning = { readonly code: string; readonly message: string; readonly section: string };

export type MissingValue = {
  readonly field: string;
  readonly label: string;
  readonly section: string;
  /** Key of the figure in the field's text whose record is gone */
  readonly figure?: string;
};

/** A template's tags with their values: strings, flags, lists of the same, or raw blocks for rich text. */
export type PaperView = Readonly<Record<string, unknown>>;

export type ShapedPaper = {
  readonly view: PaperView;
  readonly used: readonly UsedValue[];
  readonly missing: readonly MissingValue[];
  readonly warnings: readonly PaperWarning[];
};

/** One paper of the catalogue. Adding a paper = one module like this and its template. */
export type PaperDefinition = {
  readonly id: string;
  /** Vietnamese name on screens */
  readonly name: string;
  /** Its name at a cell, where it differs */
  readonly cellName?: string;
  readonly typeCode: TypeCode;
  readonly issuer: Issuer;
  readonly stage: Stage;
  readonly need: Readonly<Record<CongressKind, Need>>;
  /** Only where the congress elects: not needed where committee and delegation are appointed */
  readonly elects?: true;
  /** Days before (negative) or after the opening day by which it must be ready, per kind; documents.md §3.1 */
  readonly dueDays: Readonly<Record<CongressKind, number>>;
  readonly responsible: string;
  /** Restricted papers (personnel) are left out of public versions */
  readonly restricted: boolean;
  readonly sections: readonly PaperSection[];
  readonly fields: readonly PaperField[];
  /** Absent: there is one such paper. Else there is one for each of these, in this order */
  readonly instances?: (records: PaperRecords) => readonly PaperInstance[];
  /** Set on one paper of a family */
  readonly family?: PaperFamily;
  readonly shape: (records: PaperRecords, values: DraftValues, frame: PaperFrame) => ShapedPaper;
  /** Guidance for a field at this unit; null where there is none */
  readonly guide?: (field: string, unit: Unit, values: DraftValues) => FieldGuide | null;
  /** Only on a paper that exists once for each person (giấy triệu tập, thẻ); `shape` then gives one copy to look at. */
  readonly perPerson?: (records: PaperRecords, values: DraftValues, frame: PaperFrame) => PersonCopies;
};

/** Someone who gets a copy of a paper of their own. */
export type PaperRecipient = {
  /** Id of the delegate, guest or other record the copy is made for; unique within the paper */
  readonly id: string;
  /** What lists sort and file names begin with: "014" */
  readonly number: string;
  readonly name: string;
  /** Party organization or office, for filters and lists; '' when there is none */
  readonly unit: string;
};

/** A paper opened for making its copies: what they share is worked out once. */
export type PersonCopies = {
  /** Everyone who may get a copy, in the order of printing */
  readonly recipients: readonly PaperRecipient[];
  /** One copy, filled into the paper's template */
  readonly shapeFor: (recipient: PaperRecipient) => ShapedPaper;
  /**
   * Only where several copies stand on a page (cards, name plates): the view of all these copies
   * together, filled into the same template. Absent: the merged file is the copies one after the other.
   */
  readonly shapeTogether?: (recipients: readonly PaperRecipient[]) => ShapedPaper;
};

export type PaperState = 'not-needed' | 'not-started' | 'drafting' | 'complete' | 'issued';

export type SavedDraft = { readonly version: number; readonly savedAt: string };

/** What is planned for a paper of this congress. */
export type PlannedPaper = {
  readonly paperId: string;
  readonly name: string;
  readonly stage: Stage;
  readonly need: Need;
  readonly responsible: string;
  /** `YYYY-MM-DD`; null while the opening day is unknown, or the paper is not needed */
  readonly dueOn: string | null;
};

export type PaperStatus = PlannedPaper & {
  /** Of which it is one; absent for a paper that is only one */
  readonly family?: PaperFamily;
  readonly typeCode: TypeCode;
  readonly state: PaperState;
  readonly missing: number;
  readonly draftVersion: number;
  readonly savedAt: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  /** When the valid issue went out in a package */
  readonly sentAt: string | null;
  readonly outOfDate: boolean;
  readonly ownTemplate: boolean;
};

export type IssuedPaper = {
  readonly id: string;
  readonly paperId: string;
  readonly name: string;
  readonly number: number | null;
  /** Which book the number is in: 'congress', 'committee:BC', 'none' */
  readonly sequence: string;
  /** e.g. "05-BC/ĐU"; '' for papers without number */
  readonly symbol: string;
  readonly issuedOn: string;
  readonly issuedAt: string;
  readonly profile: LayoutProfile;
  readonly sha256: string;
  readonly bytes: number;
  readonly revokedAt: string | null;
  readonly revokedReason: string;
};

export type DraftVersion = {
  readonly version: number;
  readonly savedAt: string;
  readonly actor: string;
  readonly kept: 'autosave' | 'by-hand' | 'before-restore';
};

/** An issued paper whose record values are not what the records say now. */
export type OutOfDatePaper = {
  readonly paperId: string;
  readonly issuedId: string;
  readonly name: string;
  readonly symbol: string;
  readonly changes: readonly { readonly label: string; readonly was: string; readonly now: string }[];
};

/** What a unit's own template holds, tag by tag, before it is accepted. */
export type TemplateReport = {
  readonly fileName: string;
  readonly tags: readonly { readonly tag: string; readonly known: boolean; readonly label: string }[];
  /** Tags of the standard template that the file does not use */
  readonly unused: readonly { readonly tag: string; readonly label: string }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly accepted: boolean;
};
