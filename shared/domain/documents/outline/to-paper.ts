import { toRoman } from '#shared/kernel/roman-numeral.ts';
import { headView } from '../head-view.ts';
import type { PaperDefinition, ShapedPaper } from '../paper.ts';
import { FORMAT_SECTION } from '../paper-field.ts';
import { capitals } from '../paper-names.ts';
import type { AddressView } from '../papers/common.view.ts';
import { addresseeLines, groundLines } from '../recipients.ts';
import { isBlankRichText } from '../rich-text.ts';
import { openValueBook } from '../value-book.ts';
import type { OutlineView } from './outline.view.ts';
import { addressFields, formatFields, HEAD_SECTION } from './outline-fields.ts';
import type { OutlineDefinition, OutlineNumbering, OutlineSource } from './outline-paper.ts';
import { signingView } from './outline-signing.ts';

/** The catalogue's definition of an outlined paper. */
export function toPaper(definition: OutlineDefinition): PaperDefinition {
  const { outline, isAddressed = false, hasGrounds = false } = definition;
  const isOpened = isAddressed || hasGrounds;
  const fields = [
    ...addressFields({ isAddressed, hasGrounds }),
    ...outline.flatMap((section) => section.fields),
    ...formatFields(definition.signing),
  ];
  return {
    ...catalogueEntry(definition),
    sections: [...(isOpened ? [HEAD_SECTION] : []), ...outline.map(({ id, label }) => ({ id, label })), FORMAT_SECTION],
    fields,
    shape: (records, values, frame) => {
      const { setup } = records;
      const book = openValueBook(fields, values, setup.congress.kind);
      const { issuer, typeCode } = definition;
      return shapeOutline(definition, { records, book, head: { setup, frame, issuer, typeCode, book } });
    },
  };
}

/** The parts of a definition that only its shape needs stay out of the catalogue. */
function catalogueEntry(definition: OutlineDefinition): Omit<PaperDefinition, 'sections' | 'fields' | 'shape'> {
  const {
    title: _title,
    subject: _subject,
    isAddressed: _isAddressed,
    hasGrounds: _hasGrounds,
    numbering: _numbering,
    isLandscape: _isLandscape,
    outline: _outline,
    signing: _signing,
    recipients: _recipients,
    check: _check,
    ...entry
  } = definition;
  return entry;
}

function shapeOutline(definition: OutlineDefinition, source: OutlineSource): ShapedPaper {
  const { title, subject, check } = definition;
  const view: OutlineView = {
    ...headView(
      source.head,
      typeof title === 'string' ? title : title(source),
      subject(source).flatMap(breakBeforeTerm),
    ),
    ...addressView(definition, source),
    cac_muc: sectionViews(definition, source),
    ...signingView(definition, source),
  };
  check?.(source);
  return { view, ...source.book.close() };
}

/** Characters of 14 pt bold that fit on one line of the subject. */
const SUBJECT_LINE = 62;

/** A long subject goes on with its term on a line of its own: years are never torn apart. */
function breakBeforeTerm(line: string): readonly string[] {
  const at = line.lastIndexOf(', nhiệm kỳ ');
  return line.length <= SUBJECT_LINE || at < 0 ? [line] : [line.slice(0, at + 1), line.slice(at + 2)];
}

function addressView(
  { isAddressed, hasGrounds }: OutlineDefinition,
  { records, book }: OutlineSource,
): Partial<AddressView> {
  const { superiorCommitteeName } = records.setup.unit;
  const others = () => book.rows('kinh_trinh_khac').map((row) => row.ten ?? '');
  const grounds = () => book.rows('can_cu').map((row) => row.noi_dung ?? '');
  return {
    ...(isAddressed && {
      co_kinh_trinh: true,
      kinh_trinh: addresseeLines([
        book.record('kinh_trinh', 'unit.superiorCommitteeName', superiorCommitteeName),
        ...others(),
      ]),
    }),
    ...(hasGrounds && { can_cu: groundLines(grounds().length > 0 ? grounds() : [book.lack('can_cu')]) }),
  };
}

function sectionViews({ outline, numbering }: OutlineDefinition, source: OutlineSource): OutlineView['cac_muc'] {
  let count = 0;
  return outline.flatMap(({ heading = '', body }) => {
    const noi_dung = body(source);
    if (isBlankRichText(noi_dung)) return [];
    const words = typeof heading === 'string' ? heading : heading(source);
    if (words === '') return [{ tieu_de: '', noi_dung }];
    count += 1;
    return [{ tieu_de: numberHeading(numbering, count, words), noi_dung }];
  });
}

function numberHeading(numbering: OutlineNumbering, number: number, words: string): string {
  if (numbering === 'roman') return `${toRoman(number)}- ${capitals(words)}`;
  return numbering === 'article' ? `Điều ${number}. ${words}` : words;
}
