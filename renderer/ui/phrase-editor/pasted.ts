/** What a phrase does not take from a text written elsewhere. */
const leftOutKinds = ['deleted-text', 'hidden-text', 'pictures', 'comments', 'footnotes', 'numbering', 'tables', 'formatting', 'paragraphs'] as const;
export type LeftOut = (typeof leftOutKinds)[number];

export type Pasted = {
  /** One line of plain text. */
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
};

/**
 * A text from another program as a phrase takes it. Of tracked changes what was inserted is taken and what was deleted is not.
 * @param html as the other program offers it; empty where it offers plain text alone
 */
export function readPasted(html: string, plain: string): Pasted {
  if (html === '') return finished([plain], new Set());
  const reader: Reader = { pieces: [], leftOut: new Set() };
  // Inert: nothing in such a document is run or fetched.
  read(new DOMParser().parseFromString(html, 'text/html').body, reader);
  return finished(reader.pieces, reader.leftOut);
}

type Reader = { readonly pieces: string[]; readonly leftOut: Set<LeftOut> };

const paragraphEnd = '\n';

function finished(pieces: readonly string[], leftOut: Set<LeftOut>): Pasted {
  const paragraphs = pieces
    .join('')
    .split(/[\r\n\v\f\u2028\u2029]+/u)
    .map(clean)
    .filter((text) => text !== '');
  if (paragraphs.length > 1) leftOut.add('paragraphs');
  return { text: paragraphs.join(' '), leftOut: leftOutKinds.filter((kind) => leftOut.has(kind)) };
}

/** Without characters nobody sees, and with one space where there were more; non-breaking ones stay. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/gu, '').replace(/[ \t]+/gu, ' ').trim();
}

function read(node: Node, reader: Reader): void {
  if (node instanceof Text) reader.pieces.push(node.data.replace(/[\r\n]+/gu, ' '));
  if (!(node instanceof Element) || silent.has(node.localName)) return;
  const left = leftOutOf(node);
  if (left !== null) reader.leftOut.add(left);
  if (left !== null && dropped.has(left)) return;
  node.childNodes.forEach((child) => read(child, reader));
  if (node.localName === 'td' || node.localName === 'th') reader.pieces.push(' ');
  if (blocks.has(node.localName)) reader.pieces.push(paragraphEnd);
}

const silent: ReadonlySet<string> = new Set(['style', 'script', 'title', 'xml', 'template']);
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'article', 'dt', 'dd']);

/** Left out with all that is inside; of the rest the text is taken and its looks are not. */
const dropped: ReadonlySet<LeftOut> = new Set(['deleted-text', 'hidden-text', 'pictures', 'comments', 'footnotes', 'numbering']);

/** How word processors mark what is no part of the plain text; the first that fits decides. */
const marks: readonly (readonly [LeftOut, string])[] = [
  ['deleted-text', 'del, .msoDel'],
  ['pictures', 'img, picture, svg, video, audio, object, embed, canvas, v\\:shape, v\\:imagedata, v\\:group'],
  ['comments', '.MsoCommentReference, .msocomanchor, .msocomtxt, .msocomoff, [style*="mso-element:comment"], [style*="mso-comment-reference"]'],
  ['footnotes', '.MsoFootnoteReference, .sdfootnoteanc, [style*="mso-footnote-id"], [style*="mso-element:footnote"]'],
  ['numbering', '[style*="mso-list:Ignore" i]'],
  ['hidden-text', '[hidden], [style*="mso-hide:all"], [style*="display:none"], [style*="display: none"]'],
  ['tables', 'table'],
  ['formatting', 'b, strong, i, em, u, s, sub, sup, font, a[href], h1, h2, h3, h4, h5, h6, span[style], span[class]'],
];

function leftOutOf(element: Element): LeftOut | null {
  return marks.find(([, selector]) => element.matches(selector))?.[0] ?? null;
}
