import type { Block, ListItem, Run } from '#shared/documents/block';

/**
 * A text as people type it, as blocks. An empty line begins a paragraph; „1.“, „a)“ or a dash at the beginning of a line begins an
 * item, letters and dashes below the number before them; a short line alone, without a mark at its end, is the heading of what follows.
 * Numbers stay as they were typed: the text around may name them.
 * @param runOf the run that shows these of its words
 */
export function blocksOfTyped(typed: string, runOf: (words: string) => Run): readonly Block[] {
  const pieces = piecesOf(typed);
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  for (const [index, piece] of pieces.entries()) {
    const text = [runOf(piece.lines.join(' '))];
    if (piece.label === null) {
      items = [];
      blocks.push(isHeading(piece, pieces[index + 1]) ? { kind: 'heading', level: 2, number: null, text } : { kind: 'paragraph', align: 'justify', text });
    } else {
      if (items.length === 0) blocks.push({ kind: 'list', items });
      placeItem(items, { label: piece.label, text, children: [] });
    }
  }
  return blocks;
}

/** What stands together: a paragraph, or an item with its label. */
type Piece = { readonly label: string | null; readonly lines: readonly string[] };

/** A line that begins no item goes on with what is before it, unless an empty line divides them. */
function piecesOf(typed: string): readonly Piece[] {
  return typed.split(/\n{2,}/u).flatMap((paragraph) => {
    const pieces: Piece[] = [];
    for (const line of paragraph.split('\n')) {
      const item = itemIn(line);
      const before = pieces.at(-1);
      if (item === null && before !== undefined) pieces[pieces.length - 1] = { ...before, lines: [...before.lines, line] };
      else pieces.push(item ?? { label: null, lines: [line] });
    }
    return pieces;
  });
}

const months = 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince';
/** „1. 7. 2024“ and „1. července“ are days and begin no item. */
const itemStart = new RegExp(`^(?<label>\\d{1,3}\\.|[a-z]\\)|[-–•])\\s+(?<words>(?!\\d|(?:${months})(?!\\p{L})).+)$`, 'u');

function itemIn(line: string): Piece | null {
  const { label, words } = itemStart.exec(line)?.groups ?? {};
  if (label === undefined || words === undefined) return null;
  return { label: /[-•]/u.test(label) ? '–' : label, lines: [words] };
}

/** A number stands for itself; letters and dashes belong to the number before them. */
function placeItem(items: ListItem[], item: ListItem): void {
  const before = items.at(-1);
  if (before === undefined || isNumber(item) || !isNumber(before)) items.push(item);
  else items[items.length - 1] = { ...before, children: [...before.children, item] };
}

const isNumber = ({ label }: ListItem): boolean => label.endsWith('.');

/** Longest line that may be a heading, in characters. */
const longestHeading = 80;

function isHeading({ lines: [line = '', ...more] }: Piece, next: Piece | undefined): boolean {
  return next !== undefined && more.length === 0 && line.length <= longestHeading && /^[\p{Lu}\d].*[^.,;:?!…]$/u.test(line);
}
