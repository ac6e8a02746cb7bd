import { Document, Packer, SectionType } from 'docx';
import { elementsOf, type BlockWriting, type Element } from './writing/block-elements';
import { margins, pageHeight, pageWidth } from './writing/measures';
import { createNumberPlan } from './writing/number-plan';
import { numberingDefinitions } from './writing/numbering';
import { coreProperties, settled } from './writing/package';
import { firstHeaderOf, footerOf, headerOf } from './writing/running-lines';
import { styles } from './writing/styles';
import { marking } from './writing/texts';
import type { DocumentContent, DocumentPart } from '#shared/documents/block';
import { bookmarkName } from '#shared/documents/word/bookmark-name';

/** How a file is made. `properties` are kept in it by name, and read back with it. */
export type WritingOptions = { readonly producedAt: string; readonly properties: Readonly<Record<string, string>> };

/**
 * A document as a DOCX file (ISO/IEC 29500, transitional) that is edited by its styles and lists: numbers, pages and heads of
 * tables are the word processor's own, and every part of a template is marked by a bookmark. Equal content and options give
 * equal bytes.
 */
export async function writeDocx(content: DocumentContent, { producedAt, properties }: WritingOptions): Promise<Uint8Array> {
  const { title, author, subject, keywords, header, draft, parts } = content;
  const head = { header, draft };
  const document = new Document({
    title,
    creator: author,
    subject,
    keywords: keywords.join(', '),
    styles,
    numbering: numberingDefinitions,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
    customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: { size: { width: pageWidth, height: pageHeight }, margin: margins } },
        headers: { default: headerOf(head), first: firstHeaderOf(head) },
        footers: { default: footerOf(), first: footerOf() },
        children: partsElements(parts),
      },
    ],
  });
  const file = await Packer.pack(document, 'uint8array', undefined, [{ path: 'docProps/core.xml', data: coreProperties(content, producedAt) }]);
  return settled(file, producedAt);
}

function partsElements(parts: readonly DocumentPart[]): readonly Element[] {
  const nextInstance = counter();
  return parts.flatMap(({ template, blocks }, index) => {
    const writing: BlockWriting = { plan: createNumberPlan(nextInstance), mark: marking((id) => bookmarkName(template, id)) };
    return blocks.flatMap((block, place) => {
      const begins = index > 0 && place === 0 ? { pageBreakBefore: true } : {};
      return elementsOf(writing, block, begins, blocks[place + 1]?.kind === 'signatures');
    });
  });
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}
