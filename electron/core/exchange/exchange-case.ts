import { Failure } from '#core/failure';
import type { OpenedExchange } from '#core/exchange/open-exchange';
import type { Ledger } from '#core/ledger';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { AgreementCase } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { roleOf } from '#shared/domain/office';
import { emptyPapers } from '#shared/domain/papers';

/** What another office sent beside what is here of the same agreement; null where it is new here. */
export type ExchangeCase = { readonly here: Agreement | null; readonly ours: AgreementCase | null; readonly theirs: AgreementCase };

/** @throws Failure `exchange-of-other-region`, `exchange-base-missing` */
export function exchangeCase(present: Ledger, { data }: OpenedExchange, fileName: string): ExchangeCase {
  const { content, parties, templates, finishedOn } = data;
  const { partyId } = present.office.content;
  if (roleOf(partyId) === 'region' && content.region.partyId !== partyId) throw new Failure({ code: 'exchange-of-other-region', fileName, region: content.region.partyId });
  if (content.amendment !== null && !present.agreements.some(({ id }) => id === content.amendment?.of)) throw new Failure({ code: 'exchange-base-missing', fileName });
  const here = sameAgreement(present, data);
  const ours = here === null ? null : caseOfAgreement(present, here);
  return { here, ours, theirs: { content, parties: withOthers(present, parties), templates, finishedOn, papers: emptyPapers, base: ours?.base ?? null } };
}

/** Told by its id, which it keeps in both offices; where both began a draft, by the region, and an amendment by its number. */
function sameAgreement(present: Ledger, { id, content }: OpenedExchange['data']): Agreement | null {
  const { agreements } = present;
  const known = agreements.find((agreement) => agreement.id === id);
  if (known !== undefined) return known;
  const { amendment, region } = content;
  if (amendment !== null) return amendmentsOf(agreements, amendment.of).find((agreement) => amendmentNumber(agreement) === amendment.number) ?? null;
  return agreements.find((agreement) => agreement.removedAt === null && agreement.content.amendment === null && region.partyId !== null && agreement.content.region.partyId === region.partyId) ?? null;
}

/** Of parties the file says nothing of, what is known here. */
function withOthers({ parties }: Ledger, sent: AgreementCase['parties']): AgreementCase['parties'] {
  return parties.map((party) => sent.find(({ id }) => id === party.id) ?? party);
}
