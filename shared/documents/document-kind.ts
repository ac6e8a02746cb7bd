import { z } from 'zod';

/** What is signed of an agreement of its own, and its annexes. */
export const agreementKinds = ['agreement', 'annex-1', 'annex-2', 'annex-3', 'agreement-with-annexes'] as const;

/** What an amendment of an agreement consists of: the amendment itself, and for information the agreement as amended. */
export const amendmentKinds = ['amendment', 'consolidated-text'] as const;

/** The papers around an agreement or an amendment; they can be written at any time. */
export const paperKinds = ['termination', 'memorandum', 'resolution', 'covering-letter', 'call-for-payment', 'control-sheet', 'handover-protocol', 'power-of-attorney'] as const;

/** Letters about the contribution of one year besides the call for payment; what they say follows from how it stands, so they are made where payments are. */
export const letterKinds = ['reminder', 'receipt'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Every document that can be made of an agreement and its papers alone. */
export const documentKinds = [...agreementKinds, ...amendmentKinds, ...paperKinds] as const;

export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** Whatever can be composed. */
export type ComposedKind = DocumentKind | LetterKind;

export const paperKindSchema = z.enum(paperKinds);
export type PaperKind = z.infer<typeof paperKindSchema>;

/** Whether a document is the agreement, or a part of it. */
export const isOfAgreement = (kind: ComposedKind): boolean => agreementKinds.some((each) => each === kind);

/** Whether a document is one of the papers around an agreement. */
export const isPaper = (kind: ComposedKind): kind is PaperKind => paperKinds.some((each) => each === kind);

/** Whether a document is a letter about the contribution of one year, other than the call. */
export const isLetter = (kind: string): kind is LetterKind => letterKinds.some((each) => each === kind);

/** Tells an agreement of its own from an amendment of one. */
type Amending = { readonly amendment: unknown };

/** What finishing fixes for good. */
export const kindsOfEdition = ({ amendment }: Amending): readonly DocumentKind[] => (amendment === null ? agreementKinds : amendmentKinds);

/** Every document that can be made of this agreement, or of this amendment. */
export const kindsOf = (content: Amending): readonly DocumentKind[] => [...kindsOfEdition(content), ...paperKinds];
