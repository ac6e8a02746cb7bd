import type { Block, ListItem } from '#shared/documents/block';
import { plain } from './compare-texts';

/** Where something stands in the earlier wording and in the later one, in words: „čl. VI odst. 2“. */
export type Place = { readonly then: string; readonly now: string };

export const nowhere: Place = { then: '', now: '' };

/** A place inside another one. */
export function inside(place: Place, then: string, now: string = then): Place {
  return { then: joined(place.then, then), now: joined(place.now, now) };
}

const joined = (outer: string, inner: string): string => [outer, inner].filter((part) => part !== '').join(numbered.test(inner) ? ' ' : ', ');

/** What follows the number it belongs to without a comma. */
const numbered = /^(?:odst\.|bod|písm\.)/u;

/** „čl. VI“, or the name of a heading without a number. */
export function headingName({ number, text }: Extract<Block, { kind: 'heading' }>): string {
  if (number === null) return `„${plain(text)}“`;
  return number.charAt(0).toLowerCase() + number.slice(1).replaceAll('\u00a0', ' ');
}

/** „odst. 2“ of an article, „bod 2“ elsewhere; „písm. a)“. */
export function itemName({ label }: ListItem, inArticle: boolean): string {
  if (/^[a-z]\)$/u.test(label)) return `písm. ${label}`;
  return /^\d+\.$/u.test(label) ? `${inArticle ? 'odst.' : 'bod'} ${label.slice(0, -1)}` : label;
}

/** „příloha č. 1“; the first part of a document needs no name. */
export function partName(blocks: readonly Block[], index: number): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (index === 0 || title?.kind !== 'title') return '';
  const text = plain(title.text).replaceAll('\u00a0', ' ');
  const annex = /^Příloha č\. \d+/u.exec(text)?.[0];
  return annex === undefined ? `„${text}“` : annex.charAt(0).toLowerCase() + annex.slice(1);
}

/** What a block that is no clause is called. */
export function blockName(block: Block): string {
  switch (block.kind) {
    case 'title':
      return 'nadpis';
    case 'party':
      return `údaje smluvní strany ${plain(block.name)}`;
    case 'table':
      return block.caption === null ? 'tabulka' : `tabulka „${plain(block.caption)}“`;
    case 'clause-box':
      return `„${plain(block.heading)}“`;
    case 'letterhead':
      return 'záhlaví';
    case 'payment-code':
      return 'platební údaje';
    case 'signatures':
      return 'podpisy';
    case 'heading':
    case 'paragraph':
    case 'list':
      return '';
  }
}
