import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** Gives the page a client of its own over the transport its host names: `window.pageClient`. */
export async function installPageClient(page: Page): Promise<void> {
  script ??= bundle();
  await page.evaluate(await script);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'entry.ts'), formats: ['iife'], name: 'pageClientEntry' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page client was not built');
  return chunk.code;
}
