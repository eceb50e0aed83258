import PizZip from 'pizzip';
import { toStableBytes } from './zip-bytes.ts';

/** A property of the file that Word and LibreOffice keep when they save it. */
const NAME = 'ThuKyDaiHoi';
const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const SCHEMA = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VARIANT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** The file with a mark (letters, digits, dashes) by which it is known again after it was edited; it prints as before. */
export function markHandOut(bytes: Uint8Array, mark: string): Uint8Array {
  const zip = new PizZip(bytes);
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9001" name="${NAME}"><vt:lpwstr xmlns:vt="${VARIANT}">${mark}</vt:lpwstr></property>`;
  // A unit's own template may have properties of its own
  const own = zip.file(PART)?.asText() ?? '';
  if (own.includes('</Properties>')) insertBefore(zip, PART, '</Properties>', property);
  else {
    zip.file(
      PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${SCHEMA}">${property}</Properties>`,
    );
    insertBefore(zip, '[Content_Types].xml', '</Types>', `<Override PartName="/${PART}" ContentType="${TYPE}"/>`);
    const relation = `<Relationship Id="rIdDaiHoi" Type="${RELATION}" Target="${PART}"/>`;
    insertBefore(zip, '_rels/.rels', '</Relationships>', relation);
  }
  return toStableBytes(zip);
}

function insertBefore(zip: PizZip, path: string, closing: string, xml: string): void {
  zip.file(path, (zip.file(path)?.asText() ?? '').replace(closing, `${xml}${closing}`));
}

/** The mark of a file that went out from here; null for any other. */
export function readHandOutMark(zip: PizZip): string | null {
  const xml = zip.file(PART)?.asText() ?? '';
  const property = new RegExp(`<property\\b[^>]*\\bname="${NAME}"[^>]*>\\s*<vt:lpwstr[^>]*>([\\w-]+)</vt:lpwstr>`).exec(
    xml,
  );
  return property?.[1] ?? null;
}
