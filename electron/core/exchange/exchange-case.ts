import { Failure } from '#core/failure';
import type { OpenedExchange } from '#core/exchange/open-exchange';
import type { Ledger } from '#core/ledger';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { AgreementCase } from '#shared/documents/case';
import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { roleOf } from '#shared/domain/office';
import { emptyPapers } from '#shared/domain/papers';

/** What another office sent beside what is here of the same agreement; null where it is new here. */
export type ExchangeCase = { readonly here: Agreement | null; readonly ours: AgreementCase | null; readonly theirs: AgreementCase };

/** @throws Failure `exchange-of-other-region`, `exchange-base-missing` */
export function exchangeCase(present: Ledger, { data }: OpenedExchange, fileName: string): ExchangeCase {
  const { parties, templates, finishedOn } = data;
  const { partyId } = present.office.content;
  if (roleOf(partyId) === 'region' && data.content.region.partyId !== partyId) throw new Failure({ code: 'exchange-of-other-region', fileName, region: data.content.region.partyId });
  const content = amendingHere(present, data.content, fileName);
  const here = sameAgreement(present, data.id, content);
  const ours = here === null ? null : caseOfAgreement(present, here);
  return { here, ours, theirs: { content, parties: withOthers(present, parties), templates, finishedOn, papers: emptyPapers, letter: null, base: ours?.base ?? null } };
}

/** An amendment names the agreement it changes by the id that has here. */
function amendingHere({ agreements }: Ledger, content: AgreementContent, fileName: string): AgreementContent {
  const { amendment } = content;
  if (amendment === null) return content;
  const base = agreements.find(({ id }) => id === amendment.of) ?? agreementOfRegion(agreements, content);
  if (base === null) throw new Failure({ code: 'exchange-base-missing', fileName });
  return { ...content, amendment: { ...amendment, of: base.id } };
}

/** Told by its id, which it keeps in both offices; where both began a draft, by the region, and an amendment by its number. */
function sameAgreement(present: Ledger, sentId: AgreementId, content: AgreementContent): Agreement | null {
  const known = present.agreements.find(({ id }) => id === sentId);
  if (known !== undefined) return known;
  const { amendment } = content;
  if (amendment === null) return agreementOfRegion(present.agreements, content);
  return amendmentsOf(present.agreements, amendment.of).find((agreement) => amendmentNumber(agreement) === amendment.number) ?? null;
}

function agreementOfRegion(agreements: readonly Agreement[], { region }: AgreementContent): Agreement | null {
  if (region.partyId === null) return null;
  return agreements.find(({ removedAt, content }) => removedAt === null && content.amendment === null && content.region.partyId === region.partyId) ?? null;
}

/** Of parties the file says nothing of, what is known here. */
function withOthers({ parties }: Ledger, sent: AgreementCase['parties']): AgreementCase['parties'] {
  return parties.map((party) => sent.find(({ id }) => id === party.id) ?? party);
}
