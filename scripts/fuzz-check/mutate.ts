import PizZip from 'pizzip';

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
const between = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));

/** One to three mutations of the zip's bytes, of a part's XML, or of which parts there are. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.2) return mutateBytes(bytes, random);
  const zip = new PizZip(bytes);
  for (let times = between(random, 1, 3); times > 0; times--) mutatePart(zip, random);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (random() < 0.3) return copy.subarray(0, between(random, 0, copy.length));
  for (let times = between(random, 1, 20); times > 0; times--)
    copy[between(random, 0, copy.length - 1)] = between(random, 0, 255);
  return copy;
}

function mutatePart(zip: PizZip, random: Random): void {
  const paths = Object.keys(zip.files).filter((path) => !zip.files[path]?.dir);
  const path = random() < 0.6 ? 'word/document.xml' : (pick(random, paths) ?? '');
  const text = zip.file(path)?.asText();
  if (text === undefined) return;
  const way = random();
  if (way < 0.04) zip.remove(path);
  else if (way < 0.08) zip.file(path, '');
  else zip.file(path, mutateXml(text, random));
}

function mutateXml(xml: string, random: Random): string {
  const tags = [...xml.matchAll(/<[^>]+>/g)];
  const tag = pick(random, tags);
  const ways: readonly (() => string)[] = [
    () => xml.slice(0, between(random, 0, xml.length)),
    () => cut(xml, random),
    () => swapValue(xml, random),
    () => (tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml),
    () => (tag ? xml.slice(0, tag.index) + tag[0] + xml.slice(tag.index) : xml),
    () => moveElement(xml, random),
    () => dropElement(xml, random),
    () => repeatElement(xml, random),
    () => nest(xml, random),
    () => insert(xml, random, pick(random, STRANGE) ?? ''),
  ];
  return pick(random, ways)?.() ?? xml;
}

function cut(xml: string, random: Random): string {
  const from = between(random, 0, xml.length);
  return xml.slice(0, from) + xml.slice(from + between(random, 1, 200));
}

const VALUES = [
  '',
  '0',
  '-1',
  '99999999999',
  '1e9',
  '1e308',
  'Infinity',
  'NaN',
  'none',
  'auto',
  'true',
  '\u0000',
  'đ',
  '&#0;',
  '&x;',
  'FFFFFF',
  '2147483648',
  '-32768',
  '%9',
  'a'.repeat(3_000),
];
const STRANGE = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<![CDATA[chữ]]>',
  '<!-- ghi chú -->',
  '\ud800',
  '&#x1F600;',
  '<w:p/>',
  '<w:tbl/>',
  '<w:sectPr/>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:object/>',
  ' '.repeat(20_000),
  '\t'.repeat(5_000),
  'Số: 1/'.repeat(2_000),
  'ngày tháng năm '.repeat(1_000),
];

function swapValue(xml: string, random: Random): string {
  const value = pick(random, [...xml.matchAll(/="[^"]*"/g)]);
  return value
    ? `${xml.slice(0, value.index)}="${pick(random, VALUES) ?? ''}"${xml.slice(value.index + value[0].length)}`
    : xml;
}

const ELEMENT = /<w:(p|r|tbl|tr|tc|pPr|rPr|sectPr|t|style|lvl)(?: [^>]*)?>.*?<\/w:\1>/gs;
const elementsOf = (xml: string) => [...xml.matchAll(ELEMENT)];

function dropElement(xml: string, random: Random): string {
  const found = pick(random, elementsOf(xml));
  return found ? xml.slice(0, found.index) + xml.slice(found.index + found[0].length) : xml;
}

function repeatElement(xml: string, random: Random): string {
  const found = pick(random, elementsOf(xml));
  return found
    ? xml.slice(0, found.index) + found[0].repeat(between(random, 2, 40)) + xml.slice(found.index + found[0].length)
    : xml;
}

function moveElement(xml: string, random: Random): string {
  const found = pick(random, elementsOf(xml));
  if (!found) return xml;
  const without = xml.slice(0, found.index) + xml.slice(found.index + found[0].length);
  return insert(without, random, found[0]);
}

function insert(xml: string, random: Random, piece: string): string {
  const tag = pick(random, [...xml.matchAll(/>/g)]);
  const at = random() < 0.8 && tag ? tag.index + 1 : between(random, 0, xml.length);
  return xml.slice(0, at) + piece + xml.slice(at);
}

/** Deeper than any hand writes. */
function nest(xml: string, random: Random): string {
  const depth = between(random, 10, 400);
  const name = pick(random, ['w:sdt><w:sdtContent', 'w:tbl><w:tr><w:tc', 'w:smartTag', 'w:ins']) ?? 'w:ins';
  const open = `<${name.split('><').join('><')}>`;
  const close = name
    .split('><')
    .reverse()
    .map((one) => `</${one}>`)
    .join('');
  return insert(xml, random, `${open.repeat(depth)}<w:p/>${close.repeat(depth)}`);
}
