import { partyOf } from '#shared/documents/case';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { roleOf, type OfficeContent, type OfficeRole } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { PlainDate } from '#shared/domain/plain-date';

/** What reports of payments are made from, on one day. */
export type Books = {
  readonly partyId: OfficeContent['partyId'];
  readonly agreements: readonly Agreement[];
  readonly parties: readonly Party[];
  readonly bookkeeping: Bookkeeping;
  readonly today: PlainDate;
};

/** The part the office plays: it is paid, or it pays. */
export const roleIn = ({ partyId }: Books): OfficeRole => roleOf(partyId);

/** „Kraj Vysočina“ */
export const officeName = ({ parties, partyId }: Books): string => partyOf(parties, partyId)?.content.name.nominative ?? '';

/** „Olomoucký kraj“: an agreement goes by its region. */
export function regionOf({ agreements, parties }: Books, id: AgreementId): string {
  const agreement = agreements.find((each) => each.id === id);
  return agreement === undefined ? 'smazaná smlouva' : (partyOf(parties, agreement.content.region.partyId)?.content.name.nominative ?? 'smlouva bez kraje');
}

/** The number of an agreement in this office; null where it has none. */
export const ownNumberOf = (books: Books, id: AgreementId): string | null => books.agreements.find((each) => each.id === id)?.content[roleIn(books)].number ?? null;
