import type { Agreement } from '#shared/domain/agreement';
import { fileNames, type NameFacts } from '#shared/domain/batch/file-names';
import { documentKinds, kindsOf, type DocumentKind } from '#shared/documents/document-kind';
import { partyOf } from '#shared/documents/case';
import type { Party } from '#shared/domain/party';
import { documentTitles } from '#text/agreement/agreement';
import { documentsText } from '#text/agreement/batch';
import { agreementName } from '#text/names';

/** Pages to be read and signed, or text to be worked on. */
export type Format = 'pdf' | 'docx';

/** A document that is to be made, and the name of its file. */
export type DocumentOrder = { readonly agreement: Agreement; readonly kind: DocumentKind; readonly format: Format; readonly fileName: string };

/** What is made of the chosen agreements. */
export type DocumentWish = { readonly kinds: ReadonlySet<DocumentKind>; readonly format: Format; readonly pattern: string };

/** What can be made of at least one of these agreements, in the order of the product. */
export function offeredKinds(agreements: readonly Agreement[]): readonly DocumentKind[] {
  const possible = new Set(agreements.flatMap(({ content }) => kindsOf(content)));
  return documentKinds.filter((kind) => possible.has(kind));
}

/** Every chosen document of every chosen agreement it can be made of, under names by a pattern. */
export function documentOrders(agreements: readonly Agreement[], { kinds, format, pattern }: DocumentWish, parties: readonly Party[]): readonly DocumentOrder[] {
  const digits = String(agreements.length).length;
  const documents = agreements.flatMap((agreement, index) => offeredKinds([agreement]).filter((kind) => kinds.has(kind)).map((kind) => ({ agreement, kind, facts: factsOf(agreement, kind, String(index + 1).padStart(digits, '0'), parties) })));
  const names = fileNames(pattern, documents.map(({ facts }) => facts), `.${format}`);
  return documents.map(({ agreement, kind }, index) => ({ agreement, kind, format, fileName: names[index] ?? '' }));
}

function factsOf({ content, finishedOn }: Agreement, kind: DocumentKind, order: string, parties: readonly Party[]): NameFacts {
  return {
    'kraj': agreementName(partyOf(parties, content.region.partyId)),
    'číslo': content.coordinator.number ?? content.region.number ?? '',
    'dokument': documentTitles[kind],
    'rok': String(content.contribution.firstYear ?? ''),
    'stav': finishedOn === null ? documentsText.draft : documentsText.finished,
    'pořadí': order,
  };
}
