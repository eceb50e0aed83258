/** Columns as wide as their widest cell, two spaces apart; wide enough for a terminal, plain enough for a file. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const rule = widths.map((width) => '─'.repeat(width));
  const show = (line: readonly string[]) =>
    widths
      .map((width, column) => (line[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd();
  return [show(lines[0] ?? []), show(rule), ...lines.slice(1).map(show)].join('\n');
}
