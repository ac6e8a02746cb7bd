import { DocxRefusal } from '#wordprocessing/docx-fault';

/** Most elements of one part: a document of a thousand pages, edited many times over, has half of them. */
const mostElements = 300_000;
/** How deep elements may stand in each other: tables in tables in frames have a third of it. */
const deepest = 250;
/** Most attributes of one element: the root of a document names some forty namespaces. */
const mostAttributes = 500;
/** Longest attribute in characters: drawings keep data of their own in one. */
const longestAttribute = 4 * 1024 * 1024;

/**
 * Refuses XML made to exhaust whoever builds a tree of it. It is read once from the beginning to the end, and nothing of it is kept.
 * What is no XML at all is left to the parser.
 * @throws DocxRefusal `word-file-unsafe`
 */
export function refuseExhausting(xml: string): void {
  let elements = 0;
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0 && at < xml.length; at = xml.indexOf('<', at)) {
    const tag = tagAt(xml, at);
    at = tag.end;
    if (tag.kind === 'other') continue;
    elements += tag.kind === 'closing' ? 0 : 1;
    depth += depthOf[tag.kind];
    if (elements > mostElements || depth > deepest || tag.attributes > mostAttributes) throw new DocxRefusal('word-file-unsafe');
  }
}

const depthOf = { opening: 1, closing: -1, whole: 0 } as const;

/** `end` is where to go on. */
type Tag = { readonly kind: 'opening' | 'closing' | 'whole' | 'other'; readonly end: number; readonly attributes: number };

function tagAt(xml: string, at: number): Tag {
  for (const [begin, end] of texts) {
    if (xml.startsWith(begin, at)) return { kind: 'other', end: after(xml, end, at + begin.length), attributes: 0 };
  }
  const { end, attributes } = openingTag(xml, at + 1);
  if (xml[at + 1] === '/') return { kind: 'closing', end, attributes: 0 };
  return { kind: xml[end - 2] === '/' ? 'whole' : 'opening', end, attributes };
}

/** What holds no elements, whatever it looks like. */
const texts = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** The end of a tag: a sign of its own in the value of an attribute does not end it. */
function openingTag(xml: string, from: number): Pick<Tag, 'end' | 'attributes'> {
  let attributes = 0;
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === '>') return { end: at + 1, attributes };
    if (sign !== '"' && sign !== "'") continue;
    const end = after(xml, sign, at + 1);
    if (end - at > longestAttribute) throw new DocxRefusal('word-file-unsafe');
    attributes += 1;
    at = end - 1;
  }
  return { end: xml.length, attributes };
}

function after(xml: string, sign: string, from: number): number {
  const found = xml.indexOf(sign, from);
  return found < 0 ? xml.length : found + sign.length;
}
