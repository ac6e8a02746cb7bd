import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { issueCodes } from '#shared/domain/issue-code';
import { plainDateSchema } from '#shared/domain/plain-date';
import { requestKindSchema } from '#shared/domain/payments/payment-request';
import { answerDifferenceSchema } from '#shared/domain/register/answer';
import { findingSchema } from '#shared/domain/register/finding';
import { regionCodeSchema } from '#shared/domain/region';
import { signatorySchema } from '#shared/domain/signature';
import { readingProblemSchema } from '#shared/domain/statements/reading-problem';
import { missingDatumSchema } from '#shared/documents/missing';
import { templateFaultSchema } from '#shared/templates/template-fault';
import { templateIdSchema } from '#shared/templates/template-id';

/** One thing wrong with an input: where, and which rule. `limit` is the bound that was passed, where there is one. */
const inputIssueSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.enum(issueCodes),
  limit: z.number().optional(),
});
export type InputIssue = z.infer<typeof inputIssueSchema>;

/** A character the document font lacks, and the field it stands in when that is known. */
const unprintableSchema = z.object({
  character: z.string(),
  /** `U+1F600` */
  codePoint: z.string(),
  field: z.string().nullable(),
  /** The text around it. */
  excerpt: z.string(),
});

const storage = { folder: z.string() };

/** What may be wrong with a file that comes from outside. */
const fileFaults = [
  z.object({ code: z.literal('file-empty'), fileName: z.string() }),
  /** `limit` in bytes. */
  z.object({ code: z.literal('file-too-large'), fileName: z.string(), limit: z.number() }),
  /** Not one of the kinds that are taken. */
  z.object({ code: z.literal('file-of-unknown-kind'), fileName: z.string() }),
  /** The name says one kind, the content is another. */
  z.object({ code: z.literal('file-not-what-it-says'), fileName: z.string(), found: z.enum(['pdf', 'png', 'jpeg']) }),
  z.object({ code: z.literal('file-damaged'), fileName: z.string() }),
  z.object({ code: z.literal('pdf-encrypted'), fileName: z.string() }),
  /** A file of record that should lie in the ledger's folder does not. */
  z.object({ code: z.literal('stored-file-missing'), file: z.string() }),
  /** Its content is not what was put there. */
  z.object({ code: z.literal('stored-file-damaged'), file: z.string() }),
] as const;

/** Why a file cannot be read as a Word document (DOCX). */
const wordFaults = [
  z.object({ code: z.literal('word-file-unknown'), fileName: z.string() }),
  /** A .doc of Word 97 to 2003. */
  z.object({ code: z.literal('word-file-old'), fileName: z.string() }),
  z.object({ code: z.literal('word-file-encrypted'), fileName: z.string() }),
  /** Made to do harm: it swells, leads out of itself, or declares entities. */
  z.object({ code: z.literal('word-file-unsafe'), fileName: z.string() }),
] as const;

/** Why a document cannot be signed with a key file (.p12, .pfx). */
const signingFaults = [
  z.object({ code: z.literal('agreement-not-finished') }),
  z.object({ code: z.literal('key-wrong-password') }),
  /** No PKCS #12 file at all, or one of a form that cannot be read. */
  z.object({ code: z.literal('key-file-unreadable') }),
  z.object({ code: z.literal('key-file-without-key') }),
  /** The key's algorithm cannot sign here. */
  z.object({ code: z.literal('key-unsupported'), algorithm: z.string() }),
  z.object({ code: z.literal('certificate-expired'), validTo: instantSchema }),
  z.object({ code: z.literal('certificate-not-yet-valid'), validFrom: instantSchema }),
  /** Its key usage names neither digital signature nor non-repudiation. */
  z.object({ code: z.literal('certificate-not-for-signing') }),
  z.object({ code: z.literal('already-signed'), signatory: signatorySchema }),
  /** The PDF has no empty signature field of this party. */
  z.object({ code: z.literal('no-signature-field') }),
] as const;

