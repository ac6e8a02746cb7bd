import type { Block, SignatureParty } from '#shared/documents/block';
import { wordingOf } from '#shared/documents/changed-text';
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
      return [heading(0, [['title']], wordingOf(block.text)), ...block.details.map((_, index) => leaf('P', [['detail', index]]))];
    case 'heading':
      return [heading(block.level, [['heading-number'], ['heading']], [...(block.number === null ? [] : [block.number]), wordingOf(block.text)].join(' '))];
    case 'paragraph':
      return [leaf('P', [['paragraph']])];
    case 'list':
      return [listElement(structure, block.items)];
    case 'party':
      return [partyElement(structure, block)];
    case 'table':
      return [tableElement(structure, block)];
    case 'clause-box':
      return [heading(1, [['box-heading']], wordingOf(block.heading)), ...block.paragraphs.map((_, index) => leaf('P', [['box-paragraph', index]]))];
    case 'letterhead':
      return [letterheadElement(structure, block)];
    case 'payment-code':
      return [paymentElement(structure, block)];
    case 'signatures':
      return block.parties.map((party, place) => signatureElement(structure, party, place, block.undated === true));
  }
}

/** The name, a list of labelled details, the closing. */
function partyElement({ leaf }: BlockStructure, { details }: Extract<Block, { kind: 'party' }>): StructureElement {
  const items = details.map((_, index) => branch('LI', [leaf('Lbl', [['party-label', index]]), leaf('LBody', [['party-value', index]])]));
  return branch('Div', [leaf('P', [['party-name']]), branch('L', items), leaf('P', [['party-closing']])]);
}

/** The sender, a list of references, the addressee. */
function letterheadElement({ leaf }: BlockStructure, { sender, references, addressee }: Extract<Block, { kind: 'letterhead' }>): StructureElement {
  const items = references.map((_, index) => branch('LI', [leaf('Lbl', [['reference-label', index]]), leaf('LBody', [['reference-value', index]])]));
  return branch('Div', [
    ...sender.map((_, index) => leaf('P', [['sender', index]])),
    ...(items.length === 0 ? [] : [branch('L', items)]),
    ...addressee.map((_, index) => leaf('P', [['addressee', index]])),
  ]);
}

/** A list of labelled details, and the code as an illustration of them. */
function paymentElement({ leaf }: BlockStructure, { details, code }: Extract<Block, { kind: 'payment-code' }>): StructureElement {
  const items = details.map((_, index) => branch('LI', [leaf('Lbl', [['payment-label', index]]), leaf('LBody', [['payment-value', index]])]));
  const figure = code === null ? [] : [leaf('Figure', [['code']], { entries: `/Alt${textString(code.description)}`, children: [leaf('Caption', [['code-caption']])] })];
  return branch('Div', [...(items.length === 0 ? [] : [branch('L', items)]), ...figure]);
}

/** One column of the signatures; the dots for place and day are told as what they are, not one by one. */
function signatureElement({ leaf }: BlockStructure, party: SignatureParty, place: number, undated: boolean): StructureElement {
  const field = leaf('Form', [['signature-field', place]], { entries: `/Alt${textString(signatureDescription(party))}` });
  const day = leaf('P', [['signature-place', place]], { entries: `/ActualText${textString('V … dne …')}` });
  return branch('Div', [
    leaf('P', [['signature-heading', place]]),
    ...(undated ? [] : [day]),
    ...(party.side === null ? [] : [field]),
    leaf('P', [['signature-name', place]]),
    leaf('P', [['signature-title', place]]),
  ]);
}
