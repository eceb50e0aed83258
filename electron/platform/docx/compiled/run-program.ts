import { type BlockOptions, findOwn, type TagPath, toPlainText, toQuestion, toRawXml } from '../printed-value.ts';
import type { Loop, Program } from './program.ts';
import { XmlWriter } from './xml-writer.ts';

type Scopes = readonly unknown[];

/**
 * What `read` makes of a part's XML filled with a view, as UTF-8 whose bytes it must not keep.
 * Throws `BlockInPlainTag` where the template asks for text and gets blocks.
 */
export function runProgram<T>(
  program: Program,
  view: Readonly<Record<string, unknown>>,
  options: BlockOptions,
  read: (xml: Buffer) => T,
): T {
  const writer = new XmlWriter();
  run(program, [view], writer, options);
  return writer.finish(read);
}

function run(program: Program, scopes: Scopes, writer: XmlWriter, options: BlockOptions): void {
  for (const step of program) {
    switch (step.kind) {
      case 'constant':
        writer.constant(step);
        break;
      case 'plain':
        writer.text(find(step.path, scopes, (value) => toPlainText(value, options)) ?? '', step.breaksLines);
        break;
      case 'raw':
        writer.raw(find(step.path, scopes, (value) => toRawXml(value, options)) ?? '');
        break;
      case 'container':
        if (step.isStart) writer.openContainer(step.container, step.text);
        else writer.closeContainer(step.container, step.text);
        break;
      case 'loop':
        runLoop(step, scopes, writer, options);
    }
  }
}

/** The value in the innermost scope that has one. */
function find<T>(path: TagPath, scopes: Scopes, read: (value: unknown) => T | undefined): T | undefined {
  for (let at = scopes.length - 1; at >= 0; at -= 1) {
    const found = read(findOwn(scopes[at], path));
    if (found !== undefined) return found;
  }
  return undefined;
}

function runLoop(loop: Loop, scopes: Scopes, writer: XmlWriter, options: BlockOptions): void {
  const value = find(loop.path, scopes, toQuestion);
  const entries = entriesOf(value, loop.inverted, scopes.at(-1));
  if (entries === null) {
    if (loop.breakAfter) writer.raw(PAGE_BREAK);
    return;
  }
  for (let at = 0; at < entries.length; at += 1) {
    if (loop.breakBefore) writer.raw(PAGE_BREAK);
    const start = writer.length;
    run(loop.body, [...scopes, entries[at]], writer, options);
    if (loop.breakAfter && at === entries.length - 1) writer.breakPageAtEnd(start, PAGE_BREAK);
  }
}

const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** The scopes a section is printed in, one turn each; null when it is off. */
function entriesOf(value: unknown, inverted: boolean, around: unknown): readonly unknown[] | null {
  const isOff = !value || (Array.isArray(value) && value.length === 0);
  if (isOff) return inverted ? [around] : null;
  if (Array.isArray(value)) return inverted ? [] : value;
  if (inverted) return null;
  return [Object.prototype.toString.call(value) === '[object Object]' ? value : around];
}
