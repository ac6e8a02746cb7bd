import { agreementKinds, amendmentKinds, paperKinds } from '#shared/documents/document-kind';
import { requestKinds } from '#shared/domain/payments/payment-request';

/** The sample by the state its agreement is in when it is made: a draft with gaps, complete with its papers, signed by both parties, published, amended, as it is taken out of the product then, as the coordinator asks for its first contribution, as the region pays it, and as the coordinator reports of all regions. */
export const sampleStages = {
  draft: agreementKinds,
  complete: [...paperKinds.filter((kind) => kind !== 'call-for-payment'), 'agreement-docx', 'bundle'],
  signed: ['agreement-signed', 'agreement-redacted', 'register-publish-xml', 'register-package', 'exchange'],
  published: ['register-modify-xml', 'register-add-attachment-xml', 'register-withdraw-xml'],
  amended: [...amendmentKinds, 'redline'],
  exported: ['deadlines-ics', 'agreements-xlsx', 'agreement-folder'],
  asked: requestKinds,
  ordered: ['payment-order-abo', 'payment-order-pain001'],
  reported: ['payments-xlsx', 'year-report', 'year-report-xlsx'],
} as const;

/** What the sample consists of, in the order in which it is written. */
export const sampleKinds = [...sampleStages.draft, ...sampleStages.complete, ...sampleStages.signed, ...sampleStages.published, ...sampleStages.amended, ...sampleStages.exported, ...sampleStages.asked, ...sampleStages.ordered, ...sampleStages.reported] as const;
export type SampleKind = (typeof sampleKinds)[number];
export type AskedKind = (typeof sampleStages.asked)[number];
export type ExportedKind = (typeof sampleStages.exported)[number];
