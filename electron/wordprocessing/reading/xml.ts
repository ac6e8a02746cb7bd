import { DOMParser, Node, type Element } from '@xmldom/xmldom';
import { refuseExhausting } from './xml-bounds';
import { DocxRefusal } from '#wordprocessing/docx-fault';

/**
 * The root of an XML part. Entities of its own and external ones are refused before anything is parsed: no part of a package may
 * have a document type (ISO/IEC 29500-2, 6.2.5).
 * @throws DocxRefusal `word-file-unsafe`, `file-damaged`
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = decoded(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new DocxRefusal('word-file-unsafe');
  refuseExhausting(text);
  const parser = new DOMParser({
    onError: () => {
      throw new DocxRefusal('file-damaged');
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new DocxRefusal('file-damaged');
  return root;
}

/** Parts are UTF-8 or UTF-16. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxRefusal('file-damaged');
  }
}

export function elementsIn(parent: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Its name without the prefix: `p`, `tbl`. */
export const nameOf = (element: Element): string => element.localName ?? '';

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent === undefined ? undefined : elementsIn(parent).find((element) => nameOf(element) === name);
}

export const childrenOf = (parent: Element, name: string): readonly Element[] => elementsIn(parent).filter((element) => nameOf(element) === name);

/** An attribute by its name without the prefix; null where there is none. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null;
  for (const { localName, value } of Array.from(element.attributes)) {
    if (localName === name) return value;
  }
  return null;
}

/** The `val` of a child, as in `<w:pStyle w:val="Title"/>`. */
export const valueOf = (parent: Element | undefined, name: string): string | null => attributeOf(childOf(parent, name), 'val');