/** Why a file is not read as a table (CSV, XLSX). */
const tableFaults = [
  /** Neither CSV nor XLSX. */
  z.object({ code: z.literal('table-of-unknown-kind'), fileName: z.string() }),
  /** An XLS file of Excel before 2007, or a workbook locked by a password: both lie in the same kind of container. */
  z.object({ code: z.literal('table-old-or-locked'), fileName: z.string() }),
  /** The name says one of the two, the content is something else. */
  z.object({ code: z.literal('table-not-what-it-says'), fileName: z.string() }),
  /** No row below the titles. */
  z.object({ code: z.literal('table-without-rows'), fileName: z.string() }),
  /** `limit` in bytes of the file or of what is packed in it, or in rows or columns. */
  z.object({ code: z.literal('table-too-large'), fileName: z.string(), what: z.enum(['file', 'unpacked', 'rows', 'columns']), limit: z.number() }),
] as const;

/** Why a template is not kept. */
const templateFaults = [
  z.object({ code: z.literal('template-not-json'), fileName: z.string() }),
  z.object({ code: z.literal('template-of-other-program'), fileName: z.string() }),
  /** `version` of the form of the file. */
  z.object({ code: z.literal('template-newer'), fileName: z.string(), version: z.number() }),
  /** `path` says where, as `template.parts.3.variants`. */
  z.object({ code: z.literal('template-damaged'), fileName: z.string(), path: z.string() }),
  /** The faults are in the template named: of the agreement, or of a document that refers to it. */
  z.object({ code: z.literal('template-faulty'), template: templateIdSchema, faults: z.array(templateFaultSchema) }),
] as const;

/** Why an agreement is not amended so. */
const amendmentFaults = [
  /** The amendment before has to be finished first. */
  z.object({ code: z.literal('amendment-unfinished'), agreementId: agreementIdSchema }),
  z.object({ code: z.literal('amendment-number-taken'), number: z.number() }),
  /** A later amendment is based on it. */
  z.object({ code: z.literal('agreement-amended'), agreementId: agreementIdSchema }),
] as const;

/** Why nothing is sent to the register of contracts, or an answer of it is not taken. */
const registerFaults = [
  z.object({ code: z.literal('register-not-ready'), findings: z.array(findingSchema) }),
  /** No XML, not whole, or not what an answer holds. */
  z.object({ code: z.literal('register-answer-unreadable'), fileName: z.string() }),
  /** Made to do harm: it has a document type or entities. */
  z.object({ code: z.literal('register-answer-unsafe'), fileName: z.string() }),
  /** Something else than an answer; `root` is the name of its root element. */
  z.object({ code: z.literal('register-answer-unknown'), fileName: z.string(), root: z.string() }),
  /** `candidates`: how many agreements it fits; where that is none, in what it differs from the nearest. */
  z.object({ code: z.literal('register-answer-of-other-record'), fileName: z.string(), candidates: z.number(), differences: z.array(answerDifferenceSchema) }),
  z.object({ code: z.literal('register-answer-in-future'), fileName: z.string(), on: plainDateSchema }),
] as const;

/** Why a file another office sent is not taken over. */
const exchangeFaults = [
  z.object({ code: z.literal('exchange-unreadable'), fileName: z.string() }),
  /** What is here is not what the person saw when the file was read. */
  z.object({ code: z.literal('exchange-seen-otherwise'), fileName: z.string() }),
  /** `version` of the form of the file. */
  z.object({ code: z.literal('exchange-newer'), fileName: z.string(), version: z.number() }),
  /** `member`: what of it is not as it was sent; null where that is the file around. */
  z.object({ code: z.literal('exchange-altered'), fileName: z.string(), member: z.string().nullable() }),
  /** It is about an agreement of other regions than ours. */
  z.object({ code: z.literal('exchange-of-other-region'), fileName: z.string(), region: regionCodeSchema.nullable() }),
  /** It is about an amendment of an agreement that is not here. */
  z.object({ code: z.literal('exchange-base-missing'), fileName: z.string() }),
] as const;

