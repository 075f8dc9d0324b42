/**
 * Rows of cells from the text that Excel, another program or a table of a web page puts on the clipboard: tabs between
 * cells, line breaks between rows. A cell in quotes may hold both; quotes in it are doubled.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellAt(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** One cell, and where the tab, line break or end after it is. */
function cellAt(source: string, at: number): { readonly cell: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(source);
  if (inQuotes) return { cell: (inQuotes[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  const plain = /[^\t\n]*/y;
  plain.lastIndex = at;
  return { cell: plain.exec(source)?.[0] ?? '', end: plain.lastIndex };
}

/** A cell's text as a clipboard holds it. */
export function textOfCell(text: string): string {
  return /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
