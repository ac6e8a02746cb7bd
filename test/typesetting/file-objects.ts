import { execFileSync } from 'node:child_process';
import { onFile } from '#test/typesetting/poppler';

/** An object of a file as qpdf writes it in JSON: names begin with a stroke, strings with `u:`, references end with ` R`. */
export type FileObject = null | boolean | number | string | readonly FileObject[] | { readonly [key: string]: FileObject };

export type FileDictionary = { readonly [key: string]: FileObject };

/** The objects of a file, read by an independent program. */
export type FileObjects = {
  readonly catalog: FileDictionary;
  /** References to the pages, in order. */
  readonly pages: readonly string[];
  /** The dictionary a reference leads to, that of a stream too; a dictionary itself. */
  readonly dictionary: (value: FileObject | undefined) => FileDictionary;
  /** What is in the array a reference leads to; where it is no array, the value alone, or nothing. */
  readonly array: (value: FileObject | undefined) => readonly FileObject[];
};

/** A name, a string or a reference. */
export function text(value: FileObject | undefined): string {
  if (typeof value !== 'string') throw new Error(`No text: ${JSON.stringify(value)}`);
  return value;
}

export function objectsOf(pdf: Uint8Array): FileObjects {
  const out = onFile(pdf, (_, file) => execFileSync('qpdf', ['--json=2', '--json-key=qpdf', '--json-key=pages', file], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  const { qpdf, pages } = JSON.parse(out) as QpdfOutput;
  const [, objects] = qpdf;
  const valueOf = (value: FileObject | undefined): FileObject => (typeof value === 'string' && value.endsWith(' R') ? held(objects[`obj:${value}`]) : (value ?? null));
  const dictionary = (value: FileObject | undefined): FileDictionary => {
    const found = valueOf(value);
    if (!isDictionary(found)) throw new Error(`No dictionary: ${JSON.stringify(value)}`);
    return found;
  };
  const array = (value: FileObject | undefined): readonly FileObject[] => {
    const found = valueOf(value);
    if (isArray(found)) return found;
    return value === undefined || found === null ? [] : [value];
  };
  return { catalog: dictionary(dictionary(held(objects['trailer']))['/Root']), pages: pages.map(({ object }) => object), dictionary, array };
}

type Held = { readonly value?: FileObject; readonly stream?: { readonly dict: FileObject } };
type QpdfOutput = { readonly qpdf: readonly [object, Readonly<Record<string, Held>>]; readonly pages: readonly { readonly object: string }[] };

const held = (object: Held | undefined): FileObject => object?.value ?? object?.stream?.dict ?? null;
const isArray = (value: FileObject): value is readonly FileObject[] => Array.isArray(value);
const isDictionary = (value: FileObject): value is FileDictionary => typeof value === 'object' && value !== null && !isArray(value);
