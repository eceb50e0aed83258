import type {
  DraftValues,
  MissingValue,
  PaperDefinition,
  PaperField,
  PaperFrame,
  PaperRecords,
  ShapedPaper,
  UsedValue,
} from '../paper.ts';
import { readRichText } from '../read-rich-text.ts';
import type { RichFigure, RichText } from '../rich-text.ts';
import { gap, isFieldFor } from '../value-book.ts';
import { IN_TEXT, listFigures } from './list-figures.ts';
import { figuresIn, mapFigures } from './map-figures.ts';

type Written = { readonly field: PaperField; readonly text: RichText; readonly figures: readonly RichFigure[] };
type Lookup = ReadonlyMap<string, string>;

/**
 * The paper with the figures in its texts as the records say them on the day it is made. Each counts as a value
 * the paper used, so an issued paper is out of date when it changes; one whose record is gone, or says nothing any
 * more, prints as a marked gap and is missing.
 */
export function withLiveFigures(paper: PaperDefinition): PaperDefinition {
  return {
    ...paper,
    shape: (records, values, frame) => {
      const written = writtenFigures(paper.fields, values, records);
      if (written.length === 0) return paper.shape(records, values, frame);
      const current = lookUp(paper, written, { records, values, frame });
      const shaped = paper.shape(records, { ...values, ...printed(written, current) }, frame);
      return {
        ...shaped,
        used: [...shaped.used, ...written.flatMap((one) => usedIn(one, current))],
        missing: [...shaped.missing, ...written.flatMap((one) => missingIn(one, current))],
      };
    },
  };
}

/** The draft with each figure as it was printed last; '' where its record was gone. What is no figure stays as it is. */
export function refreshFigures(
  values: DraftValues,
  { used, missing }: Partial<Pick<ShapedPaper, 'used' | 'missing'>>,
): DraftValues {
  const current = new Map([
    ...(used ?? []).map(({ tag, record, value }) => [`${tag} ${record}`, value] as const),
    ...(missing ?? []).map(({ field, figure = '' }) => [`${field} ${IN_TEXT}${figure}`, ''] as const),
  ]);
  const refreshed = Object.entries(values).flatMap(([name, value]) => {
    const text = readRichText(value);
    if (text === null || figuresIn(text).length === 0) return [];
    const now = ({ attrs }: RichFigure) => current.get(`${name} ${IN_TEXT}${attrs.key}`) ?? attrs.text;
    return [[name, mapFigures(text, (one) => ({ ...one, attrs: { ...one.attrs, text: now(one) } }))] as const];
  });
  return refreshed.length === 0 ? values : { ...values, ...Object.fromEntries(refreshed) };
}

/** Fields of this paper with figures in their text. */
function writtenFigures(fields: readonly PaperField[], values: DraftValues, { setup }: PaperRecords): Written[] {
  return fields
    .filter((field) => field.type === 'rich' && isFieldFor(field, setup.congress.kind, values))
    .flatMap((field) => {
      const text = readRichText(values[field.name]);
      const figures = text === null ? [] : figuresIn(text);
      return text === null || figures.length === 0 ? [] : [{ field, text, figures }];
    });
}

type Source = { readonly records: PaperRecords; readonly values: DraftValues; readonly frame: PaperFrame };

/** What each key says now. Record values are those the paper prints itself, with this draft or with none. */
function lookUp({ shape }: PaperDefinition, written: readonly Written[], { records, values, frame }: Source): Lookup {
  const wantsValues = written.some(({ figures }) => figures.some(({ attrs }) => !attrs.key.startsWith('indicator:')));
  const used = wantsValues ? [...shape(records, {}, frame).used, ...shape(records, values, frame).used] : [];
  return new Map(listFigures(records.indicators, used).map(({ key, text }) => [key, text]));
}

const printed = (written: readonly Written[], current: Lookup): DraftValues =>
  Object.fromEntries(
    written.map(({ field, text }) => [
      field.name,
      mapFigures(text, ({ attrs, marks }) => ({
        type: 'text',
        text: current.get(attrs.key) ?? gap(attrs.label),
        ...(marks && { marks }),
      })),
    ]),
  );

/** Each key once, however often it stands in the text. */
const distinct = (figures: readonly RichFigure[]): readonly RichFigure['attrs'][] => [
  ...new Map(figures.map(({ attrs }) => [attrs.key, attrs])).values(),
];

const usedIn = ({ field, figures }: Written, current: Lookup): UsedValue[] =>
  distinct(figures).flatMap(({ key, label }) => {
    const value = current.get(key);
    const place = `${label} (trong “${field.label}”)`;
    return value === undefined ? [] : [{ tag: field.name, label: place, value, record: `${IN_TEXT}${key}` }];
  });

const missingIn = ({ field, figures }: Written, current: Lookup): MissingValue[] =>
  distinct(figures)
    .filter(({ key }) => !current.has(key))
    .map(({ key, label }) => ({
      field: field.name,
      label: `${field.label}: số liệu “${label}” không còn trong hồ sơ`,
      section: field.section,
      figure: key,
    }));
