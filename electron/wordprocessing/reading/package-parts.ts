import type { Element } from '@xmldom/xmldom';
import type { Archive } from './archive';
import { attributeOf, elementsIn, parseXml } from './xml';
import { DocxRefusal } from '#wordprocessing/docx-fault';

/** The parts of a word processor's package that hold something to read; null where it has none. */
export type PackageParts = {
  readonly document: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly comments: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
  readonly properties: Element | null;
};

/** @throws DocxRefusal `word-file-unknown` for a package of another program */
export function readParts(archive: Archive): PackageParts {
  if (!archive.has('[Content_Types].xml')) throw new DocxRefusal('word-file-unknown');
  const roots = relationships(archive, '');
  const main = roots.get('officeDocument');
  if (main === undefined || !isWordDocument(archive, main)) throw new DocxRefusal('word-file-unknown');
  const related = relationships(archive, main);
  const part = (name: string | undefined) => (name !== undefined && archive.has(name) ? parseXml(archive.read(name)) : null);
  return {
    document: parseXml(archive.read(main)),
    styles: part(related.get('styles')),
    numbering: part(related.get('numbering')),
    comments: part(related.get('comments')),
    footnotes: part(related.get('footnotes')),
    endnotes: part(related.get('endnotes')),
    properties: part(roots.get('custom-properties')),
  };
}

function isWordDocument(archive: Archive, main: string): boolean {
  const types = elementsIn(parseXml(archive.read('[Content_Types].xml')));
  const type = types.find((each) => attributeOf(each, 'PartName') === `/${main}`);
  return /wordprocessingml|ms-word/u.test(attributeOf(type, 'ContentType') ?? '');
}

/** Names of the parts a part refers to, by the last word of the relationship's type. What lies outside the package is left there. */
function relationships(archive: Archive, source: string): ReadonlyMap<string, string> {
  const slash = source.lastIndexOf('/');
  const folder = source.slice(0, slash + 1);
  const name = `${folder}_rels/${source.slice(slash + 1)}.rels`;
  if (!archive.has(name)) return new Map();
  const inside = elementsIn(parseXml(archive.read(name))).filter((each) => attributeOf(each, 'TargetMode') !== 'External');
  return new Map(inside.map((each) => [typeOf(each), resolved(folder, attributeOf(each, 'Target') ?? '')]));
}

const typeOf = (relationship: Element): string => (attributeOf(relationship, 'Type') ?? '').split('/').at(-1) ?? '';

/** A target as the name of a part: `comments.xml` beside `word/document.xml` is `word/comments.xml`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  return path.split('/').reduce<readonly string[]>((steps, step) => (step === '..' ? steps.slice(0, -1) : step === '.' ? steps : [...steps, step]), []).join('/');
}
