import { DOMParser, Node, type Element } from '@xmldom/xmldom';
import { failure, success, type Result } from '#shared/api/result';
import { textOfUtf8 } from '#shared/domain/utf-8';
import type { XmlElement } from './element';

/** Not well-formed, or not in UTF-8; or made to do harm: it has a document type, entities or levels without end. */
export type XmlFault = 'unreadable' | 'unsafe';

/** Most bytes: a message has a few thousand, and what is made to be read for long has to be large. */
const largest = 256 * 1024;

/** Most elements within elements: a message has six. */
const deepest = 64;

/** Reads XML 1.0 in UTF-8. What has a document type is refused before it is parsed: with it come entities, its own and those of other files. */
export function readXml(bytes: Uint8Array): Result<XmlElement, XmlFault> {
  if (bytes.length > largest) return failure('unsafe');
  const text = textOfUtf8(bytes)?.replace(/^\ufeff/u, '') ?? null;
  if (text === null || !declaresUtf8(text)) return failure('unreadable');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return failure('unsafe');
  const root = parsed(text);
  if (root === null) return failure('unreadable');
  const element = elementOf(root, 1);
  return element === null ? failure('unsafe') : success(element);
}

/** Without a declaration it is UTF-8 (XML 1.0, 4.3.3). */
function declaresUtf8(text: string): boolean {
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/u.exec(text)?.[1];
  return encoding === undefined || /^(?:utf-8|us-ascii)$/iu.test(encoding);
}

function parsed(text: string): Element | null {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(text, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

/** Null where it is deeper than any message. */
function elementOf(element: Element, depth: number): XmlElement | null {
  if (depth > deepest) return null;
  const nodes = Array.from(element.childNodes);
  const children: XmlElement[] = [];
  for (const node of nodes.filter(isElement)) {
    const child = elementOf(node, depth + 1);
    if (child === null) return null;
    children.push(child);
  }
  const text = children.length === 0 ? nodes.map(textOf).join('') : '';
  return { name: element.localName ?? '', namespace: element.namespaceURI ?? '', children, text };
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const textOf = (node: Node): string => (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE ? (node.nodeValue ?? '') : '');
