import { expect, type Locator, type Page } from '@playwright/test';

/** The desk of one paper of the open congress. */
export type PaperDesk = {
  /** A section's entry in the outline */
  readonly section: (label: string) => Locator;
  /** Rich text box by its label */
  readonly editor: (label: string | RegExp) => Locator;
  readonly form: Locator;
  /** Text of all pages as laid out */
  readonly pages: () => Promise<readonly string[]>;
  readonly saved: Locator;
};

/** Opens the desk and waits until its first page is laid out. */
export async function openPaperDesk(page: Page, paperId: string): Promise<PaperDesk> {
  await page.evaluate((id) => {
    location.hash = `/documents/${id}`;
  }, paperId);
  const desk: PaperDesk = {
    section: (label) => page.locator('.outline-entry', { hasText: label }),
    editor: (label) => page.getByRole('textbox', { name: label }),
    form: page.locator('.desk-form'),
    pages: () => page.locator('.page-scroller section.docx').allInnerTexts(),
    saved: page.locator('.save-state'),
  };
  await expect(page.locator('.page-scroller section.docx').first()).toBeVisible();
  return desk;
}

/** Puts something on the clipboard's place and pastes it where the cursor is. */
export async function paste(page: Page, content: { readonly html?: string; readonly text?: string }): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text ?? '');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, content);
}
