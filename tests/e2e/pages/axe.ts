import type { Page } from '@playwright/test';
import axe from 'axe-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type AxeNode = { readonly html: string; readonly failureSummary?: string };
type AxeResult = { readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[] };

/** What axe-core finds against WCAG A and AA on the screen as it stands, one line per element. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResult, string[]>(
    (levels) =>
      (globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResult> } }).axe.run(
        document,
        { runOnly: levels },
      ),
    LEVELS,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
