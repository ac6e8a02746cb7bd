/** „č. “ before a number, unless it was typed with one. */
export function numberSign(number: string): string {
  return /^č(?:\.|\s|\u00a0)/iu.test(number) ? '' : 'č. ';
}

/** A typed text as a sentence: it ends with a full stop unless it already ends with a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** An item of an enumeration in running text: „…;“, the last one „….“; what was typed with a mark keeps it. */
export function enumerated(items: readonly string[]): readonly string[] {
  return items.map((item, index) => (/[.!?…;,]$/u.test(item) ? item : `${item}${index === items.length - 1 ? '.' : ';'}`));
}

/** „a, b a c“ */
export function enumeration(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} a ${items.at(-1) ?? ''}`;
}

/** The counted noun in the form its number asks for: `pluralOf(2, ['měsíc', 'měsíce', 'měsíců'])`. */
export function pluralOf(count: number, [one, few, many]: readonly [one: string, few: string, many: string]): string {
  if (count === 1) return one;
  return count >= 2 && count <= 4 ? few : many;
}

const monthsGenitive = ['ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'] as const;

/** „31. března“ of every year */
export function dayOfYear(day: number, month: number): string {
  return `${day}. ${monthsGenitive[month - 1] ?? ''}`;
}
