import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { CongressKind } from '#shared/domain/congress/congress.ts';
import { findPaper } from '#shared/domain/documents/catalogue.ts';
import { FieldRow } from './field-row.tsx';

// No host answers here: what is shown does not depend on one.
vi.mock('../../lib/connect.ts', () => ({ connect: () => ({}) }));

/** The words shown at a field of a paper that is still empty. */
function wordsAt(paperId: string, name: string, kind: CongressKind): string {
  const field = findPaper(paperId)?.fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${name}`);
  const row = createElement(FieldRow, {
    ...{ field, kind, value: undefined, used: [], records: [], missing: false, guide: null, sameAsSection: false },
    citations: { forText: [], forGrounds: [] },
    onChange: () => undefined,
  });
  return renderToStaticMarkup(row).replace(/<[^>]+>/g, ' ');
}

const UNCONFIRMED = 'chưa đối chiếu văn bản gốc';
it.each([
  ['personnel-submission', 'ngay_tinh_tuoi', 'delegates', true],
  ['personnel-submission', 'cac_buoc', 'delegates', true],
  ['political-report', 'noi_nhan', 'members', true],
  ['political-report', 'dai_hoi', 'members', true],
  ['political-report', 'dai_hoi', 'delegates', false],
  ['congress-minutes', 'chu_toa_ky', 'cell', true],
  ['congress-minutes', 'chu_toa_ky', 'delegates', false],
  ['political-report', 'phuong_cham', 'delegates', false],
] as const)('%s, field %s at a congress of kind %s: said to be unconfirmed: %s', (paperId, name, kind, says) => {
  expect(wordsAt(paperId, name, kind).includes(UNCONFIRMED)).toBe(says);
});
