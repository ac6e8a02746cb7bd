/** A text as searching sees it: no diacritics, no capitals, one kind of space. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** Whether every word of what was typed begins or stands inside the text; nothing typed matches everything. */
export function matches(text: string, typed: string): boolean {
  const whole = searchable(text);
  return searchable(typed).split(' ').every((word) => whole.includes(word));
}

/** Whether the text begins with what was typed: „čl. VI“ with „cl. v“. */
export function begins(text: string, typed: string): boolean {
  return searchable(text).startsWith(searchable(typed));
}

const czech = new Intl.Collator('cs', { numeric: true });

/** Czech alphabetical order, numbers by their value: č after c, ch after h, KPBI/2 before KPBI/10. */
export const inCzechOrder = (left: string, right: string): number => czech.compare(left, right);
