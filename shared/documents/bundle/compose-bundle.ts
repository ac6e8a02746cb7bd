import type { Block, DocumentContent, DocumentPart } from '#shared/documents/block';
import { coverBlocks } from '#shared/documents/bundle/cover';
import { partyOf, type AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import { isPaper, type DocumentKind } from '#shared/documents/document-kind';
import { portableFileName } from '#shared/documents/file-name';
import { kindName } from '#shared/documents/kind-name';
import { widestRange, type PageRange } from '#shared/documents/page-range';
import { documentName } from '#shared/documents/papers/document-name';
import { typesetPart } from '#shared/documents/typography';
import type { RegionCode } from '#shared/domain/region';

export type BundleWish = {
  /** What the bundle holds, in this order. */
  readonly kinds: readonly DocumentKind[];
  /** The region whose office makes it. */
  readonly office: RegionCode | null;
  /** Where the annex of a resolution stands when the bundle does not hold it. */
  readonly annexPages: PageRange | null;
  /** What finishing fixed of a finished agreement, for the documents that are part of it. */
  readonly fixed?: AgreementCase;
};

/**
 * A bundle (souhrnný spis): several documents of one agreement in one file, behind a cover that lists them with their pages.
 * @param pages where each document stands, the cover counted in; while this is not known, numbers as long as they may get
 */
export function composeBundle(agreementCase: AgreementCase, { kinds, office, annexPages, fixed = agreementCase }: BundleWish, pages: readonly PageRange[] | null): DocumentContent {
  const places = kinds.map((kind, index) => ({ kind, name: kindName(agreementCase, kind), pages: pages?.[index] ?? widestRange }));
  const concluded = places.find(({ kind }) => isConcluded(kind))?.pages ?? annexPages;
  const documents = places.map(({ kind, name }) => ({ name, content: composeDocument(isPaper(kind) ? agreementCase : fixed, kind, office, concluded) }));
  const region = partyOf(agreementCase.parties, agreementCase.content.region.partyId)?.content.name.nominative;
  const cover = typesetPart({ blocks: coverBlocks(agreementCase, places) });
  return {
    ...aboutAll(documents.map(({ content }) => content)),
    title: ['Souhrnný spis', documentName(agreementCase, 'nominative'), ...(region === undefined ? [] : [region])].join(' – '),
    header: { left: 'Souhrnný spis – KPBI', right: [] },
    draft: false,
    parts: [{ ...cover, bookmark: 'Souhrnný spis' }, ...documents.flatMap(({ name, content }) => partsOf(name, content))],
  };
}

/** What a resolution decides on; its material says where in the bundle it stands. */
export const isConcluded = (kind: DocumentKind): boolean => kind === 'agreement-with-annexes' || kind === 'amendment';

type About = Pick<DocumentContent, 'author' | 'subject' | 'keywords'>;

/** All documents are of one agreement and one office, so the first speaks for them. */
function aboutAll([first]: readonly DocumentContent[]): About {
  return { author: first?.author ?? '', subject: first?.subject ?? '', keywords: first?.keywords ?? [] };
}

function partsOf(name: string, { parts, header, draft }: DocumentContent): readonly DocumentPart[] {
  return parts.map(({ blocks, ...part }, index) => ({ ...part, blocks: blocks.map(unsigned), head: { header, draft }, ...(index === 0 ? { bookmark: name } : {}) }));
}

/** What is signed is each document itself: the bundle has no fields for signatures. */
function unsigned(block: Block): Block {
  return block.kind === 'signatures' ? { ...block, parties: block.parties.map((party) => ({ ...party, side: null })) } : block;
}

/** „Souhrnný spis KPBI – Olomoucký kraj.pdf“ */
export function bundleFileName({ content, parties }: AgreementCase): string {
  const region = partyOf(parties, content.region.partyId)?.content.name.nominative;
  return portableFileName(`${['Souhrnný spis KPBI', ...(region === undefined ? [] : [region])].join(' – ')}.pdf`);
}
