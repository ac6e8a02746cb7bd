/** An element to be written; null and undefined contents are left out by {@link element}. */
export type WrittenXml = { readonly name: string; readonly content: string | readonly WrittenXml[]; readonly attributes?: Readonly<Record<string, string>> };

/** An element in a list of them: none where its content is null. */
export function element(name: string, content: string | readonly WrittenXml[] | null): readonly WrittenXml[] {
  return content === null ? [] : [{ name, content }];
}

/** A document in UTF-8 whose elements all belong to one namespace, indented by two spaces. */
export function writeXml(root: WrittenXml, namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written({ ...root, attributes: { xmlns: namespace, ...root.attributes } }, '')}\n`;
}

function written({ name, content, attributes = {} }: WrittenXml, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content.length === 0) return `${indent}<${start}/>`;
  if (typeof content === 'string') return `${indent}<${start}>${escaped(content)}</${name}>`;
  return [`${indent}<${start}>`, ...content.map((child) => written(child, `${indent}  `)), `${indent}</${name}>`].join('\n');
}

/** What XML 1.0 has no place for is left out; what has a meaning in it is escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
