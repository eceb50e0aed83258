import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';

const FOLDER = join(PROJECT, 'resources', 'migrations');

/**
 * Every migration that has been in the app, with the start of its SHA-256. A
 * file keeps only the number it has reached, so one that comes in below the
 * last of these would be skipped in silence: add new ones at the end only.
 */
const LANDED: readonly (readonly [file: string, hash: string])[] = [
  ['0010-workspace.sql', '8b2b3b4b0ab4c7bc'],
  ['0020-congress.sql', 'b1ce0b816c7c679e'],
  ['0030-delegates.sql', '008057881c4df0fe'],
  ['0040-personnel.sql', '64ca2cbac799cef2'],
  ['0050-documents.sql', 'fb2735c6a045cbf4'],
  ['0060-exchange.sql', 'c949edafa46b96a2'],
  ['0070-rule-overrides.sql', '4130c91409346c63'],
  ['0080-candidacies.sql', '38b51baefe54da67'],
  ['0081-personnel-facts.sql', 'b5d32d9921c65dd6'],
  ['0082-personnel-structure.sql', 'c7b81ed8c2248a36'],
  ['0083-dossiers.sql', '77457d3dd4bcfec5'],
  ['0090-step-meetings.sql', '4bd5e43fdd363344'],
  ['0100-person-record.sql', '782e0c4c67a54538'],
  ['0101-roster-index.sql', 'fb37f395b73ea44f'],
  ['0110-sessions.sql', '59c9133ba65fdec8'],
  ['0112-standing-filters.sql', 'ea3ba85537117ed3'],
  ['0125-checking.sql', '11f22bb380504ca9'],
  ['0130-sent-papers.sql', '9fdfa4032d9b19a8'],
  ['0170-paper-people.sql', '2ef8310778377e04'],
  ['0171-opinions.sql', '7980931dc5e5d48d'],
  ['0175-content-limits.sql', '2b03977b59e69d11'],
  ['0176-handed-out.sql', '5e2a137a228d8d51'],
  ['0177-template-versions.sql', '7952bddf66232449'],
  ['0178-rules-of-a-superior.sql', '944401ab589efb52'],
];

const present = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.sql'))
  .sort();
const hashOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex')
    .slice(0, 16);

it('keeps every landed migration as it was, byte for byte', () => {
  expect(LANDED.filter(([file]) => present.includes(file)).map(([file]) => [file, hashOf(file)])).toEqual(LANDED);
});

it('takes a new migration only after the last landed one, and on the list', () => {
  expect(present).toEqual(LANDED.map(([file]) => file));
  const numbers = LANDED.map(([file]) => Number(file.slice(0, 4)));
  expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
});
