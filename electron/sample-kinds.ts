import { documentKinds } from '#shared/documents/document-kind';

/** What the sample consists of: every document, the agreement as a Word file, and signed by both parties; that last, for it is finished first. */
export const sampleKinds = [...documentKinds, 'agreement-docx', 'agreement-signed'] as const;
export type SampleKind = (typeof sampleKinds)[number];
