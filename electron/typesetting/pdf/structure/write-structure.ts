import type { PDFContext, PDFRef } from 'pdf-lib';
import { WrittenObject } from '#typesetting/pdf/written-object';
import { changeEntries } from './change-element';
import { isEmpty, type ContentItem, type StructureElement } from './element';

/** Whose the marked-content sequences of each page are, by their numbers; and whose the fields are. */
export type Owners = { readonly pages: readonly (readonly StructureElement[])[]; readonly fields: readonly StructureElement[] };

/**
 * Adds the structure tree with its way back from the pages (ISO 32000-1, 14.7.2 and 14.7.4.4). In the parent tree a page
 * has its own number, counted from 0, and fields follow in their order: {@link fieldKey}.
 */
export function addStructure(context: PDFContext, root: StructureElement, pages: readonly PDFRef[], owners: Owners): PDFRef {
  const tree = context.nextRef();
  const writing: Writing = { context, pages: pages.map(String), elements: new Map() };
  const top = writeElement(writing, root, String(tree));
  const parents = writeParents(writing, owners);
  context.assign(tree, new WrittenObject(`<</Type/StructTreeRoot/K ${top}/ParentTree ${parents}/ParentTreeNextKey ${pages.length + owners.fields.length}>>`));
  return tree;
}

/** The number of a field in the parent tree. */
export const fieldKey = (pages: number, field: number): number => pages + field;

/** References as they stand in the file: those of pages by their numbers, those of elements once they are written. */
type Writing = { readonly context: PDFContext; readonly pages: readonly string[]; readonly elements: Map<StructureElement, string> };

/** Writes an element and all below it. */
function writeElement(writing: Writing, element: StructureElement, parent: string): string {
  const ref = writing.context.nextRef();
  const own = String(ref);
  writing.elements.set(element, own);
  const page = element.content.find((item) => item.kind !== 'element')?.page;
  const content = element.content.map((item) => itemText(writing, item, page, own));
  const children = element.children.filter((child) => !isEmpty(child)).map((child) => writeElement(writing, child, own));
  const place = page === undefined ? '' : `/Pg ${pageOf(writing, page)}`;
  writing.context.assign(ref, new WrittenObject(`<</S/${element.type}/P ${parent}${place}${element.entries}${boxEntry(element)}${changeEntries(element)}/K[${[...content, ...children].join(' ')}]>>`));
  return own;
}

/** An illustration says where on the page it stands (ISO 32000-1, 14.8.5.4.3). */
function boxEntry({ content }: StructureElement): string {
  const item = content.find((each) => each.kind === 'sequence' && each.box !== undefined);
  return item?.kind === 'sequence' && item.box !== undefined ? `/A<</O/Layout/BBox[${item.box.join(' ')}]>>` : '';
}

/** @param named the page the element names as that of its sequences */
function itemText(writing: Writing, item: ContentItem, named: number | undefined, parent: string): string {
  switch (item.kind) {
    case 'element':
      return writeElement(writing, item.element, parent);
    case 'field':
      return `<</Type/OBJR/Pg ${pageOf(writing, item.page)}/Obj ${item.ref}>>`;
    case 'sequence':
      return item.page === named ? String(item.mcid) : `<</Type/MCR/Pg ${pageOf(writing, item.page)}/MCID ${item.mcid}>>`;
  }
}

/** The parent tree: of a page the elements of all its sequences, of a field its one element. */
function writeParents(writing: Writing, { pages, fields }: Owners): string {
  const write = (text: string): string => String(writing.context.register(new WrittenObject(text)));
  const ofPages = pages.map((owners, page) => `${page} ${write(`[${owners.map((owner) => elementOf(writing, owner)).join(' ')}]`)}`);
  const ofFields = fields.map((owner, index) => `${fieldKey(pages.length, index)} ${elementOf(writing, owner)}`);
  return write(`<</Nums[${[...ofPages, ...ofFields].join('\n')}]>>`);
}

const pageOf = ({ pages }: Writing, page: number): string => known(pages[page]);
const elementOf = ({ elements }: Writing, element: StructureElement): string => known(elements.get(element));

function known(reference: string | undefined): string {
  if (reference === undefined) throw new Error('The structure names something that is not in the file.');
  return reference;
}
