import { z } from 'zod';
import { exporting } from '#shared/api/exports';
import { base64, byId, upload } from '#shared/api/inputs';
import { operation, type Client, type Handlers } from '#shared/api/operation';
import { exchange } from '#shared/api/exchange';
import { orders } from '#shared/api/orders';
import { payments } from '#shared/api/payments';
import { register } from '#shared/api/register';
import { search } from '#shared/api/search';
import { life } from '#shared/api/life';
import { reports } from '#shared/api/reports';
import { requests } from '#shared/api/requests';
import { statements } from '#shared/api/statements';
import { storage } from '#shared/api/storage';
import { againstSchema } from '#shared/documents/comparison/against';
import { changesSchema } from '#shared/documents/comparison/wording-change';
import { documentKinds, documentKindSchema, paperKindSchema } from '#shared/documents/document-kind';
import { wordReadingSchema } from '#shared/documents/word/proposal';
import { missingDatumSchema } from '#shared/documents/missing';
import { agreementContentSchema, agreementIdSchema, agreementSchema } from '#shared/domain/agreement';
import { batchDraftSchema } from '#shared/domain/batch/batch-values';
import { tableFormats, tableSchema } from '#shared/domain/batch/table';
import { officeContentSchema, officeSchema } from '#shared/domain/office';
import { partyContentSchema, partySchema } from '#shared/domain/party';
import { filingContentSchema } from '#shared/domain/filing';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { papersContentSchema } from '#shared/domain/papers';
import { plainDateSchema } from '#shared/domain/plain-date';
import { preferencesSchema } from '#shared/domain/preferences';
import { attachmentIdSchema, sha256Schema, signableKindSchema, storedTypeSchema } from '#shared/domain/record';
import { certificateSchema, largestKeyFile, signatorySchema, signatureReportSchema } from '#shared/domain/signature';
import { differenceSchema } from '#shared/documents/differences';
import { rule } from '#shared/domain/refine';
import { cooperatingRegionSchema, regionCodeSchema } from '#shared/domain/region';
import { unparsedSchema } from '#shared/domain/unparsed';
import { templateRefSchema, templateSchema } from '#shared/templates/template';

const nothing = z.strictObject({});
const revision = z.int().nonnegative();
/** Whether what is replaced was written by another window, and not by the one that saves: it then stays in the history by itself. */
const overOthers = z.boolean().default(false);
const folder = z.string().trim().min(1).max(4096);

const storedInput = z.strictObject({ id: agreementIdSchema, sha256: sha256Schema });
const storedOutput = z.strictObject({ fileName: z.string(), type: storedTypeSchema, content: base64 });
const attachmentInput = z.strictObject({ id: agreementIdSchema, attachmentId: attachmentIdSchema });

/** A PKCS #12 file (.p12, .pfx) as base64, and its password: used for one call and forgotten. */
const keyParts = { key: base64.max(4 * Math.ceil(largestKeyFile / 3), { error: 'too-long' }), password: z.string().max(1000) };
const keyInput = z.strictObject(keyParts);
const signing = { signatory: signatorySchema, ...keyParts, reason: lineSchema.nullable() };

