import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { MissingValue, PaperWarning } from '#shared/domain/documents/paper.ts';
import { MatterList } from './matter-list.tsx';

const gaps = (count: number): MissingValue[] =>
  Array.from({ length: count }, (_, at) => ({ field: `f${at}`, label: `Mục ${at + 1}`, section: 'mo_dau' }));
const OVER_HALF: PaperWarning = { code: 'over-half', message: 'Số phiếu chưa quá nửa.', section: 'bau_cu' };

/** The lines of the list as read on the screen. */
function linesOf(missing: readonly MissingValue[], warnings: readonly PaperWarning[]): string[] {
  const onField = () => undefined;
  const markup = renderToStaticMarkup(
    createElement(MatterList, { sections: [], missing, warnings, onField, onSection: onField }),
  );
  return [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/(<[^>]+>)+/g, ' ').trim());
}

it('shows nothing when nothing is missing and nothing is to be asked', () => {
  expect(linesOf([], [])).toEqual([]);
});

it('lists warnings after what is missing', () => {
  expect(linesOf(gaps(1), [OVER_HALF])).toEqual(['Thiếu Mục 1', 'Xem lại Số phiếu chưa quá nửa.']);
});

it('keeps warnings in sight however much is missing', () => {
  const lines = linesOf(gaps(20), [OVER_HALF]);
  expect([lines.length, lines.at(-1)]).toEqual([7, 'Xem lại Số phiếu chưa quá nửa.']);
});