/** Why payments are not changed so. */
const paymentFaults = [
  /** Something dated in it would change. */
  z.object({ code: z.literal('year-closed'), year: z.number() }),
  z.object({ code: z.literal('year-not-closed'), year: z.number() }),
  /** A year is closed once it is over. */
  z.object({ code: z.literal('year-not-over'), year: z.number() }),
  /** A payment of a statement is undone with the statement it came from. */
  z.object({ code: z.literal('payment-of-statement'), fileName: z.string() }),
  /** The account is known as another party's. */
  z.object({ code: z.literal('account-of-other-party'), party: regionCodeSchema }),
  /** Faults of a file of statements by which part of it is not known. */
  z.object({ code: z.literal('statement-unreadable'), fileName: z.string(), problems: z.array(readingProblemSchema) }),
  /** Its own figures do not agree, and nobody said to take it over all the same. */
  z.object({ code: z.literal('statement-mismatch'), fileName: z.string(), problems: z.array(readingProblemSchema) }),
  /** The account is none of the office's. */
  z.object({ code: z.literal('statement-of-other-account'), fileName: z.string(), account: z.string() }),
  /** No such letter can be issued about the contribution of that year on that day. */
  z.object({ code: z.literal('request-not-possible'), kind: requestKindSchema, year: z.number() }),
  z.object({ code: z.literal('request-incomplete'), missing: z.array(missingDatumSchema) }),
  /** A later letter or a delivery followed the one of that number. */
  z.object({ code: z.literal('request-followed'), number: z.string() }),
  /** An order that waits for the bank pays it already, and nobody said to issue another all the same. */
  z.object({ code: z.literal('already-ordered'), year: z.number(), reference: z.string() }),
] as const;

/** Every failure that may reach a caller. `code` is stable; the window owns the wording. */
export const apiErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('unknown-operation'), operation: z.string() }),
  z.object({ code: z.literal('invalid-json'), reason: z.string() }),
  z.object({ code: z.literal('invalid-input'), issues: z.array(inputIssueSchema) }),
  z.object({ code: z.literal('not-found'), what: z.enum(['agreement', 'party', 'edition', 'entry', 'base', 'template', 'attachment', 'file', 'fact', 'payment', 'decision', 'learnt-account', 'statement', 'order', 'contribution', 'request']), id: z.string() }),
  /** Somebody changed the record since the caller read it. */
  z.object({ code: z.literal('changed-meanwhile'), revision: z.number() }),
  /** One active agreement per region. */
  z.object({ code: z.literal('region-has-agreement'), agreementId: agreementIdSchema }),
  z.object({ code: z.literal('agreement-finished') }),
  z.object({ code: z.literal('agreement-incomplete'), missing: z.array(missingDatumSchema) }),
  z.object({ code: z.literal('agreement-removed') }),
  z.object({ code: z.literal('unprintable-characters'), characters: z.array(unprintableSchema) }),
  ...fileFaults,
  ...wordFaults,
  ...signingFaults,
  ...tableFaults,
  ...templateFaults,
  ...amendmentFaults,
  ...registerFaults,
  ...exchangeFaults,
  ...paymentFaults,
  z.object({ code: z.literal('not-on-this-host') }),
  z.object({ code: z.literal('storage-unreadable'), ...storage }),
  z.object({ code: z.literal('storage-not-writable'), ...storage }),
  z.object({ code: z.literal('storage-full'), ...storage }),
  z.object({ code: z.literal('storage-not-a-folder'), ...storage }),
  z.object({ code: z.literal('storage-busy'), ...storage }),
  /** The ledger file is damaged; it was left untouched. */
  z.object({ code: z.literal('storage-corrupt'), file: z.string() }),
  /** The ledger was written by a newer version of the application; it was left untouched. */
  z.object({ code: z.literal('storage-newer'), file: z.string(), version: z.number() }),
  /** The ledger can be read, so there is no reason to set it aside. */
  z.object({ code: z.literal('storage-healthy') }),
  /** The window cannot reach the application: its host has ended. */
  z.object({ code: z.literal('unreachable') }),
  z.object({ code: z.literal('unexpected'), incident: z.string() }),
]);
export type ApiError = z.infer<typeof apiErrorSchema>;
