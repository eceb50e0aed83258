import type { Page } from '@playwright/test';
import axe from 'axe-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type Axe = { readonly run: (context: Document, options: object) => Promise<{ readonly violations: readonly Found[] }> };

/** What axe-core finds against WCAG A and AA on the screen as it stands, one line per element. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  // A page keeps it from one screen to the next.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (levels) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // What passes is a long list too, which nobody reads.
    const { violations } = await axe.run(document, { runOnly: levels, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, LEVELS);
}
