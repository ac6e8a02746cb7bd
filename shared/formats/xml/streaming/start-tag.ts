import { dereferenced } from './references';
import { isName } from './element-names';

export type Attributes = Readonly<Record<string, string>>;

/** What stands in a start tag behind the name of the element. */
export type StartTag = { readonly attributes: Attributes; readonly isEmpty: boolean };

/** Most elements have none: they share these. */
export const noAttributes: Attributes = {};

const attribute = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/uy;
const tagEnd = /[ \t\r\n]*(\/?)$/uy;

/** Reads what stands between the name of an element and the end of its tag; null where that is no tag (XML 1.0, 3.1). */
export function startTagOf(text: string): StartTag | null {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (let found = attributeAt(text, at); found !== null; found = attributeAt(text, at)) {
    const { name, value, length } = found;
    if (value === null || !isName(name) || Object.hasOwn(attributes, name)) return null;
    Object.defineProperty(attributes, name, { value, enumerable: true });
    at += length;
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(text);
  return end === null ? null : { attributes: at === 0 ? noAttributes : attributes, isEmpty: end[1] === '/' };
}

type Attribute = { readonly name: string; readonly value: string | null; readonly length: number };

/** White space within a value is spaces (XML 1.0, 3.3.3). */
function attributeAt(text: string, at: number): Attribute | null {
  attribute.lastIndex = at;
  const found = attribute.exec(text);
  if (found === null) return null;
  const [whole, name = '', double, single = ''] = found;
  return { name, value: dereferenced((double ?? single).replace(/[\t\r\n]/gu, ' ')), length: whole.length };
}
