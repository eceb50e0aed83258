/** "HẠN CHẾ · Bản của: …" on every page or above every sheet of a restricted copy. */
export const markFor = (recipient: string): string =>
  `HẠN CHẾ · Bản của: ${recipient.trim().replace(/\s+/g, ' ').normalize('NFC')}`;
