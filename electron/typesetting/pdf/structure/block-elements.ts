import type { Block, SignatureParty, Text } from '#shared/documents/block';
import { signatureDescription } from '#typesetting/blocks/signature-description';
import { textString } from '#typesetting/pdf/written-object';
import type { BlockStructure } from './block-structure';
import { branch, type StructureElement } from './element';
import { listElement } from './list-elements';
import { tableElement } from './table-elements';

/** The elements of a block, in reading order. */
export function blockElements(structure: BlockStructure, block: Block): readonly StructureElement[] {
  const { leaf, heading } = structure;
  switch (block.kind) {
    case 'title':
      return [heading(0, [['title']], plain(block.text)), ...block.details.map((_, index) => leaf('P', [['detail', index]]))];
    case 'heading':
      return [heading(block.level, [['heading-number'], ['heading']], [...(block.number === null ? [] : [block.number]), plain(block.text)].join(' '))];
    case 'paragraph':
      return [leaf('P', [['paragraph']])];
    case 'list':
      return [listElement(structure, block.items)];
    case 'party':
      return [partyElement(structure, block)];
    case 'table':
      return [tableElement(structure, block)];
    case 'clause-box':
      return [heading(1, [['box-heading']], plain(block.heading)), ...block.paragraphs.map((_, index) => leaf('P', [['box-paragraph', index]]))];
    case 'signatures':
      return [block.left, block.right].map((party, side) => signatureElement(structure, party, side));
  }
}

const plain = (text: Text): string => text.map((run) => run.text).join('');

/** The name, a list of labelled details, the closing. */
function partyElement({ leaf }: BlockStructure, { details }: Extract<Block, { kind: 'party' }>): StructureElement {
  const items = details.map((_, index) => branch('LI', [leaf('Lbl', [['party-label', index]]), leaf('LBody', [['party-value', index]])]));
  return branch('Div', [leaf('P', [['party-name']]), branch('L', items), leaf('P', [['party-closing']])]);
}

/** One column of the signatures; the dots for place and day are told as what they are, not one by one. */
function signatureElement({ leaf }: BlockStructure, party: SignatureParty, side: number): StructureElement {
  return branch('Div', [
    leaf('P', [['signature-heading', side]]),
    leaf('P', [['signature-place', side]], { entries: `/ActualText${textString('V … dne …')}` }),
    leaf('Form', [['signature-field', side]], { entries: `/Alt${textString(signatureDescription(party))}` }),
    leaf('P', [['signature-name', side]]),
    leaf('P', [['signature-title', side]]),
  ]);
}
