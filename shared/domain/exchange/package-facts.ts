import type { CongressKind, CongressSetup } from '../congress/congress.ts';
import { congressTitle, termInWords } from '../congress/congress-title.ts';

/** A paper as the package names it; no personal data. */
export type PackedPaper = {
  readonly file: string;
  readonly paperId: string;
  readonly name: string;
  readonly version: number;
  readonly symbol: string;
  /** Null on a draft */
  readonly issuedOn: string | null;
  readonly sha256: string;
};

/** What a package says about itself. */
export type PackageContents = {
  readonly packageId: string;
  readonly workspaceId: string;
  readonly practice: boolean;
  /** Local day of writing, ISO */
  readonly day: string;
  readonly setup: CongressSetup;
  readonly papers: readonly PackedPaper[];
  readonly drafts: readonly PackedPaper[];
  readonly withRoster: boolean;
  /** The package written before this one, if any */
  readonly previous: { readonly packageId: string; readonly sha256OfManifest: string } | null;
};

const KIND_NAMES: Readonly<Record<CongressKind, string>> = {
  cell: 'Đại hội chi bộ',
  members: 'Đại hội đảng viên',
  delegates: 'Đại hội đại biểu',
};
const SCHEMA = 1;

/** Lines of bag-info.txt, reserved labels of BagIt first; unknown values are left out. */
export function packageFacts(contents: PackageContents): readonly (readonly [label: string, value: string])[] {
  const { setup, previous } = contents;
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', setup.unit.organizationName],
    ['External-Description', congressTitle(setup.unit, setup.congress)],
    ['Bagging-Date', contents.day],
    ['External-Identifier', contents.packageId],
    ['Internal-Sender-Identifier', contents.workspaceId],
    ['Superior-Organization', setup.unit.superiorOrganizationName],
    ['Congress-Kind', KIND_NAMES[setup.congress.kind]],
    ['Congress-Term', termInWords(setup.congress.termFrom, setup.congress.termTo)],
    ['Practice', contents.practice ? 'TẬP DƯỢT' : ''],
    ['Paper-Count', String(contents.papers.length)],
    ['Draft-Count', String(contents.drafts.length)],
    ['Roster', contents.withRoster ? 'có' : 'không'],
    ['Previous-Identifier', previous?.packageId ?? ''],
    ['Previous-Manifest-SHA256', previous?.sha256OfManifest ?? ''],
    ['Bag-Software-Agent', 'Thu ky Dai hoi'],
  ];
  return lines.filter(([, value]) => value !== '');
}

/**
 * records.json: the same for programs. Holds the set-up and the list of papers,
 * no person: rosters and personnel go only as the files a clerk chose.
 */
export function packageRecords(contents: PackageContents): string {
  const { setup, papers, drafts, previous, practice } = contents;
  const { unit, congress } = setup;
  const records = {
    schema: SCHEMA,
    package: { id: contents.packageId, workspace: contents.workspaceId, day: contents.day, practice, previous },
    unit: {
      kind: unit.kind,
      organizationName: unit.organizationName,
      superiorOrganizationName: unit.superiorOrganizationName,
      officialMembers: unit.officialMembers,
      probationaryMembers: unit.probationaryMembers,
    },
    congress,
    counts: { papers: papers.length, drafts: drafts.length, roster: contents.withRoster },
    papers,
    drafts,
  };
  return `${JSON.stringify(records, null, 2)}\n`;
}
