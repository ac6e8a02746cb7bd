import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import { partyNameOf } from '#shared/domain/payments/matching/party-name';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { learntAccountSchema, type LearntAccount } from '#shared/domain/payments/learnt-account';
import { matchEntries, type MatchInput } from '#shared/domain/payments/matching/match-entries';
import type { Match } from '#shared/domain/payments/matching/match';
import { paymentSchema, type Payment } from '#shared/domain/payments/payment';
import { takenStatementSchema, type TakenStatement } from '#shared/domain/payments/taken-statement';
import type { Party } from '#shared/domain/party';
import type { RegionCode } from '#shared/domain/region';
import { seededParties } from '#shared/domain/seeded-parties';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import { statementEntrySchema, type StatementEntry, type StatementFormat } from '#shared/domain/statements/statement';
import { day } from '#test/support/agreement-life';
import { anAgreementNumbered } from '#test/support/ledger-changes';

export const agreementId = (number: number) => anAgreementNumbered(number).id;

const uuid = (group: string, number: number) => `00000000-0000-4000-${group}-${String(number).padStart(12, '0')}`;

/** `19-2000145399/0800`, or without the bank. */
export function account(text: string): NamedAccount {
  const [number = '', bank = null] = text.split('/');
  return { kind: 'czech', number, bank };
}

type MadeState = { readonly outstanding: number; readonly paid?: number; readonly dueOn?: string };

type MadeCandidate = {
  readonly number: number;
  readonly party: RegionCode;
  readonly symbol?: string | null;
  readonly specific?: string;
  readonly accounts?: readonly string[];
  readonly numbers?: MatchCandidate['numbers'];
  /** Korunas by years: outstanding of nothing paid, or both. */
  readonly years?: Readonly<Record<number, number | MadeState>>;
};

export function aCandidate({ number, party, symbol = null, specific, accounts = [], numbers = [], years = {} }: MadeCandidate): MatchCandidate {
  const known = partyOf(party);
  return {
    agreement: agreementId(number),
    party,
    name: partyNameOf(known),
    ico: known.content.details.ico,
    accounts: accounts.map(account),
    ownAccounts: [ownAccount],
    variableSymbols: symbol === null ? [] : [symbol],
    specificSymbols: specific === undefined ? [] : [specific],
    numbers,
    states: Object.entries(years).map(([year, state]) => aState(number, Number(year), typeof state === 'number' ? { outstanding: state } : state)),
  };
}

export function partyOf(code: RegionCode): Party {
  const party = seededParties.find(({ id }) => id === code);
  if (party === undefined) throw new Error(`no region ${code}`);
  return party;
}

function aState(number: number, year: number, { outstanding, paid = 0, dueOn }: MadeState): ContributionState {
  return {
    agreement: agreementId(number),
    year,
    instalment: null,
    dueOn: dueOn === undefined ? null : day(dueOn),
    expected: (outstanding + paid) * 100,
    paid: paid * 100,
    waived: 0,
    refunded: 0,
    outstanding: outstanding * 100,
    status: 'due',
    daysLate: 0,
    coveredOn: null,
    payments: [],
  };
}

type MadeEntry = {
  readonly on: string;
  /** Korunas. */
  readonly amount: number;
  readonly symbol?: string | null;
  readonly specific?: string | null;
  readonly constant?: string | null;
  readonly account?: NamedAccount | string | null;
  readonly line?: number;
} & Partial<Pick<StatementEntry, 'currency' | 'reversal' | 'name' | 'message' | 'reference'>>;

export function anEntry({ on, amount, symbol = null, specific = null, constant = null, account: from = null, line = 2, ...others }: MadeEntry): StatementEntry {
  return statementEntrySchema.parse({
    place: { line, column: null },
    bookedOn: on,
    valueOn: on,
    amount: Math.round(amount * 100),
    currency: 'CZK',
    reversal: false,
    account: typeof from === 'string' ? account(from) : from,
    name: null,
    symbols: { variable: symbol, constant, specific },
    message: null,
    reference: null,
    ...others,
  });
}

const file = { sha256: 'a'.repeat(64), type: 'text/plain', size: 1 };

/** Statements payments are told to come from, one for each format. */
const statementIds: Readonly<Record<StatementFormat, string>> = { 'abo': uuid('a002', 1), 'camt.053': uuid('a002', 2), 'csv': uuid('a002', 3) };

type MadePayment = { readonly number?: number; readonly format?: StatementFormat | null; readonly allocated?: Readonly<Record<number, number>>; readonly own?: NamedAccount | null };

/** An entry as it was taken over from a file of a format, or written down by a clerk where there is none. */
export function aPaymentOf(entry: StatementEntry, { number = 1, format = 'abo', allocated = {}, own = ownAccount }: MadePayment = {}): Payment {
  const { place, bookedOn, valueOn, amount, reversal, account: from, name, symbols, message, reference } = entry;
  const origin = format === null ? { kind: 'written', by: 'novakova', at: '2024-01-15T12:00:00.000Z', note: null } : { kind: 'statement', statement: statementIds[format], place, account: own };
  const allocations = Object.entries(allocated).map(([year, korunas]) => ({ agreement: agreementId(1), year: Number(year), amount: korunas * 100 }));
  return paymentSchema.parse({ id: uuid('a000', number), bookedOn, valueOn, amount, reversal, account: from, name, symbols, message, reference, origin, allocations });
}

export const takenStatements: readonly TakenStatement[] = Object.entries(statementIds).map(([format, id]) =>
  takenStatementSchema.parse({ id, fileName: 'vypis', file, format, statements: [], by: 'novakova', at: '2024-01-15T12:00:00.000Z' }),
);

export function learntAs(from: string, party: RegionCode, number = 1): LearntAccount {
  return learntAccountSchema.parse({ id: uuid('a001', number), account: account(from), party, from: uuid('a000', number), by: 'novakova', at: '2024-01-15T12:00:00.000Z' });
}

/** The account of the office all statements are of that say no other. */
export const ownAccount = account('19-2000145399/0800');

type Asked = Partial<Omit<MatchInput, 'known' | 'statements'>> & { readonly entries?: readonly StatementEntry[]; readonly payments?: readonly Payment[] };

export function matching({ payments = [], entries = [], ...input }: Asked): readonly Match[] {
  return matchEntries({ statements: [{ account: ownAccount, entries }], format: 'abo', candidates: [], learnt: [], role: 'coordinator', known: { payments, statements: takenStatements }, ...input });
}

/** In short: the kind, and which year of which agreement gets how many korunas by the best proposal. */
export function summary({ kind, proposals }: Match): string {
  const [best] = proposals;
  if (best === undefined) return kind;
  const shares = best.allocations.map(({ year, amount }) => `${String(year)}: ${String(amount / 100)}`);
  return [kind, Number(best.agreement.slice(-6)), ...shares].join(' ');
}

export const codesOf = ({ proposals }: Match): readonly string[] => proposals[0]?.reasons.map(({ code }) => code) ?? [];
