import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type BlockOptions, findOwn, toPlainText, toQuestion, toRawXml, toTagPath } from './printed-value.ts';

/** The language of the templates and its reference; throws docxtemplater's errors, see `toTemplateProblems`. */
export function openTemplate(template: Uint8Array | PizZip, options: BlockOptions): Docxtemplater<PizZip> {
  return new Docxtemplater(template instanceof PizZip ? template : new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    nullGetter: () => '',
    parser: (tag) => {
      const path = toTagPath(tag);
      return { get: (scope, context) => toPrinted(findOwn(scope, path), context.meta.part.module, options) };
    },
  });
}

function toPrinted(value: unknown, module: string | undefined, options: BlockOptions): unknown {
  if (module === 'rawxml') return toRawXml(value, options);
  return module === 'loop' ? toQuestion(value) : toPlainText(value, options);
}
