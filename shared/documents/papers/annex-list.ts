import { documentName } from './document-name';
import type { Block, Text } from '#shared/documents/block';
import type { AnnexPages } from '#shared/documents/components/component';
import { pageRangeWords } from '#shared/documents/bundle/page-range';
import type { Facts } from '#shared/documents/facts';

/** The annex of a resolution: what is concluded, with its own annexes, and where in the material it stands. */
export function annexList(facts: Facts, pages: AnnexPages | null): Block {
  const own: Text = [{ text: 'Příloha usnesení č. 1 – ' }, { text: documentName(facts, 'nominative') }, { text: ', včetně příloh' }];
  return { kind: 'list', items: [{ label: '1.', text: [...own, ...rangeOf(pages)], children: [] }] };
}

function rangeOf(pages: AnnexPages | null): Text {
  return pages === null ? [] : [{ text: ` (${pageRangeWords(pages)})` }];
}
