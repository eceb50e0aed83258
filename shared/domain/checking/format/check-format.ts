import type { PageFacts } from '#shared/kernel/page-facts.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { profileInForce } from '../../documents/layout-profile.ts';
import type { LayoutProfile } from '../../documents/paper.ts';
import type { PaperParts } from '../components/paper-parts.ts';
import { recognisePaper } from '../components/recognise-paper.ts';
import { AUTHORITY_RULES } from './authority-rules.ts';
import { BODY_LOOK_RULES } from './body-look-rules.ts';
import { FONT_RULES } from './font-rules.ts';
import { GROUND_RULES } from './ground-rules.ts';
import { ISSUER_LOOK_RULES } from './issuer-look-rules.ts';
import { ISSUER_NAME_RULES } from './issuer-name-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { NUMBERING_RULES } from './numbering-rules.ts';
import { PAGE_RULES } from './page-rules.ts';
import { PLACE_DATE_RULES } from './place-date-rules.ts';
import { RECIPIENT_RULES } from './recipient-rules.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import type { Breach, Checks, PaperToCheck } from './rule.ts';
import { type Basis, type Fixable, factsFor, type Severity } from './rule-facts.ts';
import { SIGNATURE_RULES } from './signature-rules.ts';
import { SIGNER_RULES } from './signer-rules.ts';
import { SPELLING_RULES } from './spelling-rules.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';
import { SUPPLEMENT_RULES } from './supplement-rules.ts';
import { TITLE_RULES } from './title-rules.ts';
import { TYPE_RULES } from './type-rules.ts';

/** All rules that look at one paper, by id. */
export const FORMAT_CHECKS: Checks = {
  ...PAGE_RULES,
  ...FONT_RULES,
  ...TITLE_RULES,
  ...ISSUER_LOOK_RULES,
  ...ISSUER_NAME_RULES,
  ...NUMBER_RULES,
  ...PLACE_DATE_RULES,
  ...TYPE_RULES,
  ...BODY_LOOK_RULES,
  ...GROUND_RULES,
  ...STRUCTURE_RULES,
  ...NUMBERING_RULES,
  ...REFERENCE_RULES,
  ...SIGNATURE_RULES,
  ...SIGNER_RULES,
  ...RECIPIENT_RULES,
  ...SUPPLEMENT_RULES,
  ...AUTHORITY_RULES,
  ...SPELLING_RULES,
};

export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what is there and what should be */
  readonly message: string;
  readonly clause: string;
  readonly basis: Basis;
  readonly component: string;
  readonly found: string;
  readonly expected: string;
  /** `paragraph` counts from 1 in reading order; 0: a page setting or the paper as a whole. `page` only when it was laid out */
  readonly where: { readonly paragraph: number; readonly text: string; readonly page?: number };
  readonly fix: Fixable;
  readonly edits: readonly WordEdit[];
};

export type FormatReport = {
  readonly profile: LayoutProfile;
  readonly parts: PaperParts;
  readonly findings: readonly Finding[];
};

export type FormatCheck = {
  readonly profile: LayoutProfile | 'auto';
  /** YYYY-MM-DD */
  readonly today: string;
  /** Rules a unit or its superior switched off */
  readonly without?: ReadonlySet<string>;
  /** The paper as it was really laid out; nothing: pages are estimated */
  readonly pages?: PageFacts | null;
};

/** Older papers were laid out by rules that were not read: they are reported on, never repaired. */
const OLDEST_DAY = '2018-04-03';

/** Checks a paper against the format rules of the profile in force on its day. */
export function checkFormat(document: WordDocument, check: FormatCheck): FormatReport {
  const parts = recognisePaper(document);
  const day = parts.head.placeDate?.iso ?? null;
  const isTooOld = day !== null && day < OLDEST_DAY;
  const profile = check.profile !== 'auto' ? check.profile : isTooOld ? 'HD36_2018' : profileInForce(day);
  const paper: PaperToCheck = { parts, profile, day, today: check.today, pages: check.pages ?? null };
  const findings = Object.entries(FORMAT_CHECKS)
    .filter(([id]) => !check.without?.has(id))
    .flatMap(([id, look]) => look(paper).map((breach) => toFinding(id, breach, profile, isTooOld)));
  return { profile, parts, findings: inOrder(findings) };
}

const EXCERPT = 90;

function toFinding(id: string, breach: Breach, profile: LayoutProfile, isTooOld: boolean): Finding {
  const facts = factsFor(id, profile);
  const edits = isTooOld || facts.fixable === 'no' ? [] : (breach.edits ?? []);
  const text = (breach.text ?? breach.at?.text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return {
    rule: id,
    severity: breach.severity ?? facts.severity,
    message: `${facts.title}: ${breach.found}; cần ${breach.expected}.`,
    clause: facts.clause,
    basis: facts.basis,
    component: facts.component,
    found: breach.found,
    expected: breach.expected,
    where: {
      paragraph: breach.at && breach.at.place.part === 'body' ? breach.at.index + 1 : 0,
      text: text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text,
    },
    fix: edits.length === 0 ? 'no' : facts.fixable,
    edits,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** As the eye goes down the paper; at one place the graver first. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.where.paragraph - b.where.paragraph || RANK[a.severity] - RANK[b.severity]);

export type Counts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly { readonly severity: Severity }[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
