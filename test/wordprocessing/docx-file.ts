import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentContent } from '#shared/documents/block';
import type { WordDocument } from '#shared/documents/word/word-document';
import { readDocx } from '#wordprocessing/read-docx';
import { writeDocx } from '#wordprocessing/write-docx';
import { aCase } from '#test/support/agreement-builder';

export const producedAt = '2024-01-15T10:00:00.000Z';

export const agreement: DocumentContent = composeDocument(aCase(), 'agreement-with-annexes');

export const writing = (content: DocumentContent = agreement): Promise<Uint8Array> => writeDocx(content, { producedAt, properties: { kpbi: 'agreement-with-annexes' } });

/** @throws where the file is refused */
export function read(bytes: Uint8Array): WordDocument {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The code a file is refused with; null when it is read. */
export function refusal(bytes: Uint8Array): string | null {
  const result = readDocx(bytes);
  return result.ok ? null : result.error.code;
}

export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The file with one of its parts edited. */
export function edited(bytes: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = partsOf(bytes);
  return zipped({ ...parts, [part]: edit(parts[part] ?? '') });
}

/** The smallest DOCX there is, around a body. */
export const packageOf = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** Texts of the paragraphs of a body; tables as rows. */
export const textsIn = (body: string): readonly string[] => read(packageOf(body)).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.join(' | '))));
