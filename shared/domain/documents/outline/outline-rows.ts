import type { PaperField, TableRow } from '../paper.ts';
import { tableField } from '../paper-field.ts';
import { bare } from '../recipients.ts';
import { joinRich, type RichColumn, richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';
import { EMPTY_RICH_TEXT, type ValueBook } from '../value-book.ts';
import type { OutlineSection, OutlineSource } from './outline-paper.ts';

/** What a table field's rows print as; a required one without rows prints its gap. */
function rowsOrGap(book: ValueBook, field: string, compose: (rows: readonly TableRow[]) => RichText): RichText {
  const rows = book.rows(field);
  if (rows.length > 0) return compose(rows);
  const mark = book.lack(field);
  return mark === '' ? EMPTY_RICH_TEXT : richLines([mark]);
}

/** A cell of a typed row without the dash and end mark a clerk may have typed; '' when it is blank. */
export const wordCell = (cell: string | undefined): string => bare(cell ?? '');

/** A column that is typed and printed alike. `head` stands on paper where the label on screen says more. */
export type TypedColumn = RichColumn & { readonly name: string; readonly head?: string };

type TypedTable = {
  readonly section: string;
  readonly field: string;
  readonly label: string;
  readonly columns: readonly TypedColumn[];
  readonly help?: string;
  readonly optional?: boolean;
};

/** The field of a table and how its rows print: numbered in a column "TT", each cell as it was typed. */
export function typedRows(table: TypedTable): {
  readonly field: PaperField;
  readonly print: (source: OutlineSource) => RichText;
} {
  const { section, field, label, columns, ...options } = table;
  const typed = columns.map(({ name, label: words }) => ({ name, label: words }));
  const printed = [{ label: 'TT', width: 11 }, ...columns.map((one) => ({ ...one, label: one.head ?? one.label }))];
  return {
    field: tableField(section, field, label, typed, options),
    print: ({ book }) =>
      rowsOrGap(book, field, (rows) =>
        richTable(
          printed,
          rows.map((row, at) => [String(at + 1), ...columns.map(({ name }) => wordCell(row[name]))]),
        ),
      ),
  };
}

/** A section that is one typed table. */
export function tableSection(table: Omit<TypedTable, 'section'> & { readonly heading?: string }): OutlineSection {
  const { heading = table.label, ...rest } = table;
  const { field, print } = typedRows({ section: table.field, ...rest });
  return { id: table.field, label: table.label, heading, fields: [field], body: print };
}

/** A section with a text of the clerk's own, followed by a typed table. */
export function writtenThenTable(written: OutlineSection, table: Omit<TypedTable, 'section'>): OutlineSection {
  const { field, print } = typedRows({ section: written.id, ...table });
  return {
    ...written,
    fields: [...written.fields, field],
    body: (source) => joinRich(written.body(source), print(source)),
  };
}
