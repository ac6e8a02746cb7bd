/**
 * A text with every letter as the basic Latin one it was made of („Č“ as „C“, „ß“ as „ss“), dashes as hyphens, quotes as apostrophes, and every
 * kind of space as the plain one. Signs that stand for no letter are left as they are.
 */
export function plainLetters(text: string): string {
  const composed = text.replace(anyOther, (letter) => others.get(letter) ?? letter);
  return composed.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\p{Zs}/gu, ' ');
}

/** Letters that are no basic letter with a mark, and signs of typographers. */
const others: ReadonlyMap<string, string> = new Map(Object.entries({
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ł: 'l', Ł: 'L', þ: 'th', Þ: 'Th', ı: 'i',
  '–': '-', '—': '-', '‑': '-', '−': '-', '„': "'", '“': "'", '”': "'", '‚': "'", '‘': "'", '’': "'", '«': "'", '»': "'", '"': "'",
}));
const anyOther = new RegExp(`[${[...others.keys()].join('')}]`, 'gu');
