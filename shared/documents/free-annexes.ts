import { agreementNameDative } from '#shared/documents/agreement-name';
import type { Block, DocumentPart } from '#shared/documents/block';
import { numberLines } from '#shared/documents/components/number-lines';
import { datum, type Facts } from '#shared/documents/facts';
import { blocksOfTyped } from '#shared/documents/typed-text';

/** The number of the first annex an office adds to the three every agreement has. */
export const firstFreeAnnex = 4;

/** The annexes an office added, each with its own head. */
export function freeAnnexParts(facts: Facts): readonly DocumentPart[] {
  return facts.content.freeAnnexes.map(({ id, title, text }, index) => {
    const field = `freeAnnexes.${String(index)}`;
    return {
      annex: id,
      blocks: [
        {
          kind: 'title',
          text: [{ text: `Příloha č. ${firstFreeAnnex + index} – ` }, datum(facts, `${field}.title`, title)],
          details: [[{ text: `ke ${agreementNameDative}` }], ...numberLines(facts)],
        },
        ...contentOf(facts, `${field}.text`, text),
      ],
    };
  });
}

function contentOf(facts: Facts, field: string, text: string | null): readonly Block[] {
  if (text === null) return [{ kind: 'paragraph', align: 'justify', text: [datum(facts, field, null)] }];
  return blocksOfTyped(text, (words) => datum(facts, field, words));
}
