import { expect, it } from 'vitest';
import { attribute, decodeEntities, scanTags, textOf } from './scan-xml.ts';

it('tells every tag, its attributes and the text after it', () => {
  const xml = `<?xml version="1.0"?><!-- <c/> --><x:row r='1' s="a > b"><c t="s"/><v>1 &lt; 2</v></x:row>`;
  const seen: string[] = [];
  scanTags(xml, (tag) => seen.push(`${tag.kind} ${tag.name} ${attribute(xml, tag, 's') ?? '-'}`));
  expect(seen).toEqual(['open row a > b', 'empty c -', 'open v -', 'close v -', 'close row -']);
  const at = xml.indexOf('<v>') + 3;
  expect(textOf(xml, at, xml.indexOf('</v>'))).toBe('1 < 2');
});

it('reads entities, control characters and character data', () => {
  expect(decodeEntities('a&amp;b &#272;&#x1EA1; &gt;_x000D_ &khong;')).toBe('a&b Đạ >\r &khong;');
  expect(textOf('<![CDATA[a<b]]> &amp;', 0, 21)).toBe('a<b &');
});

it.each(['<a href="b', '<!-- a', '<a'])('throws on %j, which never ends', (xml) => {
  expect(() => scanTags(xml, () => undefined)).toThrow(SyntaxError);
});
