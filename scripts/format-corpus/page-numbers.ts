import type { Header, Section } from './package.ts';
import type { PageHeader, Spec } from './paper-spec.ts';
import { escapeXml, type Look, runProperties } from './word-xml.ts';

/** A section with its page number as the paper has it. */
export function headerSection(spec: Spec, kind: PageHeader): Section {
  const field = (look: Look) =>
    `<w:r>${runProperties(look)}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${runProperties(look)}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>${runProperties(look)}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${runProperties(look)}<w:t>2</w:t></w:r><w:r>${runProperties(look)}<w:fldChar w:fldCharType="end"/></w:r>`;
  const look = { size: 14, ...spec.looks.pageNumber };
  const words =
    kind === 'words'
      ? `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escapeXml(spec.headerText ?? 'Trang ')}</w:t></w:r>`
      : '';
  const number = (align: string) => `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${words}${field(look)}</w:p>`;
  const page = spec.page === undefined ? {} : { page: spec.page };
  if (kind === 'none') return { headers: [], titlePage: false, ...page };
  const own: Header = {
    kind: 'default',
    xml: number(kind === 'left' ? 'left' : 'center'),
    ...(kind === 'footer' && { isFooter: true }),
  };
  const first: Header = { kind: 'first', xml: '<w:p/>' };
  if (kind === 'first-too') return { headers: [own], titlePage: false, ...page };
  return { headers: [own, first], titlePage: true, ...page, ...(kind === 'roman' && { format: 'lowerRoman' }) };
}
