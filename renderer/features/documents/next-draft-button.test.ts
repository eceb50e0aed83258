import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App } from 'antd';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { PaperState } from '#shared/domain/documents/paper.ts';
import type { Desk } from './desk.ts';
import { NextDraftButton } from './next-draft-button.tsx';
import type { Draft } from './use-draft.ts';

// No host answers here: what is shown does not depend on one.
vi.mock('../../lib/connect.ts', () => ({ connect: () => ({}) }));

/** What the outline shows beside "Dự thảo lần n". */
function shownAt(state: PaperState, version: number): string {
  const desk = { status: { paperId: 'political-report', state }, version, draftNumber: 1 } as Desk;
  const button = createElement(NextDraftButton, { desk, draft: {} as Draft });
  const client = new QueryClient();
  const page = createElement(QueryClientProvider, { client }, createElement(App, null, button));
  return renderToStaticMarkup(page).replace(/<style.*?<\/style>|<[^>]+>/g, '');
}

it.each([
  ['not-started', 0, ''],
  ['drafting', 1, 'Tăng lần dự thảo'],
  ['complete', 4, 'Tăng lần dự thảo'],
  ['issued', 4, ''],
] as const)('a paper that is %s with %i saved versions offers: %s', (state, version, shown) => {
  expect(shownAt(state, version)).toBe(shown);
});
