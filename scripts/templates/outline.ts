import type { OutlineDefinition } from '#shared/domain/documents/outline/outline-paper.ts';
import { optionalLine, repeat, written } from './blocks.ts';
import { addressees, grounds, letterhead, title } from './letterhead.ts';
import { mainSection } from './page.ts';
import { signature, signatureAndConfirmation, twoSignaturesAndRecipients } from './signatures.ts';

/** The template of an outlined paper: head, sections, signature as its definition says. */
export function outlineTemplate({ isAddressed, hasGrounds, signing, numbering }: OutlineDefinition) {
  return [
    mainSection([
      letterhead(),
      ...title(),
      ...(isAddressed ? addressees() : []),
      ...(hasGrounds ? grounds() : []),
      ...repeat('cac_muc', ...optionalLine(numbering === 'article' ? 'Muc2' : 'Muc1', 'tieu_de'), written('noi_dung')),
      ...signatures(signing.by),
    ]),
  ];
}

function signatures(by: OutlineDefinition['signing']['by']) {
  switch (by) {
    case 'committee':
      return signature();
    case 'presidium':
    case 'secretariat':
      return signatureAndConfirmation();
    case 'meeting':
      return twoSignaturesAndRecipients();
    case 'nobody':
      return [];
  }
}
