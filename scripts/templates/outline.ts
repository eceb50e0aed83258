import type { OutlineDefinition } from '#shared/domain/documents/outline/outline-paper.ts';
import { LANDSCAPE_WIDTH, TEXT_WIDTH } from '#shared/domain/documents/paper-styles.ts';
import { optionalLine, repeat, written } from './blocks.ts';
import { addressees, grounds, letterhead, title } from './letterhead.ts';
import { landscapeSection, mainSection } from './page.ts';
import { signature, signatureAndConfirmation, twoSignaturesAndRecipients } from './signatures.ts';

/** The template of an outlined paper: head, sections, signature as its definition says. */
type OutlineLayout = Pick<OutlineDefinition, 'isAddressed' | 'hasGrounds' | 'signing' | 'numbering' | 'isLandscape'>;

export function outlineTemplate({ isAddressed, hasGrounds, signing, numbering, isLandscape }: OutlineLayout) {
  const section = isLandscape === true ? landscapeSection : mainSection;
  return [
    section([
      letterhead(isLandscape === true ? LANDSCAPE_WIDTH : TEXT_WIDTH),
      ...title(),
      ...(isAddressed ? addressees() : []),
      ...(hasGrounds ? grounds() : []),
      ...repeat('cac_muc', ...optionalLine(numbering === 'article' ? 'Muc2' : 'Muc1', 'tieu_de'), written('noi_dung')),
      ...signatures(signing.by, isLandscape === true ? LANDSCAPE_WIDTH : TEXT_WIDTH),
    ]),
  ];
}

function signatures(by: OutlineDefinition['signing']['by'], width: number) {
  switch (by) {
    case 'committee':
      return signature(width);
    case 'presidium':
    case 'secretariat':
    case 'credentials':
      return signatureAndConfirmation();
    case 'meeting':
      return twoSignaturesAndRecipients();
    case 'nobody':
      return [];
  }
}
