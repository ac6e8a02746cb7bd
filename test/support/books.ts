import type { Books } from '#shared/documents/payment-tables/books';
import { agreementIdSchema, type Agreement } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import { emptyBookkeeping, type Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { paymentSchema, type Payment } from '#shared/domain/payments/payment';
import { coordinatorRegion, regionCodes, type RegionCode } from '#shared/domain/region';
import { seededParties } from '#shared/domain/seeded-parties';
import { anAgreement } from '#test/support/agreement-builder';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';

/** Agreements of all thirteen regions in the order of their codes, numbered from 1, bound since January 2024; each call of 2024 and 2025 was delivered on 1 February. Their project costs 900 000 Kč. */
export const allAgreements: readonly Agreement[] = regionCodes
  .filter((code) => code !== coordinatorRegion)
  .map((partyId, index) =>
    aLivedAgreement({
      number: index + 1,
      content: { region: { ...anAgreement().region, partyId, number: null }, project: { year: 2024, activities: [], budget: [{ item: 'osvěta', amount: korunas(900_000) }] } },
      facts: [...boundBy('2024-01-12', '2024-01-15', '2024-01-20'), ...[2024, 2025].map((year) => aFact({ kind: 'payment-requested', year, on: `${String(year)}-02-01` }))],
    }),
  );

/** The id of the agreement with a number. */
export const idOf = (number: number) => agreementIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

type Paid = { readonly by: number; readonly year: number; readonly on: string; /** Korunas, with the sign it has on our account. */ readonly amount: number };

/** A payment that belongs to one contribution as a whole. @param place among the payments of a test, from 1 */
export function paidBy({ by, year, on, amount }: Paid, place: number): Payment {
  return paymentSchema.parse({
    id: `00000000-0000-4000-a000-${String(place).padStart(12, '0')}`,
    bookedOn: on,
    valueOn: on,
    amount: Math.round(amount * 100),
    reversal: false,
    account: { kind: 'czech', number: '27-4228320287', bank: '0100' },
    name: `KRAJ ${String(by)}`,
    symbols: { variable: `2024${String(by).padStart(2, '0')}`, constant: null, specific: null },
    message: null,
    reference: null,
    origin: { kind: 'written', by: 'novakova', at: '2024-01-15T12:00:00.000Z', note: null },
    allocations: [{ agreement: idOf(by), year, amount: Math.round(amount * 100) }],
  });
}

type Made = { readonly partyId?: RegionCode; readonly agreements?: readonly Agreement[]; readonly paid?: readonly Paid[]; readonly today?: string; readonly bookkeeping?: Partial<Bookkeeping> };

/** The books of Kraj Vysočina in spring 2025, with what a test says of them. */
export function someBooks({ partyId = coordinatorRegion, agreements = allAgreements, paid = [], today = '2025-03-31', bookkeeping = {} }: Made = {}): Books {
  return { partyId, agreements, parties: seededParties, bookkeeping: { ...emptyBookkeeping, payments: paid.map((each, index) => paidBy(each, index + 1)), ...bookkeeping }, today: day(today) };
}
