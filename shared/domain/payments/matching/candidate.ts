import type { Agreement, AgreementId, Side } from '#shared/domain/agreement';
import { amendmentsOf } from '#shared/domain/amendments';
import type { OfficeRole } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { partyNameOf, type PartyName } from '#shared/domain/payments/matching/party-name';
import { lookup } from '#shared/domain/payments/matching/lookup';
import { withoutZeros } from '#shared/domain/payments/matching/symbol-slips';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import type { RegionCode } from '#shared/domain/region';
import { namedAccountOf, type NamedAccount } from '#shared/domain/statements/named-account';

/** One agreement a movement of money may belong to, with what tells whom the money comes from or goes to. */
export type MatchCandidate = {
  readonly agreement: AgreementId;
  /** Who is on the other side of the account of the office: the region that pays, or the coordinator who is paid. */
  readonly party: RegionCode;
  readonly name: PartyName;
  readonly ico: string | null;
  /** Accounts of the party: its own and those of this agreement. */
  readonly accounts: readonly NamedAccount[];
  /** Accounts of the office. */
  readonly ownAccounts: readonly NamedAccount[];
  /** Without leading zeros, as banks have them. */
  readonly variableSymbols: readonly string[];
  readonly specificSymbols: readonly string[];
  /** Numbers of calls for payment and of the agreement; those of calls ask for one year. */
  readonly numbers: readonly { readonly number: string; readonly year: number | null }[];
  /** As they stand with everything that was taken over. */
  readonly states: readonly ContributionState[];
};

export type CandidateSources = {
  readonly agreements: readonly Agreement[];
  readonly parties: readonly Party[];
  /** Of all agreements. */
  readonly states: readonly ContributionState[];
  readonly requests: readonly PaymentRequest[];
  readonly role: OfficeRole;
};

/** Agreements of the ledger that money may belong to, without amendments, those in the bin and those that name no region; what amendments changed counts beside what was before. */
export function candidatesOf(sources: CandidateSources): readonly MatchCandidate[] {
  const { agreements, parties, states, requests, role } = sources;
  const [other, own] = role === 'coordinator' ? (['region', 'coordinator'] as const) : (['coordinator', 'region'] as const);
  const known: Known = {
    agreements,
    parties: new Map(parties.map((party) => [party.id, party])),
    states: lookup(states, ({ agreement }) => [agreement]),
    requests: lookup(requests, ({ agreement }) => [agreement]),
  };
  return agreements.flatMap((agreement) => {
    const { content, removedAt } = agreement;
    const party = partyOf(known, content[other]);
    if (party === undefined || content.amendment !== null || removedAt !== null) return [];
    return [candidateOf(agreement, party, known, { other, own })];
  });
}

/** The sources by what they are looked up by, for all agreements ask them. */
type Known = {
  readonly agreements: readonly Agreement[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly states: ReadonlyMap<string, readonly ContributionState[]>;
  readonly requests: ReadonlyMap<string, readonly PaymentRequest[]>;
};

const partyOf = ({ parties }: Known, { partyId }: Side): Party | undefined => (partyId === null ? undefined : parties.get(partyId));

type Sides = { readonly other: 'coordinator' | 'region'; readonly own: 'coordinator' | 'region' };

function candidateOf(agreement: Agreement, party: Party, known: Known, { other, own }: Sides): MatchCandidate {
  const contents = [agreement, ...amendmentsOf(known.agreements, agreement.id)].map(({ content }) => content);
  const office = partyOf(known, agreement.content[own]);
  const called = (known.requests.get(agreement.id) ?? []).map(({ number, year }) => ({ number, year }));
  const agreed = contents.flatMap(({ coordinator, region }) => [coordinator.number, region.number]).flatMap((number) => (number === null ? [] : [{ number, year: null }]));
  return {
    agreement: agreement.id,
    party: party.id,
    name: partyNameOf(party),
    ico: agreement.content[other].overrides.ico ?? party.content.details.ico,
    accounts: accountsOf(contents.map((content) => content[other]), party),
    ownAccounts: accountsOf(contents.map((content) => content[own]), office),
    variableSymbols: symbols(contents.map(({ payment }) => payment.variableSymbol)),
    specificSymbols: symbols(contents.map(({ payment }) => payment.specificSymbol)),
    numbers: [...called, ...agreed],
    states: known.states.get(agreement.id) ?? [],
  };
}

function accountsOf(sides: readonly Side[], party: Party | undefined): readonly NamedAccount[] {
  const accounts = [...sides.map(({ overrides }) => overrides.account), party?.content.details.account];
  return [...new Set(accounts)].flatMap((account) => (account === null || account === undefined ? [] : [namedAccountOf(account)]));
}

const symbols = (found: readonly (string | null)[]): readonly string[] => [...new Set(found.map((symbol) => withoutZeros(symbol ?? '')))].filter((symbol) => symbol !== '');
