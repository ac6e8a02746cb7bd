/** An opening tag of an XML text, its name without the prefix of its namespace. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

// Values never hold `<`, so a tag ends at the first `>` outside quotes. Names begin and end where they must, so that no text is gone through twice.
const anyTag = /<(?:[\w.-]+:)?(?<name>[\w.-]+)(?![\w.-])(?<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gu;
const anyAttribute = /(?<![\w.:-])(?<name>[\w.:-]+)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/gu;

/** The opening tags of an XML text in their order. Enough to survey a spreadsheet; what cells hold is read by the library. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const { groups } of xml.matchAll(anyTag)) yield { name: groups?.['name'] ?? '', attributes: attributesOf(groups?.['attributes'] ?? '') };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(anyAttribute)].map(({ groups }) => [withoutPrefix(groups?.['name'] ?? ''), unescaped(groups?.['double'] ?? groups?.['single'] ?? '')]));
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,10}));/giu, (whole: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[name ?? ''] ?? whole;
  });
}