/** A place on a page where a field of the agreement shows, in points from the top left corner of the page. */
export const anchorSchema = z.strictObject({
  field: z.string(),
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Anchor = z.infer<typeof anchorSchema>;

const renderedSchema = z.strictObject({
  fileName: z.string(),
  /** The PDF, base64. */
  pdf: z.base64(),
  pages: z.int().positive(),
  anchors: z.array(anchorSchema),
  missing: z.array(missingDatumSchema),
});
export type RenderedDocument = z.infer<typeof renderedSchema>;

/** A comparison: its pages, and what changed as a list. */
const comparedSchema = z.strictObject({ ...renderedSchema.shape, ...changesSchema.shape });
export type RenderedComparison = z.infer<typeof comparedSchema>;

const { id, parts, note } = templateSchema.shape;
const savedTemplateSchema = z.strictObject({ id, based: templateRefSchema, parts, note });

const office = {
  get: operation('The office that uses the application.', nothing, officeSchema),
  update: operation('Change the office and its defaults.', z.strictObject({ revision, content: officeContentSchema, unparsed: unparsedSchema }), officeSchema),
} as const;

const parties = {
  list: operation('The fourteen regions.', nothing, z.array(partySchema)),
  update: operation(
    'Change what is known of one region.',
    z.strictObject({ id: regionCodeSchema, revision, content: partyContentSchema, unparsed: unparsedSchema }),
    partySchema,
  ),
} as const;

const agreements = {
  list: operation('All agreements, also those in the bin.', nothing, z.array(agreementSchema)),
  get: operation('One agreement.', byId, agreementSchema),
  create: operation('Start a draft, with a region or without one yet.', z.strictObject({ regionId: cooperatingRegionSchema.nullable() }), agreementSchema),
  duplicate: operation('Start a draft from another agreement; the region is left to be chosen.', byId, agreementSchema),
  amend: operation('Start a draft of the next amendment of a finished agreement, or of the one an amendment belongs to.', byId, agreementSchema),
  update: operation(
    'Save a draft; refused when it was changed since the given revision.',
    z.strictObject({ id: agreementIdSchema, revision, content: agreementContentSchema, unparsed: unparsedSchema, overOthers }),
    agreementSchema,
  ),
  remove: operation('Put a draft into the bin.', byId, agreementSchema),
  restore: operation('Take a draft back out of the bin.', byId, agreementSchema),
  finish: operation('Finish a draft; refused with the list of what is missing.', byId, agreementSchema),
  reopen: operation('Return a finished agreement to drafting, with a reason where there is one to tell.', z.strictObject({ id: agreementIdSchema, reason: paragraphSchema.nullable().default(null) }), agreementSchema),
  version: operation(
    'What an agreement and its papers said before an entry of its history (counted from 0).',
    z.strictObject({ id: agreementIdSchema, entry: z.int().nonnegative() }),
    z.strictObject({ content: agreementContentSchema, papers: papersContentSchema }),
  ),
} as const;

const papers = {
  update: operation(
    'Save what the papers around an agreement say; refused when they were changed since the given revision of theirs.',
    z.strictObject({ id: agreementIdSchema, revision, content: papersContentSchema, unparsed: unparsedSchema, overOthers }),
    agreementSchema,
  ),
} as const;

const filing = {
  update: operation(
    'Save how an agreement is kept in the records service; refused when that was changed since the given revision of it.',
    z.strictObject({ id: agreementIdSchema, revision, content: filingContentSchema, unparsed: unparsedSchema }),
    agreementSchema,
  ),
} as const;

const templates = {
  list: operation('Every version of a template the office wrote, the oldest of each first.', nothing, z.array(templateSchema)),
  save: operation('Keep a new version of a template; refused when the version it was made from is not the newest, or when it has faults.', savedTemplateSchema, templateSchema),
  importFile: operation('Keep a template from a file as the newest version.', z.strictObject(upload), templateSchema),
} as const;

const sample = {
  load: operation('Take the founding case of Olomoucký kraj as sample data.', nothing, agreementSchema),
  remove: operation('Remove all sample data.', nothing, z.strictObject({ removed: z.int().nonnegative() })),
} as const;

const documents = {
  render: operation('Make one document of a stored agreement.', z.strictObject({ id: agreementIdSchema, kind: documentKindSchema }), renderedSchema),
  preview: operation(
    'Make one document of content that need not be stored yet; the papers and the amended agreement are those of the stored one, where it is named.',
    z.strictObject({ id: agreementIdSchema.nullable(), content: agreementContentSchema, kind: documentKindSchema }),
    renderedSchema,
  ),
  previewTemplate: operation(
    'Make the document of a template that need not be stored yet, of a sample or of content that need not be stored either.',
    z.strictObject({ template: templateSchema, content: agreementContentSchema.nullable() }),
    renderedSchema,
  ),
  previewPaper: operation(
    'Make one paper of a stored agreement, from what the papers say though it need not be stored yet.',
    z.strictObject({ id: agreementIdSchema, kind: paperKindSchema, content: papersContentSchema, unparsed: unparsedSchema }),
    renderedSchema,
  ),
  save: operation(
    'Make one document and let the person choose where to save it (desktop only).',
    z.strictObject({ id: agreementIdSchema, kind: documentKindSchema }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  open: operation(
    'Make one document and open it in the program for PDF files (desktop only).',
    z.strictObject({ id: agreementIdSchema, kind: documentKindSchema }),
    z.strictObject({ path: z.string() }),
  ),
  bundle: operation(
    'Make one file of several documents, behind a cover that lists them with their pages.',
    z.strictObject({ id: agreementIdSchema, kinds: z.array(documentKindSchema).min(1).max(documentKinds.length).check(rule((kinds) => new Set(kinds).size === kinds.length, 'repeated')) }),
    renderedSchema,
  ),
} as const;

const batch = {
  draft: operation('Start one draft of many: for a region, with values by the paths of their fields.', batchDraftSchema, agreementSchema),
  readTable: operation('Read a table from a CSV or XLSX file; nothing is stored.', z.strictObject({ ...upload, sheet: z.string().nullable() }), tableSchema),
  example: operation('An example of such a table with all columns that are understood.', z.strictObject({ format: z.enum(tableFormats) }), z.strictObject({ fileName: z.string(), content: base64 })),
} as const;

const files = {
  chooseFolder: operation('Let the person choose a folder for many files (desktop only); null when they chose none.', nothing, z.strictObject({ folder: z.string().nullable() })),
  saveInto: operation('Write a new file into a folder chosen so, never over another one (desktop only).', z.strictObject({ folder, ...upload }), z.strictObject({ path: z.string() })),
  save: operation('Let the person choose where to save a file made in the window (desktop only).', z.strictObject(upload), z.strictObject({ path: z.string().nullable() })),
  show: operation('Show a file that was saved in this run in its folder (desktop only).', z.strictObject({ path: folder }), nothing),
} as const;

const comparisons = {
  render: operation('What changed in the wording of an agreement, as pages and as a list.', z.strictObject({ id: agreementIdSchema, against: againstSchema }), comparedSchema),
} as const;

const records = {
  read: operation('One file of record of an agreement, checked against its fingerprint.', storedInput, storedOutput),
  save: operation('Let the person choose where to save a copy of a file of record (desktop only).', storedInput, z.strictObject({ path: z.string().nullable() })),
  open: operation('Open a copy of a file of record in the program for its kind (desktop only).', storedInput, z.strictObject({ path: z.string() })),
  compare: operation(
    'What differs between an edition and the data of today, field by field.',
    z.strictObject({ id: agreementIdSchema, edition: z.int().positive() }),
    z.array(differenceSchema),
  ),
  attach: operation('Keep a file (PDF, PNG or JPEG) with an agreement.', z.strictObject({ id: agreementIdSchema, ...upload }), agreementSchema),
  detach: operation('Take an attachment off the list; its file stays.', attachmentInput, agreementSchema),
  reattach: operation('Put an attachment back on the list.', attachmentInput, agreementSchema),
} as const;

const signatures = {
  describeKey: operation('What the certificate in a key file says of itself.', keyInput, certificateSchema),
  sign: operation(
    'Sign a document of the finished agreement with a key file; the signed copy is kept beside the document.',
    z.strictObject({ id: agreementIdSchema, kind: signableKindSchema, ...signing }),
    agreementSchema,
  ),
  signFile: operation(
    'Sign a PDF made by this application, such as one the other party signed before.',
    z.strictObject({ ...upload, ...signing }),
    z.strictObject({ fileName: z.string(), pdf: base64 }),
  ),
  verify: operation('Who signed a PDF, when, and whether it is intact.', z.strictObject(upload), signatureReportSchema),
  verifyStored: operation('The same of a file of record of an agreement.', storedInput, signatureReportSchema),
} as const;

const word = {
  write: operation('Write one document of a stored agreement as a Word file (DOCX).', z.strictObject({ id: agreementIdSchema, kind: documentKindSchema }), z.strictObject({ fileName: z.string(), content: base64 })),
  save: operation(
    'Write one document as a Word file and let the person choose where to save it (desktop only).',
    z.strictObject({ id: agreementIdSchema, kind: documentKindSchema }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  read: operation('What a Word file says otherwise than the document it was made from: proposals, and what could not be matched.', z.strictObject({ id: agreementIdSchema, ...upload }), wordReadingSchema),
} as const;

const preferences = {
  get: operation('What this workstation remembers of the window.', nothing, preferencesSchema),
  set: operation('Remember how the window is arranged.', preferencesSchema, preferencesSchema),
} as const;

const host = {
  describe: operation('How the application runs.', nothing, z.strictObject({ kind: z.enum(['desktop', 'browser', 'command-line']), version: z.string(), today: plainDateSchema })),
} as const;

// Each area is a constant of its own: the type of all of them in one is more than the compiler writes down.
type Areas = {
  readonly office: typeof office;
  readonly parties: typeof parties;
  readonly agreements: typeof agreements;
  readonly papers: typeof papers;
  readonly payments: typeof payments;
  readonly statements: typeof statements;
  readonly requests: typeof requests;
  readonly orders: typeof orders;
  readonly reports: typeof reports;
  readonly life: typeof life;
  readonly filing: typeof filing;
  readonly register: typeof register;
  readonly exchange: typeof exchange;
  readonly search: typeof search;
  readonly exports: typeof exporting;
  readonly templates: typeof templates;
  readonly sample: typeof sample;
  readonly documents: typeof documents;
  readonly batch: typeof batch;
  readonly files: typeof files;
  readonly comparisons: typeof comparisons;
  readonly records: typeof records;
  readonly signatures: typeof signatures;
  readonly word: typeof word;
  readonly storage: typeof storage;
  readonly preferences: typeof preferences;
  readonly host: typeof host;
};

/** The whole boundary between the window and the machine. Nothing else crosses it. */
export const api: Areas = { office, parties, agreements, papers, payments, statements, requests, orders, reports, life, filing, register, exchange, search, exports: exporting, templates, sample, documents, batch, files, comparisons, records, signatures, word, storage, preferences, host };

export type AppClient = Client<typeof api>;
export type AppHandlers = Handlers<typeof api>;
