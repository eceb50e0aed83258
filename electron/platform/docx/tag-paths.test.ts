import { expect, it } from 'vitest';
import { readTagPaths } from './tag-paths.ts';

it.each([
  ['sections in sections', '{#a}{#b}{c}{/b}{d}{/a}{e}', ['a', 'a.b', 'a.b.c', 'a.d', 'e']],
  ['dots as sections', '{#a.b}{c}{/a.b}', ['a.b', 'a.b.c']],
  ['a closing tag without a name', '{#a}{b}{/}{c}', ['a', 'a.b', 'c']],
  ['an inverted section', '{^a}{b}{/a}', ['a', 'a.b']],
  ['a raw tag', '{@a}', ['a']],
  ['the entry itself', '{#a}{.}{/a}', ['a']],
  ['a question around its answer', '{#co_du_thao}{du_thao}{/co_du_thao}', ['co_du_thao', 'du_thao']],
  [
    'a question around a list',
    '{#co_ket_qua}{#ket_qua_bau}{tt}{/}{/}',
    ['co_ket_qua', 'ket_qua_bau', 'ket_qua_bau.tt'],
  ],
  ['a list whose name begins like a question', '{#co_quan}{ten_co_quan}{/}', ['co_quan', 'co_quan.ten_co_quan']],
  ['a tag around itself', '{#a}{a}{/a}', ['a', 'a']],
])('reads %s', (_, text, paths) => {
  expect(readTagPaths(text)).toEqual({ paths, problems: [] });
});

it.each(['{a + b}', '{#a b}x{/}', '{}', '{=[[ ]]=}', '{a-b}', '{a.}'])('does not take %s for a tag name', (text) => {
  expect(readTagPaths(text).problems).toMatchObject([{ code: 'tag-unreadable' }]);
});
