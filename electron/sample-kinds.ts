import { documentKinds } from '#shared/documents/document-kind';

/** What the sample consists of: every document, and the agreement signed by both parties; the last, for it is finished first. */
export const sampleKinds = [...documentKinds, 'agreement-signed'] as const;
export type SampleKind = (typeof sampleKinds)[number];
