/** A row whose cells may stand in quotes, and where the next one begins. */
type QuotedRow = { readonly cells: readonly string[]; readonly columns: readonly number[]; readonly end: 'line' | 'file'; readonly next: number };

type Cell = { readonly text: string; readonly next: number };

/** Reads a row from a place on; null where the text ends before it is known where the row does. */
export function quotedRow(text: string, from: number, separator: string, isEnd: boolean): QuotedRow | null {
  const cells: string[] = [];
  const columns: number[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (cell === null) return null;
    cells.push(cell.text);
    columns.push(at - from + 1);
    if (cell.next >= text.length) return isEnd ? { cells, columns, end: 'file', next: text.length } : null;
    at = cell.next + 1;
    if (text[cell.next] === '\n') return { cells, columns, end: 'line', next: at };
  }
}

/** Two quotes stand for one. What follows the closing one up to the next cell belongs to the text, as programs write it that do not know better. */
function quotedCell(text: string, at: number, separator: string): Cell | null {
  let content = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const { text: behind, next } = plainCell(text, quote + 1, separator);
      return { text: content + behind, next };
    }
    content += '"';
    from = quote + 2;
  }
}

function plainCell(text: string, at: number, separator: string): Cell {
  const [separated, lineEnd] = [text.indexOf(separator, at), text.indexOf('\n', at)];
  const ends = [separated, lineEnd].filter((end) => end >= 0);
  const next = ends.length === 0 ? text.length : Math.min(...ends);
  return { text: text.slice(at, next === lineEnd && text[next - 1] === '\r' && next > at ? next - 1 : next), next };
}
