import type { PDFContext, PDFRef } from 'pdf-lib';
import { WrittenObject } from '#typesetting/pdf/written-object';
import { isEmpty, type ContentItem, type StructureElement } from './element';

/** Whose the marked-content sequences of each page are, by their numbers; and whose the fields are. */
export type Owners = { readonly pages: readonly (readonly StructureElement[])[]; readonly fields: readonly StructureElement[] };

/**
 * Adds the structure tree with its way back from the pages (ISO 32000-1, 14.7.2 and 14.7.4.4). In the parent tree a page
 * has its own number, counted from 0, and fields follow in their order: {@link fieldKey}.
 */
export function addStructure(context: PDFContext, root: StructureElement, pages: readonly PDFRef[], owners: Owners): PDFRef {
  const tree = context.nextRef();
  const numbers = new Map<StructureElement, number>();
  const top = writeElement({ context, pages, numbers }, root, tree.objectNumber);
  const entries = [
    ...owners.pages.flatMap((of, page) => (of.length === 0 ? [] : [`${page} ${reference(context.register(written(listOf(of, numbers))).objectNumber)}`])),
    ...owners.fields.map((owner, index) => `${fieldKey(pages.length, index)} ${reference(numbers.get(owner) ?? 0)}`),
  ];
  const parents = context.register(written(`<</Nums[${entries.join('\n')}]>>`));
  context.assign(tree, written(`<</Type/StructTreeRoot/K ${reference(top)}/ParentTree ${reference(parents.objectNumber)}/ParentTreeNextKey ${pages.length + owners.fields.length}>>`));
  return tree;
}

/** The number of a field in the parent tree. */
export const fieldKey = (pages: number, field: number): number => pages + field;

type Writing = { readonly context: PDFContext; readonly pages: readonly PDFRef[]; readonly numbers: Map<StructureElement, number> };

/** Writes an element and all below it, and answers with its object number. */
function writeElement(writing: Writing, element: StructureElement, parent: number): number {
  const ref = writing.context.nextRef();
  const number = ref.objectNumber;
  writing.numbers.set(element, number);
  const page = element.content.find((item) => item.kind !== 'element')?.page;
  const content = element.content.map((item) => itemText(writing, item, page, number));
  const children = element.children.filter((child) => !isEmpty(child)).map((child) => reference(writeElement(writing, child, number)));
  const kids = [...content, ...children];
  const list = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0] ?? ''}` : `/K[${kids.join(' ')}]`;
  writing.context.assign(ref, written(`<</S/${element.type}/P ${reference(parent)}${page === undefined ? '' : `/Pg ${pageReference(writing, page)}`}${element.entries}${list}>>`));
  return number;
}

/** @param own the page the element names as that of its sequences */
function itemText(writing: Writing, item: ContentItem, own: number | undefined, parent: number): string {
  switch (item.kind) {
    case 'element':
      return reference(writeElement(writing, item.element, parent));
    case 'field':
      return `<</Type/OBJR/Pg ${pageReference(writing, item.page)}/Obj ${reference(item.object)}>>`;
    case 'sequence':
      return item.page === own ? String(item.mcid) : `<</Type/MCR/Pg ${pageReference(writing, item.page)}/MCID ${item.mcid}>>`;
  }
}

const written = (text: string): WrittenObject => new WrittenObject(text);
const reference = (number: number): string => `${number} 0 R`;
const pageReference = ({ pages }: Writing, page: number): string => reference(pages[page]?.objectNumber ?? 0);
const listOf = (owners: readonly StructureElement[], numbers: ReadonlyMap<StructureElement, number>): string => `[${owners.map((owner) => reference(numbers.get(owner) ?? 0)).join(' ')}]`;
