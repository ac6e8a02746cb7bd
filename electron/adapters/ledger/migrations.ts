/** What is known of a file of an older version before it is validated. */
type Raw = Readonly<Record<string, unknown>>;

/** A frozen step from one version of the ledger file to the next; never edited once released. */
export type Migration = { readonly from: number; readonly migrate: (file: Raw) => Raw };

/** The version this application writes. */
export const currentVersion = 6;

/** Steps in the order of their versions. */
export const migrations: readonly Migration[] = [
  { from: 1, migrate: withRecords },
  { from: 2, migrate: withTemplates },
  { from: 3, migrate: withLife },
  { from: 4, migrate: withMoney },
  { from: 5, migrate: withOwnAccounts },
];

/** Version 2 keeps editions and attachments; before it there were none. */
function withRecords(file: Raw): Raw {
  return withAgreements(file, (agreement) => ({ ...agreement, editions: [], attachments: [] }));
}

/** Version 3 keeps templates, deviations, free annexes, amendments, papers and history; before it every agreement had the first wording. */
function withTemplates(file: Raw): Raw {
  const wording = { templates: {}, deviations: [] };
  const migrate = (agreement: Raw): Raw => ({
    ...agreement,
    content: isRaw(agreement['content']) ? { ...agreement['content'], freeAnnexes: [], wording, amendment: null } : agreement['content'],
    papers: { revision: 0, content: papersOfVersion3, unparsed: {} },
    history: [],
  });
  return { ...withAgreements(file, migrate), templates: [] };
}

const papersOfVersion3 = {
  memorandum: { of: 'region', organ: 'assembly', meetingOn: null, agendaItem: null, submittedBy: null, preparedBy: null, reasons: null },
  coveringLetter: { from: 'coordinator', purpose: 'signature', writtenOn: null, reference: null, addressee: null, note: null, signedBy: null, signedByTitle: null },
  callForPayment: { number: null, year: null, issuedOn: null, signedBy: null, signedByTitle: null },
  controlSheet: { of: 'region', number: null, principal: null, budgetManager: null, chiefAccountant: null, checkedOn: null, note: null },
  handover: { from: 'coordinator', handedOverOn: null, place: null, handedOverBy: null, takenOverBy: null, counterparts: null },
  powerOfAttorney: { of: 'region', attorney: null, attorneyTitle: null, attorneyIdentity: null, scope: null, grantedOn: null, validUntil: null },
  termination: { kind: 'notice', by: 'region', writtenOn: null, reference: null, deliveredOn: null, endsOn: null, reason: null, settlement: null, coordinatorDecision: null, regionDecision: null },
};

/**
 * Version 4 keeps what happened to an agreement, its filing, why something was done, the approval paths of the parties, and the office's
 * series, habits and register.
 */
function withLife(file: Raw): Raw {
  const migrate = (agreement: Raw): Raw => ({
    ...agreement,
    facts: [],
    filing: { revision: 0, content: filingOfVersion4, unparsed: {} },
    history: listOf(agreement['history'], (entry) => ({ ...entry, reason: null })),
  });
  const withPaths = (party: Raw): Raw => ({ ...party, content: within(party['content'], { approvalPaths: [] }) });
  const office = isRaw(file['office']) ? { ...file['office'], content: within(file['office']['content'], officeOfVersion4) } : file['office'];
  return { ...withAgreements(file, migrate), office, parties: listOf(file['parties'], withPaths) };
}

const officeOfVersion4 = {
  series: { yearly: true, next: null, gaps: [] },
  habits: { counterpartsBackDays: 30, requestPaymentBy: { day: 31, month: 1 }, budgetBy: { day: 30, month: 9 } },
  register: { dataBox: 'whbt3kp', confirmationEmail: null, unit: null },
};

const filingOfVersion4 = { evidenceNumber: null, clerk: null, unit: null, fileMark: null, classification: null, disposal: null, retentionYears: null, places: [], notes: null };

/** Version 5 keeps payments and all around them, and how the office asks for money. */
function withMoney(file: Raw): Raw {
  const office = isRaw(file['office']) ? { ...file['office'], content: within(file['office']['content'], officeOfVersion5) } : file['office'];
  return { ...file, office, bookkeeping: bookkeepingOfVersion5 };
}

const officeOfVersion5 = { asking: { numberPattern: null, interestRate: null } };

const bookkeepingOfVersion5 = { statements: [], payments: [], adjustments: [], learnt: [], requests: [], orders: [], budgets: [], closed: [], columns: [] };

/** Version 6 keeps on which account of the office a payment moved; before it that was told only by its statement, unless the file was of several accounts. */
function withOwnAccounts(file: Raw): Raw {
  const { bookkeeping } = file;
  if (!isRaw(bookkeeping)) return file;
  const accounts = new Map(recordsIn(bookkeeping['statements']).map(({ id, statements }) => [id, onlyAccountOf(recordsIn(statements))]));
  const migrate = (payment: Raw): Raw => {
    const { origin } = payment;
    return isRaw(origin) && origin['kind'] === 'statement' ? { ...payment, origin: { ...origin, account: accounts.get(origin['statement']) ?? null } } : payment;
  };
  return { ...file, bookkeeping: { ...bookkeeping, payments: listOf(bookkeeping['payments'], migrate) } };
}

function onlyAccountOf(statements: readonly Raw[]): unknown {
  const accounts = new Map(statements.map(({ account }) => [JSON.stringify(account), account]));
  return accounts.size === 1 ? statements[0]?.['account'] : null;
}

function withAgreements(file: Raw, migrate: (agreement: Raw) => Raw): Raw {
  return { ...file, agreements: listOf(file['agreements'], migrate) };
}

/** Each record of a list carried on; what is no record stays, for the validation to find. */
function listOf(list: unknown, migrate: (record: Raw) => Raw): readonly unknown[] {
  const records: readonly unknown[] = Array.isArray(list) ? list : [];
  return records.map((record) => (isRaw(record) ? migrate(record) : record));
}

const recordsIn = (list: unknown): readonly Raw[] => (Array.isArray(list) ? list.filter(isRaw) : []);

const within = (record: unknown, more: Raw): unknown => (isRaw(record) ? { ...record, ...more } : record);

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;

/** Carries a ledger file of an older version up to `target`, one version at a time. */
export function migrated(file: Raw, version: number, steps: readonly Migration[], target: number): Raw {
  if (version === target) return file;
  const step = steps.find(({ from }) => from === version);
  if (step === undefined) throw new Error(`no migration from version ${version} of the ledger`);
  return migrated({ ...step.migrate(file), version: version + 1 }, version + 1, steps, target);
}
