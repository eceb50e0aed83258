/**
 * Columns that a migration added and that an image from before it may be undone across: what the migration put into
 * them, as SQL over the row's older columns. A column is not named here by default. Its rows may have been filled
 * from elsewhere (`delegates.words`) or moved to other tables (`personnel_steps.moved_to`), and to put back the older
 * columns alone would then leave a row that contradicts itself, or change nothing that is shown.
 */
const FILLED: Readonly<Record<string, string>> = {
  // 0178-rules-of-a-superior.sql
  'rule_overrides.issued_by': `CASE WHEN substr(reason, 1, length('tệp quy định của ')) = 'tệp quy định của ' AND document <> ''
    THEN substr(reason, length('tệp quy định của ') + 1) ELSE '' END`,
};

export type LaterColumn = { readonly name: string; readonly filled: string };

/**
 * The columns a table has and an older image of its row has not. Null where the image cannot be put back soundly:
 * a column of it is gone, or what a later one was filled with is not known.
 */
export function laterColumns(
  table: string,
  columns: readonly string[],
  imaged: readonly string[],
): readonly LaterColumn[] | null {
  if (imaged.some((name) => !columns.includes(name))) return null;
  const later = columns.filter((name) => !imaged.includes(name));
  const known = later.flatMap((name) => {
    const filled = FILLED[`${table}.${name}`];
    return filled === undefined ? [] : [{ name, filled }];
  });
  return known.length === later.length ? known : null;
}
