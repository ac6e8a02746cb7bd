import type { PaymentLetter } from '#shared/documents/payment-letter';
import type { AgreementContent, Side } from '#shared/domain/agreement';
import type { PapersContent } from '#shared/domain/papers';
import type { NameForms, Party, PartyDetails } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import type { Template } from '#shared/templates/template';

/** What the documents of one agreement are made from. */
export type AgreementCase = {
  readonly content: AgreementContent;
  /** All parties the office knows. */
  readonly parties: readonly Party[];
  /** Null while the agreement is a draft. */
  readonly finishedOn: PlainDate | null;
  /** Templates the office wrote; those the product ships are known. */
  readonly templates: readonly Template[];
  readonly papers: PapersContent;
  /** The letter about the contribution of a year that is made of it; null for every other document. */
  readonly letter: PaymentLetter | null;
  /** The agreement an amendment changes, in the state it changes; null where nothing is amended. */
  readonly base: AgreementCase | null;
};

export type SideName = 'coordinator' | 'region';

/** A side with the party behind it; the details are those of this agreement. `party` is null while none is chosen. */
export type ResolvedSide = {
  readonly side: Side;
  readonly party: Party | null;
  readonly details: PartyDetails;
};

const noDetails: PartyDetails = {
  street: null,
  postalCode: null,
  city: null,
  ico: null,
  dic: null,
  dataBox: null,
  representativeName: null,
  representativeNameInstrumental: null,
  representativeTitle: null,
  representativeTitleInstrumental: null,
  account: null,
  bankName: null,
  coordinatorName: null,
  coordinatorPhone: null,
  coordinatorEmail: null,
};

export function partyOf(parties: readonly Party[], id: RegionCode | null): Party | null {
  return parties.find((party) => party.id === id) ?? null;
}

/** The party of a side with the agreement's own overrides laid over its details. */
export function resolveSide({ content, parties }: AgreementCase, name: SideName): ResolvedSide {
  const side = content[name];
  const party = partyOf(parties, side.partyId);
  return { side, party, details: overlay({ ...noDetails, ...party?.content.details }, side.overrides) };
}

function overlay(details: PartyDetails, overrides: Side['overrides']): PartyDetails {
  // Sound because a stored override is either there or not: JSON holds no undefined.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return { ...details, ...overrides } as PartyDetails;
}

/** The forms of the region's name, or null while no region is chosen. */
export function nameOf({ party }: ResolvedSide): NameForms | null {
  return party?.content.name ?? null;
}
