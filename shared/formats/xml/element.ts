/** An element of XML as plain data: its children without the white space between them, its text where it has no children. */
export type XmlElement = {
  /** Without a prefix. */
  readonly name: string;
  /** Of the element itself; empty for none. */
  readonly namespace: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** The first child of that name in the same namespace. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((child) => child.name === name && child.namespace === parent.namespace) ?? null;
}

/** All children of that name in the same namespace. */
export function childrenOf(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name && child.namespace === parent.namespace) ?? [];
}

/** The text of the first child of that name, trimmed; null where it is not there or empty. */
export function textIn(parent: XmlElement | null, name: string): string | null {
  const text = childOf(parent, name)?.text.trim() ?? '';
  return text === '' ? null : text;
}
