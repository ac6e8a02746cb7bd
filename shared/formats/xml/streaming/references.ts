const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with what its references stand for: the five entities of XML, and characters by their numbers (XML 1.0, 4.1 and 4.6). Null where one stands for nothing. */
export function dereferenced(text: string): string | null {
  const [before = '', ...parts] = text.split('&');
  let result = before;
  for (const part of parts) {
    const end = part.indexOf(';');
    const character = end < 0 ? null : characterOf(part.slice(0, end));
    if (character === null) return null;
    result += character + part.slice(end + 1);
  }
  return result;
}

function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return Object.hasOwn(named, reference) ? (named[reference] ?? null) : null;
  const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/u.exec(reference) ?? [];
  const number = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return number <= 0x10ffff && isCharacter(String.fromCodePoint(number)) ? String.fromCodePoint(number) : null;
}

/** XML 1.0, 2.2, Char. */
const isCharacter = (character: string): boolean => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(character);
