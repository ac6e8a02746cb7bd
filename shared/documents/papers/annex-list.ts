import { documentName } from './document-name';
import type { Block, Text } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';
import { pageRangeWords, type PageRange } from '#shared/documents/page-range';

/** The annex of a resolution: what is concluded, with its own annexes, and where in the material it stands. */
export function annexList(facts: Facts, pages: PageRange | null): Block {
  const own: Text = [{ text: 'Příloha usnesení č. 1 – ' }, { text: documentName(facts, 'nominative') }, { text: ', včetně příloh' }];
  return { kind: 'list', items: [{ label: '1.', text: [...own, ...rangeOf(pages)], children: [] }] };
}

function rangeOf(pages: PageRange | null): Text {
  return pages === null ? [] : [{ text: ` (${pageRangeWords(pages)})` }];
}
