import { text, type FileDictionary, type FileObject, type FileObjects } from '#test/typesetting/file-objects';

/** A structure element as a file has it. */
export type TreeElement = {
  readonly kind: 'element';
  readonly type: string;
  readonly ref: string;
  readonly entries: FileDictionary;
  readonly kids: readonly TreeKid[];
};

export type TreeKid =
  | TreeElement
  | { readonly kind: 'sequence'; readonly page: string; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: string; readonly annotation: string };

/** The elements below the root of the structure, as ISO 32000-1, 14.7.2 says they are to be read. */
export function treeOf({ catalog, dictionary, array }: FileObjects): TreeElement {
  const elementAt = (ref: string, parent: string): TreeElement => {
    const entries = dictionary(ref);
    if (entries['/P'] !== parent) throw new Error(`${ref} does not know its parent.`);
    const kids = array(entries['/K']).map((kid) => kidOf(kid, entries['/Pg'], ref));
    return { kind: 'element', type: text(entries['/S']).slice(1), ref, entries, kids };
  };
  const kidOf = (kid: FileObject, page: FileObject | undefined, parent: string): TreeKid => {
    if (typeof kid === 'number') return { kind: 'sequence', page: text(page), mcid: kid };
    if (typeof kid === 'string') return elementAt(kid, parent);
    const item = dictionary(kid);
    return item['/Type'] === '/OBJR' ? { kind: 'annotation', page: text(item['/Pg']), annotation: text(item['/Obj']) } : { kind: 'sequence', page: text(item['/Pg']), mcid: Number(item['/MCID']) };
  };
  const root = text(catalog['/StructTreeRoot']);
  return elementAt(text(dictionary(root)['/K']), root);
}

/** An element and all below it, in reading order. */
export function elementsOf(element: TreeElement): readonly TreeElement[] {
  return [element, ...element.kids.flatMap((kid) => (kid.kind === 'element' ? elementsOf(kid) : []))];
}

/** What the elements of one type hold, in short: their types one inside the other. */
export function outlineOf({ type, kids }: TreeElement): string {
  const inner = kids.flatMap((kid) => (kid.kind === 'element' ? [outlineOf(kid)] : []));
  return inner.length === 0 ? type : `${type}(${inner.join(' ')})`;
}

/** Whose the sequences and annotations are, as the parent tree says: `page mcid` or the annotation, and the element. */
export function parentsOf({ catalog, pages, dictionary, array }: FileObjects): ReadonlyMap<string, string> {
  const numbers = array(dictionary(dictionary(catalog['/StructTreeRoot'])['/ParentTree'])['/Nums']);
  const entry = (key: FileObject | undefined): FileObject | undefined => numbers[numbers.findIndex((number, index) => index % 2 === 0 && number === key) + 1];
  const found = new Map<string, string>();
  for (const page of pages) {
    const { '/StructParents': own, '/Annots': annotations } = dictionary(page);
    if (numbers.includes(own ?? null)) array(entry(own)).forEach((owner, mcid) => found.set(`${page} ${mcid}`, text(owner)));
    for (const annotation of array(annotations)) found.set(text(annotation), text(entry(dictionary(annotation)['/StructParent'])));
  }
  return found;
}
