import type PizZip from 'pizzip';

/** Written into every entry; local-time getters are used by the writer, so a local date gives the same bytes everywhere. */
const FIXED_DATE = () => new Date(2000, 0, 1, 0, 0, 0);

/** The zip as bytes that depend on nothing but its content: no clock, no time zone. */
export function toStableBytes(zip: PizZip): Uint8Array {
  for (const file of Object.values(zip.files)) file.date = FIXED_DATE();
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS', fileOrder: typesFirst });
}

/** Readers that recognise a Word file by its first entry expect the list of types there. */
const typesFirst = (files: object) => {
  const paths = Object.keys(files);
  const isTypes = (path: string) => path === '[Content_Types].xml';
  return [...paths.filter(isTypes), ...paths.filter((path) => !isTypes(path))];
};
